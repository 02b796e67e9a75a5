package org.lithoscope.evaluation.smile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;

import smile.base.cart.CART;
import smile.base.cart.SplitRule;
import smile.classification.DecisionTree;
import smile.data.DataFrame;
import smile.data.type.DataTypes;
import smile.data.type.StructField;
import smile.math.MathEx;

/**
 * A random forest (Breiman 2001, doi:10.1023/A:1010933404324) of Smile's decision trees.
 *
 * <p>Smile's own forest cannot be stopped, takes every processor, and fails where the samples a tree has not seen are
 * of exactly two of many classes; its trees have none of these faults. Every tree has a seed of its own, so that the
 * forest does not depend on the number of threads.
 */
final class Forest {

	private static final int MAXIMUM_DEPTH = 20;
	/** Smile ignores seeds below 2. */
	private static final long SMALLEST_SEED = 2;

	/** Rows predicted between two questions whether the work is still wanted. */
	private static final int BLOCK = 512;

	private final DecisionTree[] trees;
	private final int[] codes;

	private Forest(DecisionTree[] trees, int[] codes) {
		this.trees = trees;
		this.codes = codes;
	}

	/**
	 * Learns.
	 *
	 * @param labels per row the code of its class, any numbers
	 * @param count how many trees
	 * @param leaf the fewest samples of a leaf
	 * @param context seed, threads and cancellation; asked before every tree
	 */
	static Forest learn(FloatMatrix points, int[] labels, int count, int leaf, WorkContext context) {
		int[] codes = Arrays.stream(labels).distinct().sorted().toArray();
		int[] classes = Arrays.stream(labels).map(label -> Arrays.binarySearch(codes, label)).toArray();
		DataFrame frame = frame(points);
		int[][] order = CART.order(frame);
		DecisionTree[] trees = new DecisionTree[count];
		int tried = Math.max(1, (int) Math.sqrt(points.columns()));
		inParallel(count, context, t -> {
			Seed seed = context.seed().stream(t);
			int[] drawn = bootstrap(classes.length, seed.stream("bootstrap").generator());
			MathEx.setSeed(Math.max(SMALLEST_SEED, seed.stream("columns").value() >>> 1));
			trees[t] = new DecisionTree(frame, classes, new StructField("class", DataTypes.IntegerType), codes.length,
					SplitRule.GINI, MAXIMUM_DEPTH, Integer.MAX_VALUE, leaf, tried, drawn, order);
		});
		return new Forest(trees, codes);
	}

	private static DataFrame frame(FloatMatrix points) {
		double[][] rows = new double[points.rows()][points.columns()];
		for (int r = 0; r < rows.length; r++) {
			for (int c = 0; c < points.columns(); c++) {
				rows[r][c] = points.get(r, c);
			}
		}
		return DataFrame.of(rows);
	}

	/** Per row how often it was drawn when as many rows as there are were drawn with repetition. */
	private static int[] bootstrap(int rows, RandomGenerator random) {
		int[] drawn = new int[rows];
		for (int i = 0; i < rows; i++) {
			drawn[random.nextInt(rows)]++;
		}
		return drawn;
	}

	/** The class most probable to the trees together, per row; of equally probable ones the lower code. */
	int[] predict(FloatMatrix points, WorkContext context) {
		DataFrame frame = frame(points);
		int blocks = (points.rows() + BLOCK - 1) / BLOCK;
		int[] predicted = new int[points.rows()];
		inParallel(blocks, context, block -> {
			double[] single = new double[codes.length];
			double[] together = new double[codes.length];
			for (int r = block * BLOCK; r < Math.min(points.rows(), (block + 1) * BLOCK); r++) {
				Arrays.fill(together, 0);
				for (DecisionTree tree : trees) {
					tree.predict(frame.get(r), single);
					for (int c = 0; c < codes.length; c++) {
						together[c] += single[c];
					}
				}
				predicted[r] = codes[IntStream.range(0, codes.length)
						.reduce((best, c) -> together[c] > together[best] ? c : best).orElseThrow()];
			}
		});
		return predicted;
	}

	private interface Task {
		void perform(int number);
	}

	/** On threads of its own, since Smile keeps random numbers per thread, which nobody else shall find changed. */
	private static void inParallel(int tasks, WorkContext context, Task task) {
		AtomicInteger next = new AtomicInteger();
		AtomicReference<Throwable> failure = new AtomicReference<>();
		List<Thread> workers = new ArrayList<>();
		for (int w = 0; w < Math.min(context.threads(), tasks); w++) {
			workers.add(Thread.ofPlatform().daemon().name("lithoscope-forest-" + (w + 1)).start(() -> {
				try {
					for (int t = next.getAndIncrement(); t < tasks; t = next.getAndIncrement()) {
						context.cancellation().check();
						task.perform(t);
					}
				} catch (RuntimeException | Error e) {
					failure.compareAndSet(null, e);
					next.set(tasks);
				}
			}));
		}
		await(workers);
		switch (failure.get()) {
			case null -> {
			}
			case Error e -> throw e;
			case RuntimeException e -> throw e;
			case Throwable e -> throw new IllegalStateException(e);
		}
	}

	/** Waits even if interrupted, since workers write to arrays the caller will read; the interrupt is kept. */
	private static void await(List<Thread> workers) {
		boolean interrupted = false;
		for (Thread worker : workers) {
			while (worker.isAlive()) {
				try {
					worker.join();
				} catch (InterruptedException e) {
					interrupted = true;
				}
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
