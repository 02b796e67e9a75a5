package org.lithoscope.data.surrogate;

import java.util.random.RandomGenerator;

import org.lithoscope.core.run.Seed;

/**
 * Random numbers that are the same on every machine: built on the generator's 64-bit output and {@link StrictMath}
 * alone, because the platform's own normal deviates may differ in the last digit between processors.
 */
final class Draws {

	private static final double UNIT = 0x1.0p-53;

	private final RandomGenerator generator;
	private double spare;
	private boolean hasSpare;

	Draws(Seed seed) {
		this.generator = seed.generator();
	}

	/** Uniform in [0, 1). */
	double uniform() {
		return (generator.nextLong() >>> 11) * UNIT;
	}

	/** A whole number from 0 to {@code bound - 1}. */
	int below(int bound) {
		return (int) (uniform() * bound);
	}

	/** Whether an event of this probability happens. */
	boolean happens(double probability) {
		return uniform() < probability;
	}

	/** Standard normal, by the polar method (Marsaglia and Bray 1964, doi:10.1137/1006063). */
	double gaussian() {
		if (hasSpare) {
			hasSpare = false;
			return spare;
		}
		double u;
		double v;
		double square;
		do {
			u = 2 * uniform() - 1;
			v = 2 * uniform() - 1;
			square = u * u + v * v;
		} while (square >= 1 || square == 0);
		double factor = Math.sqrt(-2 * StrictMath.log(square) / square);
		spare = v * factor;
		hasSpare = true;
		return u * factor;
	}

	void gaussians(double[] into) {
		for (int i = 0; i < into.length; i++) {
			into[i] = gaussian();
		}
	}

	/** Log-normal with this median and standard deviation of the logarithm. */
	double logNormal(double median, double sigma) {
		return median * StrictMath.exp(sigma * gaussian());
	}

	double exponential(double mean) {
		return -mean * StrictMath.log(1 - uniform());
	}

	/** Standard Gumbel: the largest of {@code log(weight) + gumbel} falls on an item with odds like its weight. */
	double gumbel() {
		return -StrictMath.log(exponential(1) + Double.MIN_NORMAL);
	}

	/** An index with probability proportional to its weight; -1 if no weight is positive. */
	int weighted(double[] weights) {
		double total = 0;
		for (double weight : weights) {
			total += weight;
		}
		double rest = uniform() * total;
		int last = -1;
		for (int i = 0; i < weights.length; i++) {
			if (weights[i] > 0) {
				last = i;
				rest -= weights[i];
				if (rest < 0) {
					return i;
				}
			}
		}
		return last;
	}
}
