package org.lithoscope.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.evaluation.EvaluationInput;
import org.lithoscope.core.evaluation.Evaluator;
import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.core.evaluation.ResultTable;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.core.split.Part;

/** Latent values of rows drawn at random, per side. */
class ToyEvaluator implements Evaluator {

	@Override
	public Evaluation evaluate(EvaluationInput input, Parameters parameters, Registry registry, WorkContext context) {
		RandomGenerator random = context.seed().generator();
		List<Measure> measures = new ArrayList<>();
		for (Part part : Part.values()) {
			FloatMatrix latent = input.latent(part);
			double sum = 0;
			for (int d = 0; d < parameters.integer("draws"); d++) {
				sum += latent.get(random.nextInt(latent.rows()), 0);
			}
			measures.add(new Measure("spread", part, 0, sum));
		}
		ResultTable table = new ResultTable("rows", List.of("side", "rows"),
				List.of(List.of("test", Integer.toString(input.side(Part.TEST).samples().length))));
		return new Evaluation(measures, List.of(table), List.of("drawn at random"));
	}
}
