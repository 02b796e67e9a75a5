package org.lithoscope.vae.training;

import java.util.random.RandomGenerator;

import org.lithoscope.core.run.Seed;

/** The order in which training rows are seen, shuffled anew for each epoch from that of the epoch before. */
final class EpochOrder {

	private final int[] rows;
	private final RandomGenerator generator;

	EpochOrder(int count, Seed seed) {
		this.rows = new int[count];
		for (int i = 0; i < count; i++) {
			rows[i] = i;
		}
		this.generator = seed.generator();
	}

	/** The order itself, changed by each {@link #shuffle}. */
	int[] rows() {
		return rows;
	}

	/** Fisher–Yates; the bounded number is the high half of a product (Lemire 2019, doi:10.1145/3230636). */
	void shuffle() {
		for (int i = rows.length - 1; i > 0; i--) {
			int j = (int) ((generator.nextInt() & 0xFFFFFFFFL) * (i + 1) >>> Integer.SIZE);
			int row = rows[i];
			rows[i] = rows[j];
			rows[j] = row;
		}
	}
}
