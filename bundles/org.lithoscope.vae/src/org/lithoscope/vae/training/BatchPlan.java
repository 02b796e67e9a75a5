package org.lithoscope.vae.training;

/**
 * Where batches begin and end: all of the wanted size except the last, which has what remains. A single remaining row
 * joins the batch before it, since BatchNorm cannot measure the deviation of one row.
 *
 * @param rows how many rows there are
 * @param size the wanted size, 2 or more
 */
record BatchPlan(int rows, int size) {

	/** The largest batch any plan of this size has. */
	static int largest(int size) {
		return size + 1;
	}

	int count() {
		int remaining = rows % size;
		return rows / size + (remaining > 1 || remaining == rows && rows > 0 ? 1 : 0);
	}

	int from(int batch) {
		return batch * size;
	}

	int length(int batch) {
		return batch == count() - 1 ? rows - from(batch) : size;
	}
}
