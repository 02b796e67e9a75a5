package org.lithoscope.data.lily.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;
import org.lithoscope.core.run.Cancellation;

/** A database in memory whose statements end soon after a cancel. */
final class Session implements AutoCloseable {

	/** What the engine may hold before it moves parts of tables to disk; the Java side needs little besides. */
	private static final String MEMORY = "1400MB";
	private static final long LOOK_MILLIS = 50;
	/** How the operating system puts it, which the engine passes on, and the engine, which leaves some room itself. */
	private static final List<String> DISK_FULL = List.of("No space left on device", "failed to offload data block");

	private final DuckDBConnection connection;
	private final Cancellation cancellation;
	private final ScheduledExecutorService watcher = Executors.newSingleThreadScheduledExecutor(work -> {
		Thread thread = new Thread(work, "import cancellation");
		thread.setDaemon(true);
		return thread;
	});
	private Statement running;

	/** Takes the rows of a result, one call per row. */
	@FunctionalInterface
	interface Row {

		/** The result stands on the row. */
		void read(ResultSet row) throws SQLException;
	}

	/**
	 * Opens an empty database.
	 *
	 * @param spill the folder for what does not fit into memory; made when first needed
	 * @throws IOException if the engine cannot be started
	 */
	Session(Path spill, int threads, Cancellation cancellation) throws IOException {
		this.cancellation = cancellation;
		Properties settings = new Properties();
		settings.setProperty("threads", String.valueOf(threads));
		settings.setProperty("memory_limit", MEMORY);
		settings.setProperty("temp_directory", spill.toString());
		settings.setProperty("autoinstall_known_extensions", "false");
		settings.setProperty("autoload_known_extensions", "false");
		try {
			// not through the driver manager, which does not see into other bundles
			connection = (DuckDBConnection) new DuckDBDriver().connect("jdbc:duckdb:", settings);
		} catch (SQLException e) {
			throw new IOException("the database engine cannot be started (%s)".formatted(e.getMessage()), e);
		}
		watcher.scheduleWithFixedDelay(this::stopIfCancelled, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
	}

	private synchronized void stopIfCancelled() {
		if (running != null && cancellation.isCancelled()) {
			try {
				running.cancel();
			} catch (SQLException e) {
				throw new IllegalStateException("a running statement could not be cancelled", e);
			}
		}
	}

	private synchronized void watch(Statement statement) {
		running = statement;
	}

	/** A second connection to the same database, for an appender of another thread. */
	DuckDBConnection another() {
		try {
			return connection.duplicate();
		} catch (SQLException e) {
			throw new UncheckedIOException(failure(e));
		}
	}

	/** Runs a statement. */
	void execute(String sql) throws IOException {
		cancellation.check();
		try (Statement statement = connection.createStatement()) {
			watch(statement);
			try {
				statement.execute(sql);
			} finally {
				watch(null);
			}
		} catch (SQLException e) {
			throw refusal(e);
		}
	}

	/** Runs a query. */
	void query(String sql, Row reader) throws IOException {
		cancellation.check();
		try (Statement statement = connection.createStatement()) {
			watch(statement);
			try (ResultSet rows = statement.executeQuery(sql)) {
				while (rows.next()) {
					reader.read(rows);
				}
			} finally {
				watch(null);
			}
		} catch (SQLException e) {
			throw refusal(e);
		}
	}

	private IOException refusal(SQLException e) {
		if (cancellation.isCancelled()) {
			CancellationException cancelled = new CancellationException("cancelled");
			cancelled.initCause(e);
			throw cancelled;
		}
		return failure(e);
	}

	/** What failed, without a full stop: a full disk in plain words, all else in those of the engine or system. */
	static IOException failure(Exception e) {
		String message = String.valueOf(e.getMessage());
		if (DISK_FULL.stream().anyMatch(message::contains)) {
			return new IOException("the disk is full", e);
		}
		String first = message.lines().findFirst().orElse("the database engine failed").strip();
		return new IOException(first.replaceFirst("\\.+$", ""), e);
	}

	@Override
	public void close() throws IOException {
		watcher.shutdownNow();
		try {
			connection.close();
		} catch (SQLException e) {
			throw failure(e);
		}
	}
}
