package org.lithoscope.data.lily.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.data.lily.ImportRequest;
import org.lithoscope.data.lily.Instrument;
import org.lithoscope.data.lily.raw.RowSink;
import org.lithoscope.data.lily.raw.Vocabulary;

/** Rows become bins, bins become samples. */
public final class BinDatabase implements AutoCloseable {

	private final ImportRequest request;
	private final Statements statements;
	private final Session session;

	/**
	 * An empty database.
	 *
	 * @param spill the folder for what does not fit into memory
	 * @throws IOException if the engine cannot be started
	 */
	public BinDatabase(ImportRequest request, Path spill, WorkContext context) throws IOException {
		this.request = request;
		this.statements = new Statements(request);
		this.session = new Session(spill, context.threads(), context.cancellation());
		for (String statement : Statements.createNames()) {
			session.execute(statement);
		}
	}

	/** Makes the table for the rows of an instrument; {@link #sink} fills it. */
	public void begin(Instrument instrument) throws IOException {
		session.execute(statements.createRows(instrument));
	}

	/** Takes rows of one thread. */
	public RowSink sink(Instrument instrument) {
		boolean labels = statements.labels(instrument);
		return statements.summed()
				? new SummingSink(session.another(), instrument.id(), request.bin(), labels,
						instrument.quantities().size())
				: new AppendingSink(session.another(), instrument.id(), request.bin(), labels);
	}

	/** Makes bins of the rows of an instrument, and forgets the rows. */
	public void bin(Instrument instrument, Vocabulary vocabulary) throws IOException {
		if (statements.labels(instrument)) {
			List<String> names = vocabulary.lithologies();
			append("lithologies", names.size(), (row, code) -> row.append(code).append(names.get(code)));
		}
		for (String statement : statements.bin(instrument)) {
			session.execute(statement);
		}
	}

	/** Joins the bins of all instruments, and drops outliers. */
	public void join(Vocabulary vocabulary) throws IOException {
		List<String[]> names = vocabulary.boreholes();
		append("boreholes", names.size(), (row, code) -> {
			String[] parts = names.get(code);
			row.append(code).append(String.join("-", parts)).append(parts[0] + "-" + parts[1]).append(parts[0]);
		});
		for (String statement : statements.join()) {
			session.execute(statement);
		}
	}

	@FunctionalInterface
	private interface RowWriter {

		void write(DuckDBAppender row, int code) throws SQLException;
	}

	private void append(String table, int rows, RowWriter writer) throws IOException {
		try (DuckDBConnection connection = session.another();
				DuckDBAppender appender = connection.createAppender(table)) {
			for (int code = 0; code < rows; code++) {
				appender.beginRow();
				writer.write(appender, code);
				appender.endRow();
			}
		} catch (SQLException e) {
			throw Session.failure(e);
		}
	}

	/** Questions about what became of the bins; to be asked after {@link #join}. */
	public CoverageQueries coverage() {
		return new CoverageQueries(request, statements, session);
	}

	/** The samples in the order of the table, for use without a file. */
	public SampleQuery samples() {
		return new SampleQuery(request, statements, session);
	}

	/** Writes the table to a new file. */
	public void write(Path file, TableFormat format) throws IOException {
		session.execute("copy (%s) to '%s' (%s)".formatted(statements.table(), file.toString().replace("'", "''"),
				format.options()));
	}

	@Override
	public void close() throws IOException {
		session.close();
	}
}
