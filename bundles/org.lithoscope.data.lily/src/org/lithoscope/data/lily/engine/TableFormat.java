package org.lithoscope.data.lily.engine;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** How a table is written, told by the end of its name. */
public enum TableFormat {

	/** Apache Parquet, compressed. */
	PARQUET(".parquet", true),
	/** Text with commas and a header line. */
	CSV(".csv", false),
	/** The same, compressed with gzip. */
	CSV_GZ(".csv.gz", false);

	private final String ending;
	private final boolean byEngine;

	TableFormat(String ending, boolean byEngine) {
		this.ending = ending;
		this.byEngine = byEngine;
	}

	/** Whether the database writes it, not a {@link CsvTable}. */
	boolean byEngine() {
		return byEngine;
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
