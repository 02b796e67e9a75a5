package org.lithoscope.benchmarks;

import java.util.concurrent.TimeUnit;

import org.lithoscope.vae.engine.CounterBits;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Random numbers of one training step, as the loop outside the engine makes them. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class DrawsBenchmark {

	private static final int ROWS = 512;
	private static final double DROPOUT = 0.1;

	private final float[] first = new float[ROWS];
	private final float[] second = new float[ROWS];
	private long key;

	/** Noise of two latent dimensions. */
	@Benchmark
	public float[] normals() {
		CounterBits.normals(key++, first, second, ROWS);
		return first;
	}

	/** The mask of one hidden unit. */
	@Benchmark
	public float[] keep() {
		CounterBits.keep(key++, DROPOUT, first, ROWS);
		return first;
	}
}
