package org.lithoscope.evaluation.latent;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

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
import org.lithoscope.statistics.correlation.Correlation;

/**
 * Counts the latent dimensions in use (variance of the posterior mean above a threshold, Burda et al. 2016,
 * arXiv:1509.00519), describes every dimension, and finds the largest correlation between two that are in use.
 */
public final class LatentEvaluator implements Evaluator {

	private static final List<String> COLUMNS = List.of("rows", "dimension", "mean", "sd", "active");

	@Override
	public Evaluation evaluate(EvaluationInput input, Parameters parameters, Registry registry, WorkContext context) {
		Findings findings = new Findings();
		double threshold = parameters.real("active.variance");
		for (Part part : EvaluatedParts.of(parameters, input, findings)) {
			context.cancellation().check();
			List<double[]> active = describe(input.latent(part), part, threshold, findings);
			findings.measure("active-units", part, 0, active.size());
			OptionalDouble largest = largestCorrelation(active);
			if (largest.isPresent()) {
				findings.measure("max-correlation", part, 0, largest.getAsDouble());
			} else {
				findings.note("Fewer than two latent dimensions are active on %s rows: there is no correlation."
						.formatted(part.id()));
			}
		}
		return findings.toEvaluation();
	}

	/** Writes one row per dimension and returns the values of those in use. */
	private static List<double[]> describe(FloatMatrix latent, Part part, double threshold, Findings findings) {
		List<double[]> active = new ArrayList<>();
		for (int dimension = 0; dimension < latent.columns(); dimension++) {
			double[] values = column(latent, dimension);
			double mean = mean(values);
			double variance = 0;
			for (double value : values) {
				variance += (value - mean) * (value - mean) / values.length;
			}
			boolean inUse = variance > threshold;
			if (inUse) {
				active.add(values);
			}
			findings.row("latent", COLUMNS, List.of(part.id(), Integer.toString(dimension), Double.toString(mean),
					Double.toString(Math.sqrt(variance)), Boolean.toString(inUse)));
		}
		return active;
	}

	private static OptionalDouble largestCorrelation(List<double[]> dimensions) {
		double largest = -1;
		for (int i = 0; i < dimensions.size(); i++) {
			for (int j = i + 1; j < dimensions.size(); j++) {
				OptionalDouble correlation = Correlation.pearson(dimensions.get(i), dimensions.get(j));
				largest = Math.max(largest, Math.abs(correlation.orElse(0)));
			}
		}
		return largest < 0 ? OptionalDouble.empty() : OptionalDouble.of(largest);
	}

	private static double[] column(FloatMatrix matrix, int column) {
		double[] values = new double[matrix.rows()];
		for (int r = 0; r < values.length; r++) {
			values[r] = matrix.get(r, column);
		}
		return values;
	}

	private static double mean(double[] values) {
		double sum = 0;
		for (double value : values) {
			sum += value;
		}
		return sum / values.length;
	}
}
