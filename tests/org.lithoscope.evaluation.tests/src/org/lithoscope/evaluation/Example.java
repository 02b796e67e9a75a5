package org.lithoscope.evaluation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.Origin;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.evaluation.Evaluation;
import org.lithoscope.core.evaluation.EvaluationInput;
import org.lithoscope.core.evaluation.EvaluationInput.Side;
import org.lithoscope.core.evaluation.Evaluator;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.core.scaling.FittedScaler;
import org.lithoscope.core.split.Part;
import org.lithoscope.testing.TestRegistry;

/** Samples of two columns that a model takes as their own latent representation; a side is a range of rows. */
public final class Example {

	private static final List<String> LITHOLOGIES = List.of("clay", "basalt", "chalk");

	private final FloatMatrix points;
	private final int[] lithologies;
	private final Map<Part, int[]> rows = new EnumMap<>(Part.class);
	private UnaryOperator<FloatMatrix> decoder = latent -> latent;
	private List<Epoch> history = List.of();
	private int keptEpoch = -1;

	/** @param lithologies per row its code, or −1 */
	public Example(FloatMatrix points, int... lithologies) {
		this.points = points;
		this.lithologies = lithologies;
		Arrays.stream(Part.values()).forEach(part -> rows.put(part, new int[0]));
		rows.put(Part.TEST, IntStream.range(0, points.rows()).toArray());
	}

	/** Gives one side the rows {@code from} to {@code to − 1}. */
	public Example with(Part part, int from, int to) {
		rows.put(part, IntStream.range(from, to).toArray());
		return this;
	}

	/** Makes reconstructions from latent values; null for a model without a decoder. */
	public Example decodedBy(UnaryOperator<FloatMatrix> reconstruction) {
		this.decoder = reconstruction;
		return this;
	}

	public Example trained(List<Epoch> epochs, int kept) {
		this.history = epochs;
		this.keptEpoch = kept;
		return this;
	}

	/** Evaluates with an installed evaluator; settings are parameter, value, parameter, value … */
	public Evaluation evaluate(String evaluator, String... settings) {
		return evaluate(TestRegistry.open(), evaluator, WorkContext.of(1), settings);
	}

	public Evaluation evaluate(Registry registry, String evaluator, WorkContext context, String... settings) {
		Contribution contribution = TestRegistry.open().require(ContributionKind.EVALUATOR, evaluator);
		Map<String, String> values = new HashMap<>();
		for (int i = 0; i < settings.length; i += 2) {
			values.put(settings[i], settings[i + 1]);
		}
		try {
			Evaluation evaluation = TestRegistry.open().create(contribution, Evaluator.class).evaluate(input(),
					contribution.resolve(values), registry, context);
			requireDeclared(contribution, evaluation);
			return evaluation;
		} catch (ParameterException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
	}

	private static void requireDeclared(Contribution contribution, Evaluation evaluation) {
		List<String> declared = contribution.measures().stream().map(measure -> measure.name()).toList();
		evaluation.measures().forEach(measure -> assertTrue(declared.contains(measure.name()), measure::key));
		List<String> keys = evaluation.measures().stream().map(measure -> measure.key()).toList();
		assertTrue(keys.stream().distinct().count() == keys.size(), keys::toString);
	}

	/** The value of a measure, for instance {@code ari@2/test}. */
	public static OptionalDouble value(Evaluation evaluation, String key) {
		return evaluation.measures().stream().filter(measure -> measure.key().equals(key))
				.mapToDouble(measure -> measure.value()).findFirst();
	}

	private EvaluationInput input() {
		SampleTable table = new SampleTable(new Origin("example", true, List.of()), List.of(Borehole.alone("A")),
				new int[points.rows()], new double[points.rows()], LITHOLOGIES, lithologies, List.of());
		List<Feature> features = new ArrayList<>();
		for (int c = 0; c < points.columns(); c++) {
			features.add(new Feature("f" + c, "m", "f" + c));
		}
		Map<Part, Side> sides = new EnumMap<>(Part.class);
		rows.forEach((part, selected) -> {
			FloatMatrix matrix = points.selectRows(selected);
			sides.put(part, new Side(selected, matrix, matrix));
		});
		return new EvaluationInput(table, new Model(points.columns(), decoder), history, keptEpoch, features,
				new TenTimes(), sides);
	}

	private record Model(int latentSize, UnaryOperator<FloatMatrix> decoder) implements LatentModel {

		@Override
		public FloatMatrix encode(FloatMatrix inputs) {
			return inputs;
		}

		@Override
		public Optional<FloatMatrix> decode(FloatMatrix latent) {
			return Optional.ofNullable(decoder).map(d -> d.apply(latent));
		}

		@Override
		public long parameterCount() {
			return 0;
		}

		@Override
		public void save(Path folder) {
			throw new UnsupportedOperationException();
		}
	}

	/** Scaled values are a tenth of the measured ones. */
	private static final class TenTimes implements FittedScaler {

		@Override
		public FloatMatrix transform(DoubleMatrix raw) {
			throw new UnsupportedOperationException();
		}

		@Override
		public DoubleMatrix inverse(FloatMatrix scaled) {
			DoubleMatrix raw = DoubleMatrix.zeros(scaled.rows(), scaled.columns());
			for (int i = 0; i < scaled.values().length; i++) {
				raw.values()[i] = 10.0 * scaled.values()[i];
			}
			return raw;
		}

		@Override
		public Map<String, Object> state() {
			return Map.of();
		}

		@Override
		public List<String> describe() {
			return List.of();
		}
	}
}
