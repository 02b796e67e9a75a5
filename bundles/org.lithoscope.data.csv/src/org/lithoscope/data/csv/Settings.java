package org.lithoscope.data.csv;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.data.table.ColumnSettings;

/**
 * What the user asked for.
 *
 * @param file the table
 * @param columns what was said about its columns
 * @param delimiter empty where it is to be detected
 * @param encoding empty where it is to be detected
 * @param decimalComma whether fractions are written with a comma; empty where that is to be detected
 */
record Settings(Path file, ColumnSettings columns, Optional<Delimiter> delimiter, Optional<Charset> encoding,
		Optional<Boolean> decimalComma) {

	private static final String AUTO = "auto";

	static Settings of(Parameters parameters) throws DataException {
		return new Settings(path(parameters.text("file")), ColumnSettings.of(parameters),
				Delimiter.find(parameters.choice("delimiter")), charset(parameters.text("encoding")),
				given(parameters.choice("decimal")).map(decimal -> decimal.equals("comma")));
	}

	private static Optional<String> given(String value) {
		return Optional.of(value).filter(text -> !text.isEmpty() && !text.equalsIgnoreCase(AUTO));
	}

	private static Path path(String file) throws DataException {
		try {
			return Path.of(file);
		} catch (InvalidPathException e) {
			throw new DataException("'%s' is no valid file name. Give the path of a CSV file.".formatted(file), e);
		}
	}

	private static Optional<Charset> charset(String name) throws DataException {
		try {
			return given(name).map(Charset::forName);
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			throw new DataException(("encoding = '%s' is not known here. Expected auto, UTF-8, UTF-16, UTF-16LE, "
					+ "UTF-16BE, ISO-8859-1, windows-1252 or another name that Java knows.").formatted(name), e);
		}
	}
}
