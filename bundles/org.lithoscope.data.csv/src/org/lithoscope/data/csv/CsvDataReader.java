package org.lithoscope.data.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.DataReader;
import org.lithoscope.core.data.Origin;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.data.table.Header;
import org.lithoscope.data.table.Place;
import org.lithoscope.data.table.TableBuilder;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * Reads a table of samples from delimited text, plain or gzipped.
 *
 * <p>Encoding, delimiter, decimal mark, header and the roles of columns are detected where the parameters do not give
 * them; what was assumed or left out stands in the notes of the table's origin. Depths come in metres. Missing values
 * are NaN. The same content gives the same {@link SampleTable#contentHash()}, however it is encoded.
 *
 * <p>What cannot be understood is refused with file, line (counted as an editor does), column, what was found, what was
 * expected and what to do: nothing is dropped silently.
 */
public final class CsvDataReader implements DataReader {

	private static final int ROWS_PER_REPORT = 8192;

	/** Makes a reader; it has no state and may be used from many threads. */
	public CsvDataReader() {
		// called by the registry
	}

	@Override
	public SampleTable read(Parameters parameters, WorkContext context) throws DataException {
		Settings settings = Settings.of(parameters);
		TextFile file = TextFile.at(settings.file());
		byte[] head = file.head(Dialect.HEAD);
		Encoding encoding = Encoding.of(head, settings.encoding());
		while (true) {
			Fields fields = new Fields();
			try {
				return read(file, Dialect.detect(head, encoding, settings, file.place()), settings, fields, context);
			} catch (CharacterCodingException e) {
				if (encoding.alternative().isEmpty()) {
					throw file.failure(e, fields.line());
				}
				encoding = encoding.alternative().get();
			} catch (IOException e) {
				throw file.failure(e, fields.line());
			} catch (CsvParseException e) {
				throw new DataException(file.place().line(fields.line()) + ": a field in quotes is not closed, or text"
						+ " follows its closing quote; expected the whole field between two quotes. Correct the quotes,"
						+ " and double those that belong to the text.", e);
			}
		}
	}

	private static SampleTable read(TextFile file, Dialect dialect, Settings settings, Fields fields,
			WorkContext context) throws DataException, IOException {
		try (InputStream in = file.open();
				Reader text = dialect.encoding().reader(in);
				CsvReader<Fields> csv = CsvReader.builder().fieldSeparator(dialect.delimiter().character())
						.allowUnclosedQuote(false).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
						.missingFieldStrategy(FieldMismatchStrategy.IGNORE).build(fields, text)) {
			Iterator<Fields> rows = csv.iterator();
			Fields first = firstRow(rows, file.place());
			Header header = Header.of(first, file.place(), settings.columns().names(), dialect.notation());
			TableBuilder builder = new TableBuilder(file.place(), header, settings.columns(), dialect.notation());
			if (!header.isWritten()) {
				builder.add(first);
			}
			while (rows.hasNext()) {
				builder.add(rows.next());
				if (builder.rows() % ROWS_PER_REPORT == 0) {
					context.cancellation().check();
					context.progress().report(file.fractionRead(), "reading " + file.name());
				}
			}
			return builder.table(Origin.ofFile(file.name(), dialect.notes()));
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private static Fields firstRow(Iterator<Fields> rows, Place place) throws DataException {
		while (rows.hasNext()) {
			Fields row = rows.next();
			if (!row.isBlank()) {
				return row;
			}
		}
		throw place.refuse("the file has no text in it, expected a header line and one line per sample.");
	}
}
