package org.lithoscope.benchmarks;

import java.util.concurrent.TimeUnit;

import org.lithoscope.engine.fused.internal.kernels.Kernels;
import org.lithoscope.engine.fused.internal.kernels.Latent;
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

/** Single kernels of the fused engine at the sizes of the study's network: 32 and 16 units, 8 latent dimensions. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class KernelBenchmark {

	private static final int WIDE = 32;
	private static final int NARROW = 16;
	private static final int LATENT = 8;
	private static final int PARAMETERS = 2102;

	/** Which kernel set. */
	@Param({ "vector", "plain" })
	public String kernels;

	/** Rows of the batch: a whole one, and one that ends within a vector. */
	@Param({ "512", "300" })
	public int rows;

	private Kernels set;
	private float[] weights;
	private float[][] wide;
	private float[][] narrow;
	private float[] keep;
	private Latent latent;
	private float[] gradient;
	private float[] firstMoment;
	private float[] secondMoment;
	private final float[] pair = new float[2];

	/** Makes everything a step would find. */
	@Setup(Level.Trial)
	public void prepare() {
		set = KernelSets.of(kernels, rows);
		weights = KernelSets.filled(1, PARAMETERS)[0];
		wide = KernelSets.filled(WIDE, rows);
		narrow = KernelSets.filled(NARROW, rows);
		keep = KernelSets.filled(1, rows)[0];
		latent = Latent.allocate(LATENT, rows);
		gradient = KernelSets.filled(1, PARAMETERS)[0];
		firstMoment = new float[PARAMETERS];
		secondMoment = new float[PARAMETERS];
	}

	/** Forward through the layer from 32 to 16 units. */
	@Benchmark
	public float[][] product() {
		set.product(weights, 0, WIDE, 1, WIDE * NARROW, wide, WIDE, narrow, NARROW, rows);
		return narrow;
	}

	/** Gradients of its inputs: the transposed product. */
	@Benchmark
	public float[][] transposedProduct() {
		set.product(weights, 0, 1, WIDE, -1, narrow, NARROW, wide, WIDE, rows);
		return wide;
	}

	/** Gradients of its weights: 512 sums over the rows. */
	@Benchmark
	public float[] weightGradient() {
		set.weightGradient(narrow, NARROW, wide, WIDE, gradient, 0, rows);
		return gradient;
	}

	/** ReLU and the moments of one unit. */
	@Benchmark
	public float[] rectifyAndMeasure() {
		set.rectifyAndMeasure(narrow[0], pair, rows);
		return pair;
	}

	/** BatchNorm and dropout of one unit. */
	@Benchmark
	public float[] normaliseAndDrop() {
		set.affine(wide[0], 1.1f, 0.2f, keep, narrow[0], rows);
		return narrow[0];
	}

	/** Back through BatchNorm and ReLU of one unit. */
	@Benchmark
	public float normRectifyBackward() {
		return set.normRectifyBackward(narrow[0], wide[0], 0.9f, 0.01f, 0.001f, rows);
	}

	/** Sampling of one latent dimension with its KL. */
	@Benchmark
	public float sample() {
		return set.sample(latent, 0, 0.1f, rows);
	}

	/** Error and gradient of one output. */
	@Benchmark
	public float[] squaredError() {
		set.squaredError(wide[1], wide[2], 0.5f, pair, rows);
		return pair;
	}

	/** One step of the optimiser over all parameters. */
	@Benchmark
	public float[] adam() {
		set.adam(weights, gradient, firstMoment, secondMoment, 1e-3f, 1f, PARAMETERS);
		return weights;
	}
}
