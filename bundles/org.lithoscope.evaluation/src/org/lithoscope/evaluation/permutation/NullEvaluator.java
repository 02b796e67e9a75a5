package org.lithoscope.evaluation.permutation;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.evaluation.EvaluationInput;
import org.lithoscope.core.evaluation.Evaluator;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.core.split.Part;
import org.lithoscope.evaluation.EvaluatedParts;
import org.lithoscope.evaluation.Findings;
import org.lithoscope.evaluation.clustering.ClusteringMethod;
import org.lithoscope.statistics.agreement.ContingencyTable;
import org.lithoscope.statistics.agreement.PairCounts;

/**
 * Compares the adjusted Rand index with what it is on shuffled cluster labels. Shuffles keep the sequences down the
 * boreholes, since neighbouring samples resemble each other and shuffling single samples would make any clustering
 * look significant.
 */
public final class NullEvaluator implements Evaluator {

	private static final List<String> COLUMNS =
			List.of("rows", "k", "shuffle", "ari", "null mean", "null 95 %", "null maximum", "p");

	/** Labels begin at −1, for noise. */
	private static final int NOISE = 1;

	@Override
	public void validate(Parameters parameters, Registry registry) throws ParameterException {
		ClusteringMethod.checked(parameters, registry);
	}

	@Override
	public Evaluation evaluate(EvaluationInput input, Parameters parameters, Registry registry, WorkContext context) {
		Findings findings = new Findings();
		ClusteringMethod method = ClusteringMethod.of(parameters, registry);
		for (Part part : EvaluatedParts.of(parameters, input, findings)) {
			int[] codes = input.lithologies(part);
			int[] described = IntStream.range(0, codes.length).filter(r -> codes[r] >= 0).toArray();
			if (described.length == 0) {
				findings.note("No %s row has a described lithology: there is nothing to compare with.".formatted(
						part.id()));
				continue;
			}
			int[] lithologies = selected(codes, described);
			BoreholeSequences sequences =
					new BoreholeSequences(input.table(), selected(input.side(part).samples(), described));
			FloatMatrix latent = input.latent(part);
			for (int k : Arrays.stream(parameters.integers("k")).distinct().toArray()) {
				context.cancellation().check();
				if (k > latent.rows()) {
					findings.note("k = %d is left out on %s rows: there are only %d.".formatted(k, part.id(),
							latent.rows()));
					continue;
				}
				int[] labels = selected(method.cluster(latent, k, part, context).labels(), described);
				new Comparison(part, k, lithologies, labels, parameters.integer("permutations"),
						context.stream("shuffles " + k + " " + part.id()), findings).run(sequences);
			}
		}
		return findings.toEvaluation();
	}

	private static int[] selected(int[] values, int[] rows) {
		return Arrays.stream(rows).map(r -> values[r]).toArray();
	}

	/** Both shuffles of one clustering. */
	private record Comparison(Part part, int k, int[] lithologies, int[] labels, int permutations, WorkContext context,
			Findings findings) {

		void run(BoreholeSequences sequences) {
			add("shift", sequences::shifted);
			if (sequences.boreholes() > 1) {
				add("exchange", sequences::exchanged);
			} else {
				findings.note("All described %s rows are from one borehole: there are no holes to exchange."
						.formatted(part.id()));
			}
		}

		private void add(String shuffle, BiFunction<int[], RandomGenerator, int[]> shuffled) {
			RandomGenerator random = context.stream(shuffle).seed().generator();
			double[] values = new double[permutations];
			for (int i = 0; i < permutations; i++) {
				context.cancellation().check();
				values[i] = adjustedRand(shuffled.apply(labels, random));
			}
			NullDistribution distribution = new NullDistribution(adjustedRand(labels), values);
			findings.measure("ari-" + shuffle + "-mean", part, k, distribution.mean());
			findings.measure("ari-" + shuffle + "-p95", part, k, distribution.percentile95());
			findings.measure("ari-" + shuffle + "-p", part, k, distribution.probability());
			findings.row("null", COLUMNS, List.of(part.id(), Integer.toString(k), shuffle,
					Double.toString(distribution.observed()), Double.toString(distribution.mean()),
					Double.toString(distribution.percentile95()),
					Double.toString(distribution.shuffled()[permutations - 1]),
					Double.toString(distribution.probability())));
		}

		/** Counts by code, since sorting the codes anew for every shuffle would take ten times as long. */
		private double adjustedRand(int[] clusters) {
			long[][] counts = new long[largest(lithologies) + 1][largest(labels) + 1 + NOISE];
			for (int i = 0; i < clusters.length; i++) {
				counts[lithologies[i]][clusters[i] + NOISE]++;
			}
			return PairCounts.of(ContingencyTable.of(counts)).adjustedRand();
		}

		private static int largest(int[] codes) {
			return Arrays.stream(codes).max().orElseThrow();
		}
	}
}
