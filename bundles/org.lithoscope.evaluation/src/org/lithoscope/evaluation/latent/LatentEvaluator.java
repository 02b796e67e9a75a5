package org.lithoscope.evaluation.latent;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.evaluation.EvaluationInput;
import org.lithoscope.core.evaluation.Evaluator;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.core.split.Part;
import org.lithoscope.evaluation.EvaluatedParts;
import org.lithoscope.evaluation.Findings;

/**
 * Describes the latent dimensions: which are in use (variance of the posterior mean above a threshold, Burda et al.
 * 2016, arXiv:1509.00519), how their values are distributed, and whether they repeat each other.
 */
public final class LatentEvaluator implements Evaluator {

	private static final List<String> DIMENSIONS =
			List.of("rows", "dimension", "mean", "sd", "active", "skewness", "ks", "w1");
	private static final List<String> BINS = List.of("rows", "dimension", "from", "to", "samples");

	@Override
	public Evaluation evaluate(EvaluationInput input, Parameters parameters, Registry registry, WorkContext context) {
		Findings findings = new Findings();
		for (Part part : EvaluatedParts.of(parameters, input, findings)) {
			context.cancellation().check();
			FloatMatrix latent = input.latent(part);
			List<LatentDimension> dimensions = IntStream.range(0, latent.columns())
					.mapToObj(d -> LatentDimension.of(latent, d, parameters.real("active.variance"))).toList();
			long active = dimensions.stream().filter(LatentDimension::active).count();
			findings.measure("active-units", part, 0, active);
			findings.measure("collapsed-units", part, 0, dimensions.size() - active);
			addShapes(dimensions, part, findings);
			LatentCorrelations.add(dimensions, part, findings);
			addHistograms(dimensions, parameters.integer("histogram.bins"), part, findings);
		}
		return findings.toEvaluation();
	}

	private static void addShapes(List<LatentDimension> dimensions, Part part, Findings findings) {
		List<Optional<NormalDistance>> shapes = dimensions.stream().map(dimension -> dimension.varies()
				? Optional.of(NormalDistance.of(dimension.values(), dimension.mean(), dimension.deviation()))
				: Optional.<NormalDistance>empty()).toList();
		for (LatentDimension dimension : dimensions) {
			Optional<NormalDistance> shape = shapes.get(dimension.number());
			findings.row("latent", DIMENSIONS,
					List.of(part.id(), Integer.toString(dimension.number()), Double.toString(dimension.mean()),
							Double.toString(dimension.deviation()), Boolean.toString(dimension.active()),
							text(shape, NormalDistance::skewness), text(shape, NormalDistance::kolmogorov),
							text(shape, NormalDistance::wasserstein)));
		}
		List<NormalDistance> active = dimensions.stream().filter(LatentDimension::active)
				.flatMap(dimension -> shapes.get(dimension.number()).stream()).toList();
		if (!active.isEmpty()) {
			findings.measure("ks-normal", part, 0, mean(active, NormalDistance::kolmogorov));
			findings.measure("w1-normal", part, 0, mean(active, NormalDistance::wasserstein));
		}
	}

	private static void addHistograms(List<LatentDimension> dimensions, int bins, Part part, Findings findings) {
		for (LatentDimension dimension : dimensions) {
			int[] counts = dimension.histogram(bins);
			double width = (dimension.high() - dimension.low()) / bins;
			for (int bin = 0; bin < bins; bin++) {
				findings.row("histograms", BINS,
						List.of(part.id(), Integer.toString(dimension.number()),
								Double.toString(dimension.low() + bin * width),
								Double.toString(dimension.low() + (bin + 1) * width), Integer.toString(counts[bin])));
			}
		}
	}

	private static double mean(List<NormalDistance> shapes, ToDoubleFunction<NormalDistance> figure) {
		return shapes.stream().mapToDouble(figure).average().orElseThrow();
	}

	private static String text(Optional<NormalDistance> shape, ToDoubleFunction<NormalDistance> figure) {
		return shape.map(present -> Double.toString(figure.applyAsDouble(present))).orElse("");
	}
}
