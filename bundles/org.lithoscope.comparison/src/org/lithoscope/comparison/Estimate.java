package org.lithoscope.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.lithoscope.statistics.interval.CorrectedResampled;
import org.lithoscope.statistics.interval.Interval;
import org.lithoscope.statistics.interval.Sample;

/**
 * What the values of several runs say together: mean, spread and a 95 % interval of the mean.
 *
 * <p>The interval is that of {@link CorrectedResampled}, which allows for the training rows that folds share. With
 * fewer than two values there is none.
 */
public final class Estimate {

	/** The probability with which the interval covers the mean. */
	public static final double LEVEL = 0.95;

	/** No values. */
	public static final Estimate NOTHING = new Estimate(0, Double.NaN, Double.NaN, null);

	private final int count;
	private final double mean;
	private final double standardDeviation;
	private final Interval interval;

	private Estimate(int count, double mean, double standardDeviation, Interval interval) {
		this.count = count;
		this.mean = mean;
		this.standardDeviation = standardDeviation;
		this.interval = interval;
	}

	/**
	 * Summarises values, one per run; values that are not finite are left out.
	 *
	 * @param testToTrain rows tested on divided by rows trained on, a mean over the runs; NaN where it is not known,
	 *        and then there is no interval
	 */
	public static Estimate of(Collection<Double> values, double testToTrain) {
		double[] finite = values.stream().mapToDouble(Double::doubleValue).filter(Double::isFinite).toArray();
		if (finite.length == 0) {
			return NOTHING;
		}
		Sample sample = Sample.of(finite);
		Optional<Interval> interval = testToTrain > 0
				? new CorrectedResampled(testToTrain).interval(sample, LEVEL) : Optional.empty();
		return new Estimate(sample.count(), sample.mean(), sample.standardDeviation().orElse(Double.NaN),
				interval.orElse(null));
	}

	/** One value that does not vary between runs, without interval. */
	public static Estimate exactly(double value) {
		return of(List.of(value), Double.NaN);
	}

	/** How many values there are. */
	public int count() {
		return count;
	}

	/** The mean; NaN without values. */
	public double mean() {
		return mean;
	}

	/** The sample standard deviation, divided by {@code n − 1}; NaN with fewer than two values. */
	public double standardDeviation() {
		return standardDeviation;
	}

	/** The 95 % interval of the mean; empty with fewer than two values or where the sizes of the folds are unknown. */
	public Optional<Interval> interval() {
		return Optional.ofNullable(interval);
	}
}
