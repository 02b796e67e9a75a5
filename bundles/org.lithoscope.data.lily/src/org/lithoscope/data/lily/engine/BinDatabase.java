package org.lithoscope.data.lily.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.data.lily.ImportRequest;
import org.lithoscope.data.lily.Instrument;
import org.lithoscope.data.lily.engine.BinJoin.Fate;
import org.lithoscope.data.lily.raw.RowSink;
import org.lithoscope.data.lily.raw.Vocabulary;

/**
 * Rows become bins, bins become samples. Means are summed here; medians, which need all rows at once, in the database, as
 * it can move what does not fit into memory to disk. It also orders and writes the samples.
 */
public final class BinDatabase implements AutoCloseable {

	private final ImportRequest request;
	private final Statements statements;
	private final Session session;
	private final Cancellation cancellation;
	private final Map<Instrument, SumTable> sums = new EnumMap<>(Instrument.class);
	private final Map<Instrument, Bins> bins = new EnumMap<>(Instrument.class);

	/**
	 * An empty database.
	 *
	 * @param spill the folder for what does not fit into memory
	 * @throws IOException if the engine cannot be started
	 */
	public BinDatabase(ImportRequest request, Path spill, WorkContext context) throws IOException {
		this.request = request;
		this.statements = new Statements(request);
		this.cancellation = context.cancellation();
		this.session = new Session(spill, context.threads(), cancellation);
		for (String statement : statements.createTables()) {
			session.execute(statement);
		}
	}

	/** Prepares for the rows of an instrument; {@link #sink} takes them. */
	public void begin(Instrument instrument) throws IOException {
		if (statements.summed()) {
			sums.put(instrument, new SumTable(instrument.quantities().size()));
		} else {
			session.execute(statements.createRows(instrument));
		}
	}

	/** Takes rows of one thread. */
	public RowSink sink(Instrument instrument) {
		boolean labels = statements.labels(instrument);
		return statements.summed()
				? new SummingSink(sums.get(instrument), request.bin(), labels, instrument.quantities().size())
				: new AppendingSink(session.another(), instrument.id(), request.bin(), labels);
	}

	/** Makes bins of the rows of an instrument, and forgets the rows. */
	public void bin(Instrument instrument, Vocabulary vocabulary) throws IOException {
		cancellation.check();
		List<String> lithologies = vocabulary.lithologies();
		bins.put(instrument, statements.summed() ? sums.remove(instrument).bins(lithologies)
				: medians(instrument, Names.ranks(lithologies)));
	}

	private Bins medians(Instrument instrument, int[] ranks) throws IOException {
		int quantities = instrument.quantities().size();
		Bins medians = new Bins(quantities);
		session.query(statements.medians(instrument), row -> {
			int at = medians.add(Bins.key(row.getInt(1), row.getInt(2)));
			for (int q = 0; q < quantities; q++) {
				medians.setValue(at, q, row.getDouble(3 + q));
			}
		});
		if (statements.labels(instrument)) {
			int[] most = new int[medians.size()];
			session.query(statements.lithologies(instrument), row -> {
				int at = medians.find(Bins.key(row.getInt(1), row.getInt(2)));
				int lithology = row.getInt(3);
				int count = row.getInt(4);
				if (count > most[at] || count == most[at] && ranks[lithology] < ranks[medians.lithology(at)]) {
					most[at] = count;
					medians.setLithology(at, lithology);
				}
			});
		}
		session.execute(statements.dropRows(instrument));
		return medians;
	}

	/** Joins the bins of all instruments, and drops outliers. */
	public Coverage join(Vocabulary vocabulary) throws IOException {
		cancellation.check();
		BinJoin join = new BinJoin(request, request.features().instruments().stream().map(bins::remove).toList());
		append("boreholes", boreholes(vocabulary));
		append("lithologies", appender -> {
			List<String> names = vocabulary.lithologies();
			for (int code = 0; code < names.size(); code++) {
				appender.beginRow().append(code).append(names.get(code)).endRow();
			}
		});
		append("samples", samples(join));
		return new Coverage(request, join, vocabulary);
	}

	@FunctionalInterface
	private interface Rows {

		void append(DuckDBAppender appender) throws SQLException;
	}

	private static Rows boreholes(Vocabulary vocabulary) {
		List<String[]> parts = vocabulary.boreholes();
		List<String> names = boreholeNames(vocabulary);
		return appender -> {
			for (int code = 0; code < names.size(); code++) {
				String[] part = parts.get(code);
				appender.beginRow().append(code).append(names.get(code)).append(part[0] + "-" + part[1]).append(part[0])
						.endRow();
			}
		};
	}

	/** The names of all boreholes, by number. */
	static List<String> boreholeNames(Vocabulary vocabulary) {
		return vocabulary.boreholes().stream().map(parts -> String.join("-", parts)).toList();
	}

	private Rows samples(BinJoin join) {
		double[] row = new double[request.features().quantities().size()];
		return appender -> {
			for (int at = 0; at < join.size(); at++) {
				if (join.fate(at) == Fate.SAMPLE) {
					join.values(at, row);
					appender.beginRow().append(Bins.borehole(join.key(at))).append(Bins.bin(join.key(at)))
							.append(join.lithology(at));
					for (double value : row) {
						if (Double.isNaN(value)) {
							appender.appendNull();
						} else {
							appender.append(value);
						}
					}
					appender.endRow();
				}
			}
		};
	}

	private void append(String table, Rows rows) throws IOException {
		try (DuckDBConnection connection = session.another();
				DuckDBAppender appender = connection.createAppender(table)) {
			rows.append(appender);
		} catch (SQLException e) {
			throw Session.failure(e);
		}
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
