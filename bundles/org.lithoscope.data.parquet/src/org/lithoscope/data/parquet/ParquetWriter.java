package org.lithoscope.data.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.duckdb.DuckDBAppender;
import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.data.table.Role;

/**
 * Writes a table of samples as a Parquet file: columns for borehole, site, expedition, depth and lithology as far as
 * they are known, and one per measured quantity, all of double precision, compressed with Zstandard.
 *
 * <p>The reader {@code parquet} makes the same table of the file; other programs see ordinary columns. The same table
 * gives the same bytes.
 */
public final class ParquetWriter {

	private static final int ROWS_PER_REPORT = 8192;
	private static final int ROWS_PER_GROUP = 122_880;

	private static final Map<Role, String> NAMES = Map.of(Role.BOREHOLE, "Borehole", Role.SITE, "Site",
			Role.EXPEDITION, "Expedition", Role.DEPTH, "Depth (m)", Role.LITHOLOGY, "Lithology");

	private final SampleTable table;
	private final Map<Role, String> roles = new EnumMap<>(Role.class);

	private ParquetWriter(SampleTable table) {
		this.table = table;
		Set<String> taken = new HashSet<>();
		table.columns().forEach(column -> taken.add(column.name().toLowerCase(Locale.ROOT)));
		for (Role role : Role.values()) {
			roles.put(role, isKnown(role) ? free(NAMES.get(role), taken) : Role.NONE);
		}
	}

	private boolean isKnown(Role role) {
		return switch (role) {
			case BOREHOLE -> true;
			case SITE -> table.boreholes().stream().anyMatch(Borehole::siteKnown);
			case EXPEDITION -> table.boreholes().stream().anyMatch(ParquetWriter::tellsExpedition);
			case DEPTH -> !allDepthsMissing();
			case LITHOLOGY -> table.hasLithology();
		};
	}

	private boolean allDepthsMissing() {
		for (int row = 0; row < table.rows(); row++) {
			if (!Double.isNaN(table.depthOf(row))) {
				return false;
			}
		}
		return true;
	}

	private static boolean tellsExpedition(Borehole borehole) {
		return borehole.siteKnown() || !borehole.expedition().equals(borehole.id());
	}

	/** A measured column may have the name of a role; names in the file are distinct without regard to case. */
	private static String free(String name, Set<String> taken) {
		String free = name;
		while (!taken.add(free.toLowerCase(Locale.ROOT))) {
			free += " of the sample";
		}
		return free;
	}

	/**
	 * Writes the table beside the file and renames it in, so that there is either the whole file or none.
	 *
	 * @param provenance where the values come from, stored in the file under {@code lithoscope}; may be empty
	 * @throws IOException if the file cannot be written
	 * @throws java.util.concurrent.CancellationException if the work was cancelled; nothing is left then
	 */
	public static void write(SampleTable table, Path file, Map<String, String> provenance, WorkContext context)
			throws IOException {
		Path target = file.toAbsolutePath();
		Path beside = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".new");
		try {
			new ParquetWriter(table).write(beside, provenance, context);
			Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
		} catch (SQLException e) {
			throw new IOException("%s cannot be written as Parquet: %s".formatted(file, e.getMessage()), e);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	private void write(Path file, Map<String, String> provenance, WorkContext context) throws SQLException {
		List<String> columns = new ArrayList<>();
		List<String> types = new ArrayList<>();
		for (Role role : Role.values()) {
			if (has(role)) {
				columns.add(roles.get(role));
				types.add(role == Role.DEPTH ? "DOUBLE" : "VARCHAR");
			}
		}
		table.columns().forEach(column -> {
			columns.add(column.name());
			types.add("DOUBLE");
		});
		List<String> definitions = new ArrayList<>();
		List<String> selected = new ArrayList<>();
		for (int i = 0; i < columns.size(); i++) {
			definitions.add("c%d %s".formatted(i, types.get(i)));
			selected.add("c%d AS %s".formatted(i, EmbeddedDatabase.identifier(columns.get(i))));
		}
		try (EmbeddedDatabase database = EmbeddedDatabase.open(1); Statement statement = database.statement()) {
			statement.execute("CREATE TABLE samples (%s)".formatted(String.join(", ", definitions)));
			try (DuckDBAppender appender = database.connection().createAppender("samples")) {
				append(appender, context);
			}
			context.cancellation().check();
			statement.execute("COPY (SELECT %s FROM samples) TO %s (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE %d,"
					.formatted(String.join(", ", selected), EmbeddedDatabase.literal(file.toString()), ROWS_PER_GROUP)
					+ " KV_METADATA {%s: %s})".formatted(Marking.KEY,
							EmbeddedDatabase.literal(Marking.of(table, roles, provenance).toJson())));
		}
	}

	private boolean has(Role role) {
		return !roles.get(role).equals(Role.NONE);
	}

	private void append(DuckDBAppender appender, WorkContext context) throws SQLException {
		for (int row = 0; row < table.rows(); row++) {
			if (row % ROWS_PER_REPORT == 0) {
				context.cancellation().check();
				context.progress().report((double) row / table.rows(), "writing " + table.origin().title());
			}
			appender.beginRow();
			for (Role role : Role.values()) {
				if (role == Role.DEPTH && has(role)) {
					append(appender, table.depthOf(row));
				} else if (has(role)) {
					append(appender, name(role, row));
				}
			}
			for (NumericColumn column : table.columns()) {
				append(appender, column.values()[row]);
			}
			appender.endRow();
		}
	}

	/** What a row has as a name, or null where it is unknown. */
	private String name(Role role, int row) {
		Borehole borehole = table.boreholes().get(table.boreholeOf(row));
		return switch (role) {
			case BOREHOLE -> borehole.id();
			case SITE -> borehole.siteKnown() ? borehole.site() : null;
			case EXPEDITION -> tellsExpedition(borehole) ? borehole.expedition() : null;
			case LITHOLOGY -> table.lithologyOf(row) == SampleTable.NO_LITHOLOGY ? null
					: table.lithologies().get(table.lithologyOf(row));
			case DEPTH -> throw new IllegalArgumentException("a depth is no name");
		};
	}

	private static void append(DuckDBAppender appender, double value) throws SQLException {
		if (Double.isNaN(value)) {
			appender.appendNull();
		} else {
			appender.append(value);
		}
	}

	private static void append(DuckDBAppender appender, String name) throws SQLException {
		if (name == null) {
			appender.appendNull();
		} else {
			appender.append(name);
		}
	}
}
