package org.lithoscope.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.lithoscope.core.run.Seed;
import org.lithoscope.statistics.agreement.GroupedTable;
import org.lithoscope.statistics.agreement.PairCounts;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.resampling.BcaInterval;
import org.lithoscope.statistics.resampling.GroupBootstrap;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The interval of an adjusted Rand index by 10,000 resamples of 111 sites, for a labelling of the study's size: 238,506
 * rows, 139 lithologies, 12 clusters. From the rows as they are, so that counting them takes part.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3)
@Measurement(iterations = 5)
@Fork(1)
@State(Scope.Thread)
public class BootstrapBenchmark {

	private static final int ROWS = 238_506;
	private static final int SITES = 111;
	private static final int LITHOLOGIES = 139;
	private static final int CLUSTERS = 12;
	private static final int RESAMPLES = 10_000;
	private static final double LEVEL = 0.95;
	/** How often a row is in the cluster of its lithology. */
	private static final double FOUND = 0.4;

	private final int[] lithologies = new int[ROWS];
	private final int[] clusters = new int[ROWS];
	private final int[] sites = new int[ROWS];

	/** Makes lithologies that are as unevenly frequent as real ones, in proportions that differ from site to site. */
	@Setup
	public void prepare() {
		SplittableRandom random = new SplittableRandom(1);
		double[] skew = random.doubles(SITES, 2, 5).toArray();
		for (int row = 0; row < ROWS; row++) {
			sites[row] = (int) ((long) row * SITES / ROWS);
			lithologies[row] = (int) (Math.pow(random.nextDouble(), skew[sites[row]]) * LITHOLOGIES);
			clusters[row] = random.nextDouble() < FOUND ? lithologies[row] % CLUSTERS : random.nextInt(CLUSTERS);
		}
	}

	/** The interval. */
	@Benchmark
	public Outcome<BcaInterval> interval() {
		GroupedTable table = GroupedTable.of(lithologies, clusters, sites);
		return new GroupBootstrap(RESAMPLES, new Seed(1)).interval(
				weights -> PairCounts.of(table.table(weights)).adjustedRand(), SITES, LEVEL);
	}
}
