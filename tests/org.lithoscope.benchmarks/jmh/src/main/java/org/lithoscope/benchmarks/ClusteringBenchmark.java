package org.lithoscope.benchmarks;

import java.util.concurrent.TimeUnit;

import org.lithoscope.clustering.kmeans.KMeans;
import org.lithoscope.clustering.silhouette.Silhouette;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.WorkContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Distances on one thread: ten rounds of k-means and the silhouette of 4,096 points × 8. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class ClusteringBenchmark {

	private static final int POINTS = 4096;
	private static final int DIMENSIONS = 8;
	private static final int CLUSTERS = 12;
	private static final int ROUNDS = 10;

	private FloatMatrix points;
	private int[] labels;

	/** Makes points that are in no order. */
	@Setup(Level.Trial)
	public void prepare() {
		points = FloatMatrix.zeros(POINTS, DIMENSIONS);
		labels = new int[POINTS];
		for (int i = 0; i < points.values().length; i++) {
			points.values()[i] = (float) Math.sin(i * 12.9898);
		}
		for (int i = 0; i < POINTS; i++) {
			labels[i] = (i * 7) % CLUSTERS;
		}
	}

	/** One restart of a fixed number of rounds. */
	@Benchmark
	public double kMeans() {
		return new KMeans(1, ROUNDS, 0).fit(points, CLUSTERS, WorkContext.of(1)).inertia();
	}

	/** All 16.8 million distances. */
	@Benchmark
	public double silhouette() {
		return Silhouette.of(points, labels, WorkContext.of(1)).score();
	}
}
