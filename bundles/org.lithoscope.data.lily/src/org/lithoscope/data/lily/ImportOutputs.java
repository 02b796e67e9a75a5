package org.lithoscope.data.lily;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.lithoscope.data.lily.engine.TableFormat;

/**
 * Where the result of an import goes.
 *
 * @param table the table; its name ends in {@code .parquet}, {@code .csv} or {@code .csv.gz}
 * @param version the version of the program, for the provenance
 * @param report the file to which the caller writes the report afterwards, if it does
 */
public record ImportOutputs(Path table, String version, Optional<Path> report) {

	public ImportOutputs {
		Objects.requireNonNull(version, "version");
		Objects.requireNonNull(report, "report");
		if (TableFormat.of(table).isEmpty()) {
			throw new IllegalArgumentException("'%s' is no name of a table, expected one that ends in .parquet, .csv or"
					.formatted(table.getFileName()) + " .csv.gz");
		}
	}

	/** Without a report. */
	public ImportOutputs(Path table, String version) {
		this(table, version, Optional.empty());
	}

	/** All files that are written, by what they hold. */
	Map<String, Path> files() {
		Map<String, Path> files = new LinkedHashMap<>();
		files.put("the table", table);
		files.put("the provenance of the table", provenance());
		files.put("the list of faulty rows", rejected());
		report.ifPresent(file -> files.put("the report", file));
		return files;
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
