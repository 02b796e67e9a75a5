package org.lithoscope.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.lithoscope.engine.fused.internal.kernels.Kernels;
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

/** The three products of a Linear layer, for the layers of v2.6 and a batch of 512 rows. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Thread)
public class ProductBenchmark {

	/** Inputs × outputs; 16x16 are the two heads together. */
	@Param({ "6x32", "32x16", "16x16", "8x16", "16x32", "32x6" })
	public String layer;

	@Param({ "vector", "plain" })
	public String kernels;

	private Kernels set;
	private int ins;
	private int outs;
	private float[] weights;
	private float[] gradients;
	private float[][] inputs;
	private float[][] outputs;

	@Setup
	public void prepare() {
		String[] widths = layer.split("x");
		set = Rows.kernels(kernels);
		ins = Integer.parseInt(widths[0]);
		outs = Integer.parseInt(widths[1]);
		SplittableRandom random = new SplittableRandom(1);
		weights = Rows.normal(random, ins * outs + outs);
		gradients = new float[weights.length];
		inputs = Rows.normal(random, ins, Rows.BATCH);
		outputs = Rows.normal(random, outs, Rows.BATCH);
	}

	/** Outputs from inputs. */
	@Benchmark
	public float[][] forward() {
		set.product(weights, 0, ins, 1, ins * outs, inputs, ins, outputs, outs, Rows.BATCH);
		return outputs;
	}

	/** The gradient of inputs from that of outputs. */
	@Benchmark
	public float[][] inputGradient() {
		set.product(weights, 0, 1, ins, -1, outputs, outs, inputs, ins, Rows.BATCH);
		return inputs;
	}

	/** The gradient of weights. */
	@Benchmark
	public float[] weightGradient() {
		set.weightGradient(outputs, outs, inputs, ins, gradients, 0, Rows.BATCH);
		return gradients;
	}
}
