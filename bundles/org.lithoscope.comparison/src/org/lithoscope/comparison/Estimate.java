package org.lithoscope.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.lithoscope.statistics.interval.CorrectedResampled;
import org.lithoscope.statistics.interval.Interval;
import org.lithoscope.statistics.interval.Sample;

/**
 * What the values of several folds say together: mean, spread and a 95 % interval of the mean.
 *
 * <p>The interval is that of {@link CorrectedResampled}, which allows for the training rows that folds share. With
 * fewer than two values there is none.
 */
public final class Estimate {

	/** The probability with which the interval covers the mean. */
	public static final double LEVEL = 0.95;

	/** No values. */
	public static final Estimate NOTHING = new Estimate(0, 0, Double.NaN, Double.NaN, Double.NaN, null);

	private final int count;
	private final int runs;
	private final double mean;
	private final double median;
	private final double standardDeviation;
	private final Interval interval;

	private Estimate(int count, int runs, double mean, double median, double standardDeviation, Interval interval) {
		this.count = count;
		this.runs = runs;
		this.mean = mean;
		this.median = median;
		this.standardDeviation = standardDeviation;
		this.interval = interval;
	}

	/**
	 * Summarises values, one per fold; values that are not finite are left out.
	 *
	 * @param testToTrain mean rows tested on divided by mean rows trained on; NaN where it is not known,
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
		return new Estimate(sample.count(), sample.count(), sample.mean(), sample.median(),
				sample.standardDeviation().orElse(Double.NaN), interval.orElse(null));
	}

	/** The same estimate, known to come from so many runs: several on a fold count as one value. */
	Estimate ofRuns(int number) {
		return new Estimate(count, number, mean, median, standardDeviation, interval);
	}

	/** One value that does not vary between runs, without interval. */
	public static Estimate exactly(double value) {
		return of(List.of(value), Double.NaN);
	}

	/** How many values there are: folds, or runs for what does not depend on folds. */
	public int count() {
		return count;
	}

	/** How many runs the values come from, at least {@link #count()}. */
	public int runs() {
		return runs;
	}

	/** The mean; NaN without values. */
	public double mean() {
		return mean;
	}

	/** The middle value, or the mean of the two middle ones; NaN without values. */
	public double median() {
		return median;
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
