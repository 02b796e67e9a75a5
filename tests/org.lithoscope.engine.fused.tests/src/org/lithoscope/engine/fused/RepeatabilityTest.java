package org.lithoscope.engine.fused;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.Losses;
import org.lithoscope.core.run.Seed;
import org.lithoscope.engine.fused.internal.RisingNetwork;
import org.lithoscope.engine.fused.internal.kernels.KernelSet;
import org.lithoscope.vae.engine.Batch;
import org.lithoscope.vae.engine.CounterDraws;
import org.lithoscope.vae.engine.InitialWeights;
import org.lithoscope.vae.engine.LossSum;
import org.lithoscope.vae.engine.Network;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.Term;
import org.lithoscope.vae.spec.Term.Contrastive.Form;
import org.lithoscope.vae.spec.TensorShape;
import org.lithoscope.vae.spec.VaeSpec;

class RepeatabilityTest {

	private static final VaeSpec SPEC = VaeSpec.standard(6, List.of(32, 16), 8);
	private static final int ROWS = 2000;
	private static final int BATCH = 512;

	private static NetworkState train(long seed) {
		return train(new FusedEngine(), seed);
	}

	private static NetworkState train(FusedEngine engine, long seed) {
		return train(engine.compile(SPEC, BATCH), seed);
	}

	private static NetworkState train(Network network, long seed) {
		FloatMatrix inputs = RandomCase.matrix(new SplittableRandom(7), ROWS, 6);
		network.restore(InitialWeights.draw(SPEC, new Seed(seed)));
		CounterDraws draws = new CounterDraws(new Seed(seed + 1), new Seed(seed + 2));
		Batch batch = Batch.of(inputs, inputs);
		LossSum losses = new LossSum(6, 8);
		for (int step = 0; step < 40; step++) {
			int from = step % 4 * BATCH;
			batch.moveTo(from, Math.min(BATCH, ROWS - from));
			draws.moveTo(step);
			network.trainStep(batch, draws, 0.5, 1e-3, losses);
		}
		return network.state();
	}

	private static void assertSame(NetworkState expected, NetworkState actual) {
		for (TensorShape shape : SPEC.tensors()) {
			assertArrayEquals(expected.tensor(shape.name()), actual.tensor(shape.name()), shape.name());
		}
	}

	@Test
	void theSameSeedGivesTheSameWeightsBitForBitOnAnyNumberOfThreads() throws InterruptedException, ExecutionException {
		NetworkState alone = train(11);
		assertSame(alone, train(11));
		try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
			List<Future<NetworkState>> results = List.of(threads.submit(() -> train(11)),
					threads.submit(() -> train(12)), threads.submit(() -> train(11)));
			assertSame(alone, results.get(0).get());
			assertSame(alone, results.get(2).get());
		}
	}

	@Test
	void bothKernelSetsGiveTheSameWeightsBitForBit() {
		NetworkState expected = train(11);
		BothKernels.engines().forEach(engine -> assertSame(expected, train(engine, 11)));
	}

	@Test
	void kernelsThatChangeInTheMiddleOfATrainingGiveTheSameWeightsBitForBit() {
		KernelSet plain = new KernelSet(false, "");
		Iterator<KernelSet> changing = Stream.concat(Stream.generate(() -> plain).limit(14),
				Stream.generate(KernelSet::choose)).iterator();
		NetworkState expected = train(new FusedEngine(() -> plain), 11);
		assertSame(expected, train(new RisingNetwork(SPEC, BATCH, changing::next), 11));
	}

	/** Any shape, block order, batch and target, with and without BatchNorm and dropout. */
	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 64, 100, 511, 512, 513, 1300 })
	void bothKernelSetsLearnAndMeasureTheSameOfAnySpecification(int rows) {
		for (long seed = 0; seed < 8; seed++) {
			RandomCase drawn = RandomCase.draw(seed, rows);
			List<NetworkState> states = new ArrayList<>();
			List<Losses> losses = new ArrayList<>();
			BothKernels.engines().forEach(engine -> {
				Network network = engine.compile(drawn.spec(), rows);
				network.restore(drawn.state());
				LossSum sum = new LossSum(drawn.spec().targets(), drawn.spec().latent());
				Batch batch = drawn.batch();
				network.trainStep(batch, drawn.draws(), drawn.beta(), 1e-3, sum);
				network.trainStep(batch, drawn.draws(), drawn.beta(), 1e-3, sum);
				network.evaluate(batch, drawn.draws(), drawn.beta(), sum);
				states.add(network.state());
				losses.add(sum.losses());
			});
			assertEquals(losses.getFirst(), losses.getLast());
			for (TensorShape shape : drawn.spec().tensors()) {
				assertArrayEquals(states.getFirst().tensor(shape.name()), states.getLast().tensor(shape.name()),
						() -> drawn.spec() + ", " + shape.name());
			}
		}
	}

	@Test
	void whatALargerBatchLeftBehindDoesNotMatter() {
		BothKernels.engines().forEach(RepeatabilityTest::assertForgetsLargerBatch);
	}

	private static void assertForgetsLargerBatch(FusedEngine engine) {
		RandomCase drawn = RandomCase.draw(1000, 900);
		Batch batch = drawn.batch();
		LossSum losses = new LossSum(drawn.spec().targets(), drawn.spec().latent());
		Network used = engine.compile(drawn.spec(), 900);
		used.restore(drawn.state());
		used.trainStep(batch, drawn.draws(), 1, 1e-3, losses);
		used.evaluate(batch, drawn.draws(), 1, losses);
		used.restore(drawn.state());
		Network fresh = engine.compile(drawn.spec(), 900);
		fresh.restore(drawn.state());
		batch.moveTo(10, 37);
		used.trainStep(batch, drawn.draws(), 1, 1e-3, losses);
		fresh.trainStep(batch, drawn.draws(), 1, 1e-3, losses);
		for (TensorShape shape : drawn.spec().tensors()) {
			assertArrayEquals(fresh.state().tensor(shape.name()), used.state().tensor(shape.name()), shape.name());
		}
	}

	@Test
	void batchesThatDoNotFitAreRefused() {
		FloatMatrix inputs = RandomCase.matrix(new SplittableRandom(7), 5, 6);
		Network network = new FusedEngine().compile(SPEC, 4);
		Batch batch = Batch.of(inputs, inputs);
		LossSum losses = new LossSum(6, 8);
		CounterDraws draws = new CounterDraws(new Seed(1), new Seed(2));
		assertEquals("a batch of 5 rows: expected 2 to 4", assertThrows(IllegalArgumentException.class,
				() -> network.trainStep(batch, draws, 1, 1e-3, losses)).getMessage());
		batch.moveTo(0, 1);
		assertEquals("a batch of 1 rows: expected 2 to 4", assertThrows(IllegalArgumentException.class,
				() -> network.trainStep(batch, draws, 1, 1e-3, losses)).getMessage());
	}

	@Test
	void aContrastiveTermWithoutLabelsIsRefused() {
		VaeSpec spec = SPEC.withTerms(List.of(new Term.Contrastive(1, Form.SUPERVISED, 0.5, 2, 1)));
		FloatMatrix inputs = RandomCase.matrix(new SplittableRandom(7), 4, 6);
		Network network = new FusedEngine().compile(spec, 4);
		Batch batch = Batch.of(inputs, inputs);
		LossSum losses = new LossSum(6, 8);
		CounterDraws draws = new CounterDraws(new Seed(1), new Seed(2));
		assertEquals("the contrastive term needs labels of the training rows",
				assertThrows(IllegalArgumentException.class, () -> network.trainStep(batch, draws, 1, 1e-3, losses))
						.getMessage());
	}
}
