package org.lithoscope.data.lily.engine;

import java.io.UncheckedIOException;
import java.sql.SQLException;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.lithoscope.data.lily.raw.RowSink;

/**
 * Appends sums of rows that follow each other in one bin, which in files in the order of depth are most of its rows: tens
 * of times fewer rows for the engine.
 */
final class SummingSink implements RowSink {

	private final DuckDBConnection connection;
	private final DuckDBAppender appender;
	private final double height;
	private final boolean withLithology;
	private final ExactSum[] sums;
	private int count;
	private int borehole;
	private int bin;
	private int lithology;

	/**
	 * @param height the height of a bin in metres
	 * @param quantities how many values a row has
	 */
	SummingSink(DuckDBConnection connection, String table, double height, boolean withLithology, int quantities) {
		this.connection = connection;
		this.height = height;
		this.withLithology = withLithology;
		this.sums = new ExactSum[quantities];
		for (int q = 0; q < quantities; q++) {
			sums[q] = new ExactSum();
		}
		try {
			this.appender = connection.createAppender(table);
		} catch (SQLException e) {
			throw new UncheckedIOException(Session.failure(e));
		}
	}

	@Override
	public void append(int rowBorehole, double depth, int rowLithology, double[] values) {
		// half to even, as NumPy and pandas round
		int rowBin = (int) Math.rint(depth / height);
		if (rowBin != bin || rowBorehole != borehole || withLithology && rowLithology != lithology) {
			flush();
			bin = rowBin;
			borehole = rowBorehole;
			lithology = rowLithology;
		}
		count++;
		for (int q = 0; q < sums.length; q++) {
			sums[q].add(values[q]);
		}
	}

	private void flush() {
		if (count == 0) {
			return;
		}
		try {
			appender.beginRow();
			appender.append(borehole);
			appender.append(bin);
			if (withLithology) {
				appender.append(lithology);
			}
			appender.append(count);
			for (ExactSum sum : sums) {
				appender.appendHugeInt(sum.lower(), sum.upper());
				sum.clear();
			}
			appender.endRow();
		} catch (SQLException e) {
			throw new UncheckedIOException(Session.failure(e));
		}
		count = 0;
	}

	@Override
	public void close() {
		try (connection) {
			flush();
			appender.close();
		} catch (SQLException e) {
			throw new UncheckedIOException(Session.failure(e));
		}
	}
}
