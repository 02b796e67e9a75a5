package org.lithoscope.clustering.mixture;

import java.util.List;
import java.util.function.Consumer;

import org.lithoscope.clustering.kernel.PointBlocks;
import org.lithoscope.clustering.kmeans.KMeansResult;
import org.lithoscope.clustering.parallel.Workers;
import org.lithoscope.core.run.WorkContext;

/** One start of expectation and maximisation: from k-means clusters until the likelihood hardly grows. */
final class Climb {

	private final PointBlocks points;
	private final GaussianMixture settings;
	private final WorkContext context;
	private List<Portion> portions;
	private Components components;
	private int iterations;
	private boolean converged;

	/** @param context silent, since the portions of one round say nothing about how far the climb is */
	Climb(PointBlocks points, GaussianMixture settings, WorkContext context) {
		this.points = points;
		this.settings = settings;
		this.context = context;
	}

	/** Climbs; afterwards the other methods tell where to. */
	void from(KMeansResult start) {
		double[][] origins = rows(start);
		portions = BlockRange.of(points).stream()
				.map(range -> new Portion(points, range, origins.length, settings.form())).toList();
		Maximisation maximisation = new Maximisation(settings.form(), settings.regularisation(), points.points(),
				points.dimensions());
		each(portion -> portion.sumLabelled(start.labels(), origins));
		components = maximisation.of(total(origins.length), origins);
		double before = Double.NEGATIVE_INFINITY;
		while (!converged && iterations < settings.iterations()) {
			iterations++;
			double[][] means = means();
			Components current = components;
			each(portion -> portion.sumExpected(current, means, context.cancellation()));
			double now = logLikelihood() / points.points();
			converged = Math.abs(now - before) < settings.tolerance();
			before = now;
			components = maximisation.of(total(means.length), means);
		}
	}

	Components components() {
		return components;
	}

	int iterations() {
		return iterations;
	}

	/** Whether the likelihood stopped growing before the rounds were used up. */
	boolean converged() {
		return converged;
	}

	private void each(Consumer<Portion> step) {
		Workers.run(portions.size(), context, "mixture", p -> step.accept(portions.get(p)));
	}

	private Moments total(int k) {
		Moments total = new Moments(k, points.dimensions(), settings.form().isAxisParallel());
		for (Portion portion : portions) {
			total.add(portion.moments());
		}
		return total;
	}

	private double logLikelihood() {
		double sum = 0;
		for (Portion portion : portions) {
			sum += portion.logLikelihood();
		}
		return sum;
	}

	private double[][] means() {
		double[][] means = new double[components.size()][];
		for (int c = 0; c < means.length; c++) {
			means[c] = components.mean(c);
		}
		return means;
	}

	private static double[][] rows(KMeansResult start) {
		int k = start.centres().rows();
		int dimensions = start.centres().columns();
		double[][] rows = new double[k][dimensions];
		for (int c = 0; c < k; c++) {
			System.arraycopy(start.centres().values(), c * dimensions, rows[c], 0, dimensions);
		}
		return rows;
	}
}
