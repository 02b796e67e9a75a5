package org.lithoscope.evaluation.anomaly;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.evaluation.EvaluationInput;
import org.lithoscope.core.evaluation.Evaluator;
import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.core.split.Part;
import org.lithoscope.evaluation.EvaluatedParts;
import org.lithoscope.evaluation.Findings;
import org.lithoscope.statistics.correlation.Correlation;

/**
 * Scores samples by how improbable the model finds them, lists the strangest, and asks whether rare lithologies are
 * the strange ones.
 */
public final class AnomalyEvaluator implements Evaluator {

	private static final List<String> STRANGEST = List.of("rows", "rank", "borehole", "depth", "lithology", "score",
			"worst feature", "measured", "reconstructed");
	private static final List<String> LITHOLOGIES = List.of("rows", "lithology", "samples", "training samples",
			"median score", "highest score");

	@Override
	public Evaluation evaluate(EvaluationInput input, Parameters parameters, Registry registry, WorkContext context) {
		Findings findings = new Findings();
		for (Part part : EvaluatedParts.of(parameters, input, findings)) {
			Optional<FloatMatrix> reconstruction = input.model().decode(input.latent(part));
			if (reconstruction.isEmpty()) {
				findings.note("This model has no decoder: it cannot tell which samples are strange.");
				return findings.toEvaluation();
			}
			AnomalyScores scores = AnomalyScores.of(input, part, reconstruction.get(), parameters.integer("samples"),
					context.stream("draws " + part.id()), findings);
			addStrangest(input, part, scores, parameters.integer("strangest"), findings);
			addLithologies(input, part, scores.scores(), findings);
		}
		return findings.toEvaluation();
	}

	private static void addStrangest(EvaluationInput input, Part part, AnomalyScores scores, int wanted,
			Findings findings) {
		SampleTable table = input.table();
		int[] rows = byDescending(scores.scores(), wanted);
		FloatMatrix targets = input.side(part).targets();
		DoubleMatrix measured = input.targetScaler().inverse(targets.selectRows(rows));
		DoubleMatrix reconstructed = input.targetScaler().inverse(scores.reconstruction().selectRows(rows));
		for (int rank = 0; rank < rows.length; rank++) {
			int sample = input.side(part).samples()[rows[rank]];
			int feature = scores.worstFeature(targets, rows[rank]);
			int lithology = table.lithologyOf(sample);
			findings.row("strangest", STRANGEST,
					List.of(part.id(), Integer.toString(rank + 1), table.boreholes().get(table.boreholeOf(sample)).id(),
							Double.isNaN(table.depthOf(sample)) ? "" : Double.toString(table.depthOf(sample)),
							lithology < 0 ? "" : table.lithologies().get(lithology),
							Double.toString(scores.scores()[rows[rank]]), input.targetFeatures().get(feature).name(),
							Double.toString(measured.get(rank, feature)),
							Double.toString(reconstructed.get(rank, feature))));
		}
	}

	private static int[] byDescending(double[] values, int wanted) {
		return IntStream.range(0, values.length).boxed()
				.sorted(Comparator.<Integer>comparingDouble(r -> values[r]).reversed()).limit(wanted)
				.mapToInt(r -> r).toArray();
	}

	/** Rarity counts training samples: what was hardly seen should look strange. */
	private static void addLithologies(EvaluationInput input, Part part, double[] scores, Findings findings) {
		int[] codes = input.lithologies(part);
		int[] described = IntStream.range(0, codes.length).filter(r -> codes[r] >= 0).toArray();
		if (described.length == 0) {
			findings.note("No %s row has a described lithology: strangeness cannot be compared with rarity.".formatted(
					part.id()));
			return;
		}
		int[] lithologies = Arrays.stream(described).map(r -> codes[r]).toArray();
		double[] scored = Arrays.stream(described).mapToDouble(r -> scores[r]).toArray();
		int[] trained = new int[input.table().lithologies().size()];
		Arrays.stream(input.lithologies(Part.TRAIN)).filter(code -> code >= 0).forEach(code -> trained[code]++);
		double[] rarity = Arrays.stream(lithologies).mapToDouble(code -> -trained[code]).toArray();
		OptionalDouble correlation = Correlation.spearman(scored, rarity);
		if (correlation.isPresent()) {
			findings.measure("anomaly-rarity", part, 0, correlation.getAsDouble());
		} else {
			findings.note("All lithologies of %s rows are equally frequent in training, or all scores are equal: "
					.formatted(part.id()) + "strangeness cannot be compared with rarity.");
		}
		for (LithologyScores found : LithologyScores.of(lithologies, scored)) {
			findings.row("lithologies", LITHOLOGIES,
					List.of(part.id(), input.table().lithologies().get(found.code()),
							Integer.toString(found.scores().length), Integer.toString(trained[found.code()]),
							Double.toString(found.median()), Double.toString(found.highest())));
		}
	}
}
