package org.lithoscope.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Seed;
import org.lithoscope.engine.fused.FusedEngine;
import org.lithoscope.vae.engine.Batch;
import org.lithoscope.vae.engine.CounterDraws;
import org.lithoscope.vae.engine.InitialWeights;
import org.lithoscope.vae.engine.LossSum;
import org.lithoscope.vae.engine.Network;
import org.lithoscope.vae.spec.VaeSpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole training step of v2.6: 512 of 16,384 rows × 6. With {@code -prof gc} it shows that nothing is allocated. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(5)
public class StepBenchmark {

	private static final int ROWS = 16_384;
	private static final int BATCH = 512;
	private static final int FEATURES = 6;
	private static final int LATENT = 8;

	/** Which kernel set the engine is asked to use. */
	@Param({ "vector", "plain" })
	public String kernels;

	private Network network;
	private Batch batch;
	private CounterDraws draws;
	private LossSum losses;
	private long step;

	/** Compiles the network; every parameter has processes of its own, so the property is read afresh. */
	@Setup(Level.Trial)
	public void prepare() {
		System.setProperty("lithoscope.kernels", kernels);
		VaeSpec spec = VaeSpec.standard(FEATURES, List.of(32, 16), LATENT);
		network = new FusedEngine().compile(spec, BATCH);
		network.restore(InitialWeights.draw(spec, new Seed(1)));
		FloatMatrix table = FloatMatrix.zeros(ROWS, FEATURES);
		for (int i = 0; i < table.values().length; i++) {
			table.values()[i] = (float) Math.sin(1 + i * 0.37);
		}
		batch = Batch.of(table, table);
		draws = new CounterDraws(new Seed(2), new Seed(3));
		losses = new LossSum(FEATURES, LATENT);
	}

	/** Noise, masks, forward, backward and optimiser. */
	@Benchmark
	public LossSum trainStep() {
		batch.moveTo((int) (step * BATCH % ROWS), BATCH);
		draws.moveTo(step++);
		losses.clear();
		network.trainStep(batch, draws, 0.1, 1e-3, losses);
		return losses;
	}
}
