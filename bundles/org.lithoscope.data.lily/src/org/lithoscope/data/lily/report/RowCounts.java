package org.lithoscope.data.lily.report;

/**
 * What became of rows.
 *
 * @param read all rows below the header
 * @param withoutDepth rows whose depth is empty
 * @param withoutValue rows with a depth whose measurement is empty
 * @param withoutLithology rows with both whose lithology is empty
 * @param rejected faulty rows, of which one that an unclosed quote spreads over several lines counts as so many
 */
public record RowCounts(long read, long withoutDepth, long withoutValue, long withoutLithology, long rejected) {

	/** No rows. */
	public static final RowCounts NONE = new RowCounts(0, 0, 0, 0, 0);

	/** Rows that were used. */
	public long used() {
		return read - withoutDepth - withoutValue - withoutLithology - rejected;
	}

	/** Both together. */
	public RowCounts plus(RowCounts other) {
		return new RowCounts(read + other.read, withoutDepth + other.withoutDepth, withoutValue + other.withoutValue,
				withoutLithology + other.withoutLithology, rejected + other.rejected);
	}
}
