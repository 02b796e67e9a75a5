package org.lithoscope.data.lily;

import java.nio.file.Path;
import java.util.Objects;

import org.lithoscope.data.lily.engine.TableFormat;

/**
 * Where the result of an import goes.
 *
 * @param table the table; its name ends in {@code .parquet}, {@code .csv} or {@code .csv.gz}
 * @param version the version of the program, for the provenance
 */
public record ImportOutputs(Path table, String version) {

	public ImportOutputs {
		Objects.requireNonNull(version, "version");
		if (TableFormat.of(table).isEmpty()) {
			throw new IllegalArgumentException("'%s' is no name of a table, expected one that ends in .parquet, .csv or"
					.formatted(table.getFileName()) + " .csv.gz");
		}
	}

	TableFormat format() {
		return TableFormat.of(table).orElseThrow();
	}

	/** The file that says where the table comes from, beside it. */
	public Path provenance() {
		return table.resolveSibling(table.getFileName() + ".provenance.json");
	}

	/** The file with faulty rows, beside the table; written if there are some. */
	public Path rejected() {
		return table.resolveSibling(table.getFileName() + ".rejected.csv");
	}
}
