package org.lithoscope.data.parquet;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/** A database in memory that lives as long as one file is read or written. */
final class EmbeddedDatabase implements AutoCloseable {

	private final Connection connection;

	private EmbeddedDatabase(Connection connection) {
		this.connection = connection;
	}

	/**
	 * Opens a database.
	 *
	 * @param threads how many threads it may use; with one, files it writes are the same in every byte every time
	 */
	static EmbeddedDatabase open(int threads) throws SQLException {
		Properties settings = new Properties();
		settings.setProperty("threads", Integer.toString(threads));
		settings.setProperty("jdbc_stream_results", "true");
		// all that is needed is in the library; nothing is to be fetched from elsewhere
		settings.setProperty("autoinstall_known_extensions", "false");
		settings.setProperty("autoload_known_extensions", "false");
		return new EmbeddedDatabase(new DuckDBDriver().connect("jdbc:duckdb:", settings));
	}

	DuckDBConnection connection() throws SQLException {
		return connection.unwrap(DuckDBConnection.class);
	}

	Statement statement() throws SQLException {
		return connection.createStatement();
	}

	/** A path as a text in SQL, for functions that would take some of its characters for a pattern. */
	static String literal(Path file) {
		return literal(file.toAbsolutePath().toString().replaceAll("[*?\\[]", "[$0]"));
	}

	static String literal(String text) {
		return "'" + text.replace("'", "''") + "'";
	}

	static String identifier(String name) {
		return '"' + name.replace("\"", "\"\"") + '"';
	}

	@Override
	public void close() throws SQLException {
		connection.close();
	}
}
