package org.lithoscope.core.data;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * Samples from boreholes: where each was taken, what was measured, and which lithology was described there.
 *
 * <p>Rows keep the order of the source. Boreholes and lithologies are coded: {@link #boreholeOf(int)} indexes
 * {@link #boreholes()}, {@link #lithologyOf(int)} indexes {@link #lithologies()} or is {@link #NO_LITHOLOGY}.
 * Missing measurements are NaN.
 */
public final class SampleTable {

	/** The code of a sample whose lithology was not described. */
	public static final int NO_LITHOLOGY = -1;

	private final Origin origin;
	private final List<Borehole> boreholes;
	private final int[] boreholeOfRow;
	private final double[] depths;
	private final List<String> lithologies;
	private final int[] lithologyOfRow;
	private final List<NumericColumn> columns;
	private final String contentHash;

	/**
	 * Makes a table; arrays are not copied and must not be changed afterwards.
	 *
	 * @param boreholeOfRow per row the index into {@code boreholes}
	 * @param depths per row the depth below the sea floor in metres; NaN where unknown
	 * @param lithologies distinct lithology names; empty where the table has no lithology
	 * @param lithologyOfRow per row the index into {@code lithologies} or {@link #NO_LITHOLOGY}
	 * @throws IllegalArgumentException if lengths or codes do not fit together, or two columns share a name
	 */
	public SampleTable(Origin origin, List<Borehole> boreholes, int[] boreholeOfRow, double[] depths,
			List<String> lithologies, int[] lithologyOfRow, List<NumericColumn> columns) {
		this.origin = Objects.requireNonNull(origin, "origin");
		this.boreholes = List.copyOf(boreholes);
		this.boreholeOfRow = boreholeOfRow;
		this.depths = depths;
		this.lithologies = List.copyOf(lithologies);
		this.lithologyOfRow = lithologyOfRow;
		this.columns = List.copyOf(columns);
		requireConsistency();
		this.contentHash = hash();
	}

	private void requireConsistency() {
		int rows = boreholeOfRow.length;
		require(depths.length == rows && lithologyOfRow.length == rows, "columns differ in length");
		for (int r = 0; r < rows; r++) {
			require(boreholeOfRow[r] >= 0 && boreholeOfRow[r] < boreholes.size(), "borehole code out of range");
			require(lithologyOfRow[r] >= NO_LITHOLOGY && lithologyOfRow[r] < lithologies.size(),
					"lithology code out of range");
		}
		for (NumericColumn column : columns) {
			require(column.values().length == rows, "column " + column.name() + " differs in length");
		}
		require(columns.stream().map(NumericColumn::name).distinct().count() == columns.size(),
				"two columns share a name");
	}

	private static void require(boolean condition, String message) {
		if (!condition) {
			throw new IllegalArgumentException(message);
		}
	}

	public Origin origin() {
		return origin;
	}

	public int rows() {
		return boreholeOfRow.length;
	}

	public List<Borehole> boreholes() {
		return boreholes;
	}

	/** The index into {@link #boreholes()} of a row's borehole. */
	public int boreholeOf(int row) {
		return boreholeOfRow[row];
	}

	/** The depth of a row in metres, NaN where unknown. */
	public double depthOf(int row) {
		return depths[row];
	}

	/** Distinct lithologies in order of first appearance; empty where the table has none. */
	public List<String> lithologies() {
		return lithologies;
	}

	/** Whether any lithology was described. */
	public boolean hasLithology() {
		return !lithologies.isEmpty();
	}

	/** The index into {@link #lithologies()} of a row's lithology, or {@link #NO_LITHOLOGY}. */
	public int lithologyOf(int row) {
		return lithologyOfRow[row];
	}

	public List<NumericColumn> columns() {
		return columns;
	}

	/** The column with exactly this name. */
	public Optional<NumericColumn> column(String name) {
		return columns.stream().filter(c -> c.name().equals(name)).findFirst();
	}

	/** Whether every borehole's site is known, so that samples can be grouped by site. */
	public boolean sitesKnown() {
		return boreholes.stream().allMatch(Borehole::siteKnown);
	}

	/** SHA-256 of everything but the origin, in hexadecimal: the identity of the data in every run. */
	public String contentHash() {
		return contentHash;
	}

	private String hash() {
		MessageDigest digest = sha256();
		for (Borehole b : boreholes) {
			digest.update((b.id() + '\n' + b.site() + '\n' + b.expedition() + '\n').getBytes(StandardCharsets.UTF_8));
		}
		updateInts(digest, r -> boreholeOfRow[r]);
		updateDoubles(digest, depths);
		digest.update(String.join("\n", lithologies).getBytes(StandardCharsets.UTF_8));
		updateInts(digest, r -> lithologyOfRow[r]);
		for (NumericColumn column : columns) {
			digest.update(('\n' + column.name() + '\n').getBytes(StandardCharsets.UTF_8));
			updateDoubles(digest, column.values());
		}
		return HexFormat.of().formatHex(digest.digest());
	}

	private void updateInts(MessageDigest digest, IntUnaryOperator value) {
		ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * rows());
		for (int r = 0; r < rows(); r++) {
			bytes.putInt(value.applyAsInt(r));
		}
		digest.update(bytes.array());
	}

	private static void updateDoubles(MessageDigest digest, double[] values) {
		ByteBuffer bytes = ByteBuffer.allocate(Double.BYTES * values.length);
		for (double value : values) {
			bytes.putLong(Double.doubleToLongBits(value));
		}
		digest.update(bytes.array());
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

	@Override
	public String toString() {
		return "SampleTable[%s, %d samples, %d boreholes]".formatted(origin.label(), rows(), boreholes.size());
	}
}
