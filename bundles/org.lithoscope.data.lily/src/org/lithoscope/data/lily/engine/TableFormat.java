package org.lithoscope.data.lily.engine;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** How a table is written, told by the end of its name. */
public enum TableFormat {

	/** Apache Parquet, compressed. */
	PARQUET(".parquet", "format parquet, compression zstd"),
	/** Text with commas and a header line. */
	CSV(".csv", "format csv, header"),
	/** The same, compressed with gzip. */
	CSV_GZ(".csv.gz", "format csv, header, compression gzip");

	private final String ending;
	private final String options;

	TableFormat(String ending, String options) {
		this.ending = ending;
		this.options = options;
	}

	String options() {
		return options;
	}

	/** The format of a file. */
	public static Optional<TableFormat> of(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		for (TableFormat format : values()) {
			if (name.endsWith(format.ending)) {
				return Optional.of(format);
			}
		}
		return Optional.empty();
	}
}
