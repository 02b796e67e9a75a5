package org.lithoscope.data.lily.engine;

import java.io.UncheckedIOException;
import java.sql.SQLException;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.lithoscope.data.lily.raw.RowSink;

/** Appends the rows of one thread to the table of an instrument, one by one, as a median needs them. */
final class AppendingSink implements RowSink {

	private final DuckDBConnection connection;
	private final DuckDBAppender appender;
	private final double bin;
	private final boolean withLithology;

	/** @param bin the height of a bin in metres */
	AppendingSink(DuckDBConnection connection, String table, double bin, boolean withLithology) {
		this.connection = connection;
		this.bin = bin;
		this.withLithology = withLithology;
		try {
			this.appender = connection.createAppender(table);
		} catch (SQLException e) {
			throw new UncheckedIOException(Session.failure(e));
		}
	}

	@Override
	public void append(int borehole, double depth, int lithology, double[] values) {
		try {
			appender.beginRow();
			appender.append(borehole);
			// half to even, as NumPy and pandas round
			appender.append((int) Math.rint(depth / bin));
			if (withLithology) {
				appender.append(lithology);
			}
			for (double value : values) {
				appender.append(value);
			}
			appender.endRow();
		} catch (SQLException e) {
			throw new UncheckedIOException(Session.failure(e));
		}
	}

	@Override
	public void close() {
		try (connection) {
			appender.close();
		} catch (SQLException e) {
			throw new UncheckedIOException(Session.failure(e));
		}
	}
}
