package org.lithoscope.data.lily.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.lithoscope.core.data.Origin;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.data.lily.ImportRequest;
import org.lithoscope.data.lily.Instrument;
import org.lithoscope.data.lily.raw.InstrumentScan;
import org.lithoscope.data.lily.raw.RowSink;
import org.lithoscope.data.lily.raw.Vocabulary;

/**
 * Rows become bins, bins become samples. Means are summed here; medians, which need all rows at once, in the database, as
 * it can move what does not fit into memory to disk. It also writes the samples where they are not to be text.
 */
public final class BinDatabase implements AutoCloseable {

	private final ImportRequest request;
	private final Statements statements;
	private final Path spill;
	private final int threads;
	private final Cancellation cancellation;
	/** A table of each thread that has read the instrument's rows. */
	private final Map<Instrument, List<SumTable>> sums = new EnumMap<>(Instrument.class);
	private final Map<Instrument, Aside<Bins>> bins = new EnumMap<>(Instrument.class);
	/** Started when it is first needed, which for means in a text file is never: it takes as long as a million rows. */
	private Session session;
	private Samples samples;

	/**
	 * An empty database.
	 *
	 * @param spill the folder for what does not fit into memory
	 */
	public BinDatabase(ImportRequest request, Path spill, WorkContext context) {
		this.request = request;
		this.statements = new Statements(request);
		this.spill = spill;
		this.threads = context.threads();
		this.cancellation = context.cancellation();
	}

	private Session session() throws IOException {
		if (session == null) {
			session = new Session(spill, threads, cancellation);
		}
		return session;
	}

	/** Takes the rows of an instrument: sums them where they are read, or keeps them in the database. */
	public InstrumentScan.Target target(Instrument instrument) {
		boolean labels = statements.labels(instrument);
		boolean summed = statements.summed();
		return new InstrumentScan.Target() {
			@Override
			public void begin() throws IOException {
				if (summed) {
					sums.put(instrument, Collections.synchronizedList(new ArrayList<>()));
				} else {
					session().execute(statements.createRows(instrument));
				}
			}

			@Override
			public RowSink open() {
				return summed
						? new SummingSink(sums.get(instrument)::add, request.bin(), labels,
								instrument.quantities().size())
						: new AppendingSink(session.another(), instrument.id(), request.bin(), labels);
			}
		};
	}

	/** Makes bins of the rows of an instrument, and forgets the rows; means are made while the next rows are being read. */
	public void bin(Instrument instrument, Vocabulary vocabulary) throws IOException {
		cancellation.check();
		List<String> lithologies = vocabulary.lithologies();
		if (statements.summed()) {
			List<SumTable> parts = sums.remove(instrument);
			bins.put(instrument, Aside.begin(() -> SumTable.merged(parts).bins(lithologies)));
		} else {
			bins.put(instrument, Aside.done(medians(instrument, Names.ranks(lithologies))));
		}
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
	public Coverage join(Vocabulary vocabulary) {
		cancellation.check();
		BinJoin join = new BinJoin(request, request.features().instruments().stream()
				.map(instrument -> bins.remove(instrument).await()).toList());
		samples = new Samples(request, join, vocabulary);
		return new Coverage(request, join, vocabulary);
	}

	/** The names of all boreholes, by number. */
	static List<String> boreholeNames(Vocabulary vocabulary) {
		return vocabulary.boreholes().stream().map(parts -> String.join("-", parts)).toList();
	}

	/** The samples in the order of the table, for use without a file. */
	public SampleTable table(Origin origin) {
		return samples.table(origin);
	}

	/** Writes the table to a new file. */
	public void write(Path file, TableFormat format) throws IOException {
		if (!format.byEngine()) {
			try {
				new CsvTable(request, samples).write(file, format == TableFormat.CSV_GZ, threads, cancellation);
			} catch (IOException e) {
				throw Session.failure(e);
			}
			return;
		}
		for (String statement : statements.createTables()) {
			session().execute(statement);
		}
		append("boreholes", names(samples.boreholeNames()));
		append("lithologies", names(samples.lithologyNames()));
		append("samples", this::appendSamples);
		session().execute(statements.copy(file));
	}

	@FunctionalInterface
	private interface Rows {

		void append(DuckDBAppender appender) throws SQLException;
	}

	private static Rows names(List<String> names) {
		return appender -> {
			for (int code = 0; code < names.size(); code++) {
				appender.beginRow().append(code).append(names.get(code)).endRow();
			}
		};
	}

	private void appendSamples(DuckDBAppender appender) throws SQLException {
		double[] row = new double[request.features().quantities().size()];
		for (int sample = 0; sample < samples.size(); sample++) {
			samples.values(sample, row);
			appender.beginRow().append(samples.borehole(sample)).append(samples.bin(sample))
					.append(samples.lithology(sample));
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

	private void append(String table, Rows rows) throws IOException {
		try (DuckDBConnection connection = session().another();
				DuckDBAppender appender = connection.createAppender(table)) {
			rows.append(appender);
		} catch (SQLException e) {
			throw Session.failure(e);
		}
	}

	@Override
	public void close() throws IOException {
		if (session != null) {
			session.close();
		}
	}
}
