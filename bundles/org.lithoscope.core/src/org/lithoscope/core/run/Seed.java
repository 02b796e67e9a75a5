package org.lithoscope.core.run;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * The one source of randomness: a 64-bit number from which independent, named streams are derived.
 *
 * <p>Every random choice of a run comes from a stream named after its purpose ({@code seed.stream("noise")}), so adding
 * a new random choice never shifts the numbers another one sees.
 */
public record Seed(long value) {

	private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

	/** The seed of the stream with this name; the same name always gives the same stream. */
	public Seed stream(String purpose) {
		long hash = value;
		for (int i = 0; i < purpose.length(); i++) {
			hash = mix(hash + GOLDEN_GAMMA * (purpose.charAt(i) + 1));
		}
		return new Seed(mix(hash ^ purpose.length()));
	}

	/** The seed of the numbered stream {@code index}, for instance a restart or an epoch. */
	public Seed stream(long index) {
		return new Seed(mix(mix(value + GOLDEN_GAMMA) + GOLDEN_GAMMA * (index + 1)));
	}

	/** A fresh generator at the start of this stream. */
	public RandomGenerator generator() {
		return new SplittableRandom(value);
	}

	/** Finaliser of SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195). */
	private static long mix(long z) {
		long mixed = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
		mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
		return mixed ^ (mixed >>> 31);
	}
}
