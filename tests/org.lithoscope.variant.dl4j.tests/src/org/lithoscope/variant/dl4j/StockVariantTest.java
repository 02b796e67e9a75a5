package org.lithoscope.variant.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.Losses;
import org.lithoscope.core.model.TrainingContext;
import org.lithoscope.core.model.TrainingData;
import org.lithoscope.core.model.TrainingException;
import org.lithoscope.core.model.TrainingResult;
import org.lithoscope.core.model.Variant;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.engine.dl4j.runtime.Nd4jRuntime;
import org.lithoscope.testing.TestRegistry;
import org.lithoscope.vae.engine.Batch;
import org.lithoscope.vae.engine.InitialWeights;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.BlockOrder;
import org.lithoscope.vae.spec.Blocks;
import org.lithoscope.vae.spec.TensorShape;
import org.lithoscope.vae.spec.VaeSpec;

class StockVariantTest {

	private static final int COLUMNS = 4;

	private final Registry registry = TestRegistry.open();
	private final Contribution contribution = registry.require(ContributionKind.VARIANT, "dl4j-vae");
	private final Variant variant = registry.create(contribution, Variant.class);

	/** Rows of three kinds, two units apart in every feature and scattered by 0.3. */
	private static FloatMatrix rows(int count, long seed) {
		RandomGenerator generator = new Seed(seed).generator();
		FloatMatrix rows = FloatMatrix.zeros(count, COLUMNS);
		for (int i = 0; i < rows.values().length; i++) {
			rows.values()[i] = (float) (0.3 * generator.nextGaussian() + 2 * (i / COLUMNS % 3 - 1));
		}
		return rows;
	}

	private static TrainingData data(FloatMatrix train, FloatMatrix targets) {
		List<Feature> features = IntStream.range(0, COLUMNS).mapToObj(i -> new Feature("f" + i, "", "f" + i)).toList();
		FloatMatrix validation = rows(60, 2);
		return new TrainingData(features, features, train, targets, validation, validation);
	}

	private TrainingResult train(Map<String, String> given) throws Exception {
		Map<String, String> all = new HashMap<>(Map.of("epochs", "12", "batch", "32", "hidden", "8", "latent", "2",
				"learningRate", "0.01"));
		all.putAll(given);
		FloatMatrix train = rows(240, 1);
		return variant.train(data(train, train), contribution.resolve(all), context());
	}

	private TrainingContext context() {
		return new TrainingContext(WorkContext.of(5), registry, epoch -> {
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "gaussian", "squared-error" })
	void theLayerLearnsToReconstruct(String likelihood) throws Exception {
		TrainingResult result = train(Map.of("likelihood", likelihood));
		Losses first = result.history().getFirst().validation();
		Losses last = result.history().getLast().validation();
		assertEquals(12, result.history().size());
		assertTrue(last.reconstruction() < 0.5 * first.reconstruction(), last + " after " + first);
		double start = result.history().getFirst().training().objective();
		assertTrue(result.history().getLast().training().objective() < start);
	}

	@Test
	void whatIsStoredEncodesAlike(@TempDir Path folder) throws Exception {
		TrainingResult result = train(Map.of());
		result.model().save(folder);
		FloatMatrix rows = rows(20, 3);
		assertArrayEquals(result.model().encode(rows).values(), variant.load(folder, registry).encode(rows).values());
	}

	@Test
	void theSameSeedGivesTheSameModel() throws Exception {
		FloatMatrix rows = rows(20, 3);
		assertArrayEquals(train(Map.of("epochs", "2")).model().encode(rows).values(),
				train(Map.of("epochs", "2")).model().encode(rows).values());
	}

	/** With all weights at 0 the reconstruction is 0 and the posterior is the prior, whatever the noise is. */
	@Test
	void theObjectiveIsTheSquaredErrorPlusTheKl() {
		VaeSpec spec = VaeSpec.standard(COLUMNS, List.of(3), 2)
				.withBlocks(new Blocks(BlockOrder.LINEAR_RELU_BATCHNORM_DROPOUT, false, 0));
		Nd4jRuntime.start();
		StockLayer layer = new StockLayer(spec, "squared-error", 1e-3, 1);
		Map<String, float[]> zeros = new HashMap<>();
		spec.tensors().forEach(shape -> zeros.put(shape.name(), new float[shape.size()]));
		zeros.get("fc_mu.bias")[0] = 2;
		layer.restore(new NetworkState(zeros));
		FloatMatrix rows = rows(10, 4);
		double squares = 0;
		for (float value : rows.values()) {
			squares += value * value;
		}
		assertEquals(squares / 10 + 2, layer.learn(Batch.of(rows, rows)), 1e-4);
	}

	@Test
	void weightsGoInAndOutUnderOurNames() {
		VaeSpec spec = VaeSpec.standard(COLUMNS, List.of(5, 3), 2)
				.withBlocks(new Blocks(BlockOrder.LINEAR_RELU_BATCHNORM_DROPOUT, false, 0));
		Nd4jRuntime.start();
		StockLayer layer = new StockLayer(spec, "gaussian", 1e-3, 1);
		NetworkState state = InitialWeights.draw(spec, new Seed(8));
		layer.restore(state);
		for (TensorShape shape : spec.tensors()) {
			assertArrayEquals(state.tensor(shape.name()), layer.state().tensor(shape.name()), shape.name());
		}
	}

	@Test
	void targetsOfTheirOwnAreRefused() {
		TrainingData data = data(rows(30, 1), rows(30, 9));
		assertEquals("Deeplearning4j's layer reconstructs what it reads, but 4 features are read and 4 others are to be"
				+ " reconstructed; choose a feature set without separate targets",
				assertThrows(TrainingException.class,
						() -> variant.train(data, contribution.resolve(Map.of()), context())).getMessage());
	}
}
