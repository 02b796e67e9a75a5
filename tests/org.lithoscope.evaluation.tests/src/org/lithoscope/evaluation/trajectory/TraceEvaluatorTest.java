package org.lithoscope.evaluation.trajectory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lithoscope.evaluation.Example.value;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.core.evaluation.TrajectoryEvaluator;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.evaluation.Example;
import org.lithoscope.testing.TestRegistry;

class TraceEvaluatorTest {

	private final Registry registry = TestRegistry.open();
	private final Contribution contribution = registry.require(ContributionKind.EVALUATOR, "trajectory");
	private final TrajectoryEvaluator evaluator = registry.create(contribution, TrajectoryEvaluator.class);

	private Parameters parameters(String... settings) throws ParameterException {
		Map<String, String> values = new HashMap<>();
		for (int i = 0; i < settings.length; i += 2) {
			values.put(settings[i], settings[i + 1]);
		}
		return contribution.resolve(values);
	}

	private static Example noise() {
		SplittableRandom random = new SplittableRandom(1);
		FloatMatrix points = FloatMatrix.zeros(200, 2);
		for (int i = 0; i < points.values().length; i++) {
			points.values()[i] = (float) random.nextGaussian();
		}
		return new Example(points, random.ints(200, 0, 3).toArray());
	}

	@Test
	void measuresTheFirstEpochEveryFifthAndTheLast() throws Exception {
		Parameters everyFifth = parameters("every", "5");

		assertEquals(List.of(0, 4, 9, 12),
				IntStream.range(0, 13).filter(e -> evaluator.measures(e, e == 12, everyFifth)).boxed().toList());
	}

	@Test
	void keepsTheModelsOfTheChosenEpochs() throws Exception {
		Parameters chosen = parameters("checkpoints", "0,16");

		assertEquals(List.of(0, 16),
				IntStream.range(0, 20).filter(e -> evaluator.keeps(e, e == 19, chosen)).boxed().toList());
	}

	@Test
	void figuresAreThoseOfTheMeasuresOwnEvaluators() throws Exception {
		WorkContext run = WorkContext.of(3);

		List<Measure> traced = evaluator.measure(noise().input(),
				parameters("measures", "silhouette,ari,active-units", "k", "4,5"), registry, run);

		Evaluation clustering = noise().evaluate(registry, "clustering", run.stream("clustering"), "k", "4,5");
		assertEquals(List.of("ari@4/test", "silhouette@4/test", "ari@5/test", "silhouette@5/test",
				"active-units/test"), traced.stream().map(Measure::key).toList());
		for (Measure measure : traced.subList(0, 4)) {
			assertEquals(value(clustering, measure.key()).orElseThrow(), measure.value(), measure.key());
		}
	}

	@Test
	void settingsReachTheEvaluatorThatHasThem() throws Exception {
		List<Measure> traced = evaluator.measure(noise().input(),
				parameters("settings", "silhouette=none", "k", "4"), registry, WorkContext.of(3));

		assertEquals(List.of("ari@4/test"), traced.stream().map(Measure::key).toList());
	}

	@Test
	void unknownMeasuresAndSettingsAreRefusedBeforeTraining() {
		assertTrue(refusal("measures", "arri").startsWith(
				"measures = 'arri': no installed evaluator gives such a measure; did you mean ari"));
		assertEquals("settings = 'sihouette': none of the evaluators clustering has such a parameter",
				refusal("settings", "sihouette=none"));
		assertEquals("settings = 'none': expected name=value, several of them separated by commas",
				refusal("settings", "none"));
		assertTrue(refusal("settings", "restarts=0").contains("restarts"));
	}

	private String refusal(String... settings) {
		return assertThrows(ParameterException.class, () -> evaluator.validate(parameters(settings), registry))
				.getMessage();
	}
}
