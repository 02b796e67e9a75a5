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
import org.lithoscope.core.model.ProbabilisticModel;
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
	private int[] boreholes;
	private double[] depths;
	private UnaryOperator<FloatMatrix> decoder = latent -> latent;
	private UnaryOperator<FloatMatrix> means = inputs -> inputs;
	private UnaryOperator<FloatMatrix> logVariances;
	private boolean separateTargets;
	private List<Epoch> history = List.of();
	private int keptEpoch = -1;

	/** @param lithologies per row its code, or −1 */
	public Example(FloatMatrix points, int... lithologies) {
		this.points = points;
		this.lithologies = lithologies;
		this.boreholes = new int[points.rows()];
		this.depths = new double[points.rows()];
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

	/** Says per row from which borehole, 0 to 25, and from which depth it is; otherwise all are from one place. */
	public Example drilled(int[] boreholeOfRow, double[] depthOfRow) {
		this.boreholes = boreholeOfRow;
		this.depths = depthOfRow;
		return this;
	}

	/** Gives the model a standard normal prior and a Gaussian posterior of these means and logarithms of variances. */
	public Example inferredWith(UnaryOperator<FloatMatrix> posteriorMeans, UnaryOperator<FloatMatrix> posteriorSpread) {
		this.means = posteriorMeans;
		this.logVariances = posteriorSpread;
		return this;
	}

	/** Lets the model reconstruct other features than it reads. */
	public Example withSeparateTargets() {
		this.separateTargets = true;
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

	/** What an evaluator is given. */
	public EvaluationInput input() {
		List<Borehole> holes = IntStream.rangeClosed(0, Arrays.stream(boreholes).max().orElse(0))
				.mapToObj(b -> Borehole.alone(Character.toString('A' + b))).toList();
		SampleTable table = new SampleTable(new Origin("example", true, List.of()), holes, boreholes, depths,
				LITHOLOGIES, lithologies, List.of());
		List<Feature> features = new ArrayList<>();
		for (int c = 0; c < points.columns(); c++) {
			features.add(new Feature("f" + c, "m", "f" + c));
		}
		Map<Part, Side> sides = new EnumMap<>(Part.class);
		rows.forEach((part, selected) -> {
			FloatMatrix matrix = points.selectRows(selected);
			sides.put(part, new Side(selected, matrix, separateTargets ? points.selectRows(selected) : matrix));
		});
		LatentModel model = logVariances == null ? new Model(points.columns(), decoder)
				: new InferringModel(points.columns(), decoder, means, logVariances);
		return new EvaluationInput(table, model, history, keptEpoch, features,
				new TenTimes(), sides);
	}

	private interface Decoding extends LatentModel {

		UnaryOperator<FloatMatrix> decoder();

		@Override
		default Optional<FloatMatrix> decode(FloatMatrix latent) {
			return Optional.ofNullable(decoder()).map(d -> d.apply(latent));
		}

		@Override
		default long parameterCount() {
			return 0;
		}

		@Override
		default void save(Path folder) {
			throw new UnsupportedOperationException();
		}
	}

	private record Model(int latentSize, UnaryOperator<FloatMatrix> decoder) implements Decoding {

		@Override
		public FloatMatrix encode(FloatMatrix inputs) {
			return inputs;
		}
	}

	private record InferringModel(int latentSize, UnaryOperator<FloatMatrix> decoder,
			UnaryOperator<FloatMatrix> means, UnaryOperator<FloatMatrix> logVariances)
			implements Decoding, ProbabilisticModel {

		@Override
		public FloatMatrix encode(FloatMatrix inputs) {
			return means.apply(inputs);
		}

		@Override
		public Optional<FloatMatrix> decode(FloatMatrix latent) {
			return Decoding.super.decode(latent);
		}

		@Override
		public Posterior posterior(FloatMatrix inputs) {
			return new Posterior(means.apply(inputs), logVariances.apply(inputs));
		}

		@Override
		public double[] logPrior(FloatMatrix latent) {
			double[] densities = new double[latent.rows()];
			for (int r = 0; r < densities.length; r++) {
				for (int c = 0; c < latent.columns(); c++) {
					densities[r] -= 0.5 * (latent.get(r, c) * latent.get(r, c) + Math.log(2 * Math.PI));
				}
			}
			return densities;
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
