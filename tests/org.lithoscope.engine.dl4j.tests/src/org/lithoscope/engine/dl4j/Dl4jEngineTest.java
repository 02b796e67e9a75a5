package org.lithoscope.engine.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lithoscope.engine.dl4j.TensorAssert.assertClose;
import static org.lithoscope.engine.dl4j.TensorAssert.doubles;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.TrainingContext;
import org.lithoscope.core.model.TrainingResult;
import org.lithoscope.core.model.Variant;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.engine.fused.FusedEngine;
import org.lithoscope.testing.TestRegistry;
import org.lithoscope.vae.VaeLatentModel;
import org.lithoscope.vae.engine.Batch;
import org.lithoscope.vae.engine.CounterDraws;
import org.lithoscope.vae.engine.Draws;
import org.lithoscope.vae.engine.InitialWeights;
import org.lithoscope.vae.engine.LossSum;
import org.lithoscope.vae.engine.Network;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.BlockOrder;
import org.lithoscope.vae.spec.Blocks;
import org.lithoscope.vae.spec.Term;
import org.lithoscope.vae.spec.Term.Contrastive.Form;
import org.lithoscope.vae.spec.TensorShape;
import org.lithoscope.vae.spec.VaeSpec;

class Dl4jEngineTest {

	private static final VaeSpec SMALL = VaeSpec.standard(3, List.of(5), 2);

	@Test
	void aContrastiveTermWithoutLabelsIsRefused() {
		VaeSpec spec = SMALL.withTerms(List.of(new Term.Contrastive(1, Form.SUPERVISED, 0.5, 2, 1)));
		Network network = new Dl4jEngine().compile(spec, 8);
		network.restore(InitialWeights.draw(spec, new Seed(1)));
		FloatMatrix rows = Rows.noise(8, spec.inputs(), 1);
		IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
				() -> network.trainStep(Batch.of(rows, rows), Draws.mean(), 1, 1e-3,
						new LossSum(spec.targets(), spec.latent())));
		assertEquals("the contrastive term needs labels of the training rows", refused.getMessage());
	}

	@Test
	void theSameSeedGivesTheSameWeightsBitForBit() {
		NetworkState first = trainThreeSteps();
		NetworkState second = trainThreeSteps();
		for (TensorShape shape : SMALL.tensors()) {
			assertArrayEquals(first.tensor(shape.name()), second.tensor(shape.name()), shape.name());
		}
	}

	private static NetworkState trainThreeSteps() {
		Network network = new Dl4jEngine().compile(SMALL, 16);
		network.restore(InitialWeights.draw(SMALL, new Seed(3)));
		FloatMatrix rows = Rows.noise(16, 3, 4);
		CounterDraws draws = new CounterDraws(new Seed(5), new Seed(6));
		for (int step = 0; step < 3; step++) {
			draws.moveTo(step);
			network.trainStep(Batch.of(rows, rows), draws, 0.5, 1e-2, new LossSum(3, 2));
		}
		return network.state();
	}

	@Test
	void aSingleRowCanBeLearnedWithoutBatchNormAndMeasuredWithIt() {
		FloatMatrix row = Rows.noise(1, 3, 7);
		VaeSpec plain = SMALL.withBlocks(new Blocks(BlockOrder.LINEAR_RELU_BATCHNORM_DROPOUT, false, 0));
		LossSum expected = new LossSum(3, 2);
		LossSum actual = new LossSum(3, 2);
		learnOne(new FusedEngine().compile(plain, 4), row, expected);
		learnOne(new Dl4jEngine().compile(plain, 4), row, actual);
		assertEquals(expected.losses().objective(), actual.losses().objective(), 1e-5);

		Network normed = new Dl4jEngine().compile(SMALL, 4);
		normed.restore(InitialWeights.draw(SMALL, new Seed(3)));
		normed.evaluate(Batch.of(row, row), Draws.mean(), 1, actual);
		assertEquals(2, actual.rows());
		assertEquals("a batch of 1 rows: expected 2 to 4", assertThrows(IllegalArgumentException.class,
				() -> normed.trainStep(Batch.of(row, row), Draws.mean(), 1, 1e-3, actual)).getMessage());
	}

	private static void learnOne(Network network, FloatMatrix row, LossSum losses) {
		network.restore(InitialWeights.draw(network.spec(), new Seed(3)));
		network.trainStep(Batch.of(row, row), Draws.mean(), 1, 1e-3, losses);
	}

	@Test
	void anUnfittingStateIsRefused() {
		NetworkState other = InitialWeights.draw(VaeSpec.standard(4, List.of(5), 2), new Seed(1));
		Network network = new Dl4jEngine().compile(SMALL, 8);
		assertEquals("tensor 'encoder.0.weight' has 20 numbers: expected 5 × 3",
				assertThrows(IllegalArgumentException.class, () -> network.restore(other)).getMessage());
	}

	@Test
	void compilingPrintsNothing() {
		PrintStream before = System.out;
		ByteArrayOutputStream printed = new ByteArrayOutputStream();
		System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
		try {
			new Dl4jEngine().compile(SMALL, 8);
		} finally {
			System.setOut(before);
		}
		assertEquals("", printed.toString(StandardCharsets.UTF_8));
	}

	@Test
	void whatTheFusedEngineTrainedAndStoredIsEncodedAlike(@TempDir Path folder) throws Exception {
		Registry registry = TestRegistry.open();
		Contribution variant = registry.require(ContributionKind.VARIANT, "v2.6");
		Parameters parameters = variant.resolve(Map.of("epochs", "3", "batch", "64", "engine", "fused"));
		TrainingContext context = new TrainingContext(WorkContext.of(11), registry, epoch -> {
		});
		TrainingResult trained =
				registry.create(variant, Variant.class).train(Rows.autoencoding(300, 6), parameters, context);
		trained.model().save(folder);
		VaeLatentModel loaded = VaeLatentModel.load(folder, registry);
		VaeLatentModel here = new VaeLatentModel(loaded.spec(), loaded.state(), Dl4jEngine.ID, new Dl4jEngine());
		FloatMatrix rows = Rows.ofThreeKinds(200, 6, 9);
		assertClose(doubles(trained.model().encode(rows).values()), doubles(here.encode(rows).values()), 1e-5, 0,
				"encode");
	}

	@Test
	void whatIsTrainedHereIsEncodedAlikeByTheFusedEngine(@TempDir Path folder) throws Exception {
		Registry registry = TestRegistry.open();
		Contribution variant = registry.require(ContributionKind.VARIANT, "v2.6");
		Parameters parameters = variant.resolve(Map.of("epochs", "3", "batch", "64", "engine", "dl4j"));
		TrainingContext context = new TrainingContext(WorkContext.of(11), registry, epoch -> {
		});
		TrainingResult trained =
				registry.create(variant, Variant.class).train(Rows.autoencoding(300, 6), parameters, context);
		trained.model().save(folder);
		VaeLatentModel loaded = VaeLatentModel.load(folder, registry);
		VaeLatentModel fused = new VaeLatentModel(loaded.spec(), loaded.state(), "fused", new FusedEngine());
		FloatMatrix rows = Rows.ofThreeKinds(200, 6, 9);
		assertClose(doubles(loaded.encode(rows).values()), doubles(fused.encode(rows).values()), 1e-5, 0, "encode");
		assertTrue(trained.history().getLast().training().reconstruction()
				< trained.history().getFirst().training().reconstruction());
	}

	/** The promise behind 'list engines costs nothing'. */
	@Test
	void anEngineIsMadeWithoutAnyClassOfNd4j() throws Exception {
		ClassLoader without = new WithoutNd4j();
		Class<?> engine = without.loadClass(Dl4jEngine.class.getName());
		assertEquals(without, engine.getClassLoader());
		assertEquals(Dl4jEngine.class.getName(), engine.getConstructor().newInstance().getClass().getName());
	}

	/** Loads our own classes anew and refuses those of ND4J. */
	private static final class WithoutNd4j extends ClassLoader {

		WithoutNd4j() {
			super(Dl4jEngine.class.getClassLoader());
		}

		@Override
		protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
			if (name.startsWith("org.nd4j.") || name.startsWith("org.bytedeco.")) {
				throw new ClassNotFoundException(name + " was wanted");
			}
			if (!name.startsWith("org.lithoscope.engine.dl4j.")) {
				return super.loadClass(name, resolve);
			}
			Class<?> known = findLoadedClass(name);
			return known == null ? define(name) : known;
		}

		private Class<?> define(String name) throws ClassNotFoundException {
			try (var in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
				byte[] bytes = in.readAllBytes();
				return defineClass(name, bytes, 0, bytes.length);
			} catch (IOException e) {
				throw new ClassNotFoundException(name, e);
			}
		}
	}
}
