package org.lithoscope.data.parquet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.DataReader;
import org.lithoscope.core.data.Origin;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.data.table.ColumnSettings;
import org.lithoscope.data.table.DecimalNotation;
import org.lithoscope.data.table.Header;
import org.lithoscope.data.table.Place;
import org.lithoscope.data.table.Role;
import org.lithoscope.data.table.TableBuilder;

/**
 * Reads a table of samples from a Parquet file.
 *
 * <p>Columns of any type of number are measurements, of any other type names; which is which is recognised as in
 * delimited text, unless the parameters or the file itself tell it. Missing values are NaN. A file written by
 * {@link ParquetWriter} gives a table of the same {@link SampleTable#contentHash()}.
 */
public final class ParquetDataReader implements DataReader {

	private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
	/** Both magics and the length of the metadata. */
	private static final int SMALLEST = 2 * MAGIC.length + Integer.BYTES;
	private static final int ROWS_PER_REPORT = 8192;
	private static final DecimalNotation NOTATION = new DecimalNotation('.');

	/** Makes a reader; it has no state and may be used from many threads. */
	public ParquetDataReader() {
		// called by the registry
	}

	@Override
	public SampleTable read(Parameters parameters, WorkContext context) throws DataException {
		Place place = Place.ofRows(parameters.text("file"));
		Path file = path(parameters.text("file"), place);
		requireParquet(file, place);
		ColumnSettings given = ColumnSettings.of(parameters);
		try (EmbeddedDatabase database = EmbeddedDatabase.open(1); Statement statement = database.statement()) {
			Optional<Marking> marking = marking(file, statement, place);
			ColumnSettings settings = marking.map(found -> completed(given, found)).orElse(given);
			return read(file, place, statement, settings, marking, context);
		} catch (SQLException e) {
			throw new DataException("%s: reading failed (%s). The file may be damaged: copy or download it again."
					.formatted(place, firstLine(e)), e);
		}
	}

	private static String firstLine(SQLException e) {
		return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
	}

	private static Path path(String name, Place place) throws DataException {
		try {
			Path path = Path.of(name);
			if (!Files.exists(path)) {
				throw place.refuse("there is no such file%s. Check the name and the folder.",
						path.isAbsolute() ? "" : " (looked for %s)".formatted(path.toAbsolutePath()));
			}
			if (Files.isDirectory(path)) {
				throw place.refuse("this is a folder, expected a file. Name one Parquet file in it.");
			}
			if (!Files.isReadable(path)) {
				throw place.refuse("the file may not be read. Ask for read permission.");
			}
			return path;
		} catch (InvalidPathException e) {
			throw new DataException("'%s' is no valid file name. Give the path of a Parquet file.".formatted(name), e);
		}
	}

	/** The engine does not get as far as a message of its own where the magic bytes at either end are missing. */
	private static void requireParquet(Path file, Place place) throws DataException {
		try (SeekableByteChannel bytes = Files.newByteChannel(file)) {
			if (bytes.size() < SMALLEST || !isMagic(bytes, 0) || !isMagic(bytes, bytes.size() - MAGIC.length)) {
				throw place.refuse("this is no Parquet file, or it is truncated. Copy or download it again.");
			}
		} catch (IOException e) {
			throw new DataException("%s: reading failed (%s). Check that the file may be read, and its disk."
					.formatted(place, e.getMessage()), e);
		}
	}

	private static boolean isMagic(SeekableByteChannel bytes, long position) throws IOException {
		InputStream from = Channels.newInputStream(bytes.position(position));
		return Arrays.equals(from.readNBytes(MAGIC.length), MAGIC);
	}

	private static Optional<Marking> marking(Path file, Statement statement, Place place)
			throws SQLException, DataException {
		String query = "SELECT value FROM parquet_kv_metadata(%s) WHERE key = %s::BLOB".formatted(
				EmbeddedDatabase.literal(file), EmbeddedDatabase.literal(Marking.KEY));
		try (ResultSet result = statement.executeQuery(query)) {
			if (!result.next()) {
				return Optional.empty();
			}
			return Optional.of(Marking.ofJson(new String(result.getBytes(1), StandardCharsets.UTF_8)));
		} catch (IllegalArgumentException e) {
			throw new DataException("%s: the entry '%s' in the file's metadata is not one of Lithoscope (%s). Remove it."
					.formatted(place, Marking.KEY, e.getMessage()), e);
		}
	}

	/** What the user said, and where that is nothing, what the file tells. */
	private static ColumnSettings completed(ColumnSettings given, Marking marking) {
		Map<Role, String> columns = new EnumMap<>(Role.class);
		columns.putAll(marking.roles());
		columns.putAll(given.columns());
		return new ColumnSettings(columns, given.features().isEmpty() ? marking.features() : given.features(),
				given.missing(), given.depthUnit());
	}

	private static SampleTable read(Path file, Place place, Statement statement, ColumnSettings settings,
			Optional<Marking> marking, WorkContext context) throws SQLException, DataException {
		long expected = count(file, statement);
		try (ResultSet result =
				statement.executeQuery("SELECT * FROM read_parquet(%s)".formatted(EmbeddedDatabase.literal(file)))) {
			List<String> names = new ArrayList<>();
			for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
				names.add(result.getMetaData().getColumnLabel(i));
			}
			Header header = Header.ofNames(names, marking.map(Marking::units).orElse(Map.of()), place);
			TableBuilder builder = new TableBuilder(place, header, settings, NOTATION);
			ResultRow row = new ResultRow(result);
			while (result.next()) {
				row.take();
				builder.add(row);
				if (row.line() % ROWS_PER_REPORT == 0) {
					context.cancellation().check();
					context.progress().report((double) row.line() / expected, "reading " + file.getFileName());
				}
			}
			String title = file.getFileName().toString();
			return builder.table(marking.map(found -> new Origin(title, found.synthetic(), List.of()))
					.orElseGet(() -> Origin.ofFile(title, List.of())));
		}
	}

	private static long count(Path file, Statement statement) throws SQLException {
		try (ResultSet result = statement.executeQuery(
				"SELECT num_rows FROM parquet_file_metadata(%s)".formatted(EmbeddedDatabase.literal(file)))) {
			return result.next() ? Math.max(1, result.getLong(1)) : 1;
		}
	}
}
