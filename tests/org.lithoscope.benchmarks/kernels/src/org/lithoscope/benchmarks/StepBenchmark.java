package org.lithoscope.benchmarks;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Seed;
import org.lithoscope.engine.fused.internal.FusedNetwork;
import org.lithoscope.vae.engine.Batch;
import org.lithoscope.vae.engine.CounterDraws;
import org.lithoscope.vae.engine.InitialWeights;
import org.lithoscope.vae.engine.LossSum;
import org.lithoscope.vae.spec.VaeSpec;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A whole training step of v2.6 on 512 rows, which are in the cache. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class StepBenchmark {

	private static final int FEATURES = 6;
	private static final VaeSpec SPEC = VaeSpec.standard(FEATURES, List.of(32, 16), 8);

	@Param({ "vector", "plain" })
	public String kernels;

	private FusedNetwork network;
	private Batch batch;
	private CounterDraws draws;
	private LossSum losses;
	private long step;

	@Setup
	public void prepare() {
		network = new FusedNetwork(SPEC, Rows.BATCH, Rows.kernels(kernels));
		network.restore(InitialWeights.draw(SPEC, new Seed(1)));
		FloatMatrix rows = FloatMatrix.of(Rows.BATCH, FEATURES,
				Rows.normal(new SplittableRandom(1), Rows.BATCH * FEATURES));
		batch = Batch.of(rows, rows);
		draws = new CounterDraws(new Seed(2), new Seed(3));
		losses = new LossSum(FEATURES, SPEC.latent());
	}

	@Benchmark
	public LossSum trainStep() {
		draws.moveTo(step++);
		network.trainStep(batch, draws, 0.5, 1e-3, losses);
		return losses;
	}
}
