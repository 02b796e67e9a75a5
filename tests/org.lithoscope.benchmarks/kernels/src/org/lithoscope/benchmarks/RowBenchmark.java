package org.lithoscope.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.lithoscope.engine.fused.internal.kernels.Dropout;
import org.lithoscope.engine.fused.internal.kernels.Kernels;
import org.lithoscope.engine.fused.internal.kernels.Latent;
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

/** Kernels on one feature of a batch of 512 rows, and one step of Adam on the 2,102 numbers of v2.6. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class RowBenchmark {

	private static final int LEARNED = 2102;
	private static final double DROPOUT = 0.1;

	@Param({ "vector", "plain" })
	public String kernels;

	private Kernels set;
	private Dropout dropout;
	private float[] rectified;
	private float[] gradient;
	private float[] out;
	private float[] output;
	private float[] target;
	private Latent latent;
	private float[] weights;
	private float[] gradients;
	private float[] first;
	private float[] second;
	private final float[] sums = new float[2];
	private long key;

	@Setup
	public void prepare() {
		set = Rows.kernels(kernels);
		SplittableRandom random = new SplittableRandom(1);
		dropout = set.dropout(Rows.BATCH);
		set.draw(7, DROPOUT, dropout, Rows.BATCH);
		float[][] rows = Rows.normal(random, 5, Rows.BATCH);
		rectified = rows[0];
		gradient = rows[1];
		out = rows[2];
		output = rows[3];
		target = rows[4];
		set.rectify(rectified, 0f, Rows.BATCH);
		latent = Latent.allocate(set, 2, Rows.BATCH);
		weights = Rows.normal(random, LEARNED);
		gradients = Rows.normal(random, LEARNED);
		first = new float[LEARNED];
		second = new float[LEARNED];
	}

	@Benchmark
	public float measure() {
		set.measure(rectified, sums, Rows.BATCH);
		return sums[0];
	}

	@Benchmark
	public float[] normalise() {
		set.affine(rectified, 1.1f, -0.3f, dropout, out, Rows.BATCH);
		return out;
	}

	@Benchmark
	public float normGradient() {
		set.normGradient(gradient, dropout, rectified, 1.1f, -0.3f, sums, Rows.BATCH);
		return sums[0];
	}

	@Benchmark
	public float normRectifyBackward() {
		set.normRectifyBackward(gradient, dropout, rectified, 0.9f, 0.1f, 0.01f, sums, Rows.BATCH);
		return sums[0];
	}

	@Benchmark
	public float sample() {
		return set.sample(latent, 0, 0.5f, Rows.BATCH);
	}

	@Benchmark
	public float sampleBackward() {
		set.sampleBackward(latent, 0, sums, Rows.BATCH);
		return sums[0];
	}

	@Benchmark
	public float squaredError() {
		set.squaredError(output, target, 0.9f, sums, Rows.BATCH);
		return sums[0];
	}

	@Benchmark
	public Dropout drawDropout() {
		set.draw(key++, DROPOUT, dropout, Rows.BATCH);
		return dropout;
	}

	/** Two dimensions at once. */
	@Benchmark
	public float[] drawNoise() {
		set.normals(key++, latent.noise()[0], latent.noise()[1], Rows.BATCH);
		return latent.noise()[0];
	}

	@Benchmark
	public float[] adam() {
		set.adam(weights, gradients, first, second, 1e-6f, 1.5f, LEARNED);
		return weights;
	}
}
