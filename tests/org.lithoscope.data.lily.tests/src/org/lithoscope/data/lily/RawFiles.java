package org.lithoscope.data.lily;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.data.lily.report.CoverageReport;

/** A folder of small raw files with the headers of the LILY database, and what an import makes of them. */
final class RawFiles {

	private static final String BEFORE = "Exp,Site,Hole,Core,Type,Sect,A/W,Offset (cm),Depth CSF-A (m),Depth CSF-B (m),";
	private static final String AFTER = ",Timestamp (UTC),Instrument,Instrument group,Text ID,Test No.,Comments,Sample"
			+ " comments,Test comments,Result comments,Prefix,Principal,Suffix,Full Lithology,Simplified Lithology,"
			+ "Lithology Type,Degree of Consolidation,Lithology Subtype,Expanded Core Type,Latitude (DD),Longitude (DD),"
			+ "Water Depth (mbsl)";

	private final Path folder;
	private final Map<String, List<String>> lines = new LinkedHashMap<>();

	RawFiles(Path folder) {
		this.folder = folder;
	}

	Path folder() {
		return folder;
	}

	static String header(String type) {
		return BEFORE + switch (type) {
			case "GRA" -> "Bulk density (GRA)";
			case "MS" -> "Magnetic susceptibility (instr. units)";
			case "NGR" -> "NGR total counts (cps)";
			case "RGB" -> "R,G,B";
			case "MAD" -> "Porosity (vol%),Grain density (g/cm^3)";
			case "PWC" -> "P-wave velocity x (m/s),P-wave velocity y (m/s),P-wave velocity z (m/s)";
			case "TCON" -> "Thermal conductivity mean (W/(m*K))";
			case "RSC" -> "Reflectance L*,Reflectance a*,Reflectance b*";
			case "MSP" -> "MSP (instr. units)";
			default -> throw new IllegalArgumentException(type);
		} + AFTER;
	}

	static String line(String exp, String site, String hole, String depth, String values, String principal) {
		return "%s,%s,%s,1,H,1,A,2.5,%s,%s,%s,2013-02-10T00:51:00Z,WRMSL,\"A, B\",SECT1,2,\"say \"\"yes\"\", no\",,,,,%s,,%s,"
				.formatted(exp, site, hole, depth, depth, values, principal, principal)
				+ "simple %s,sedimentary,,,APC,22.3,-82.7,2054.5".formatted(principal.replaceAll("[\",]", ""));
	}

	/** Adds a row of borehole 317-U1351-A. */
	RawFiles row(String type, String depth, String values, String principal) {
		return raw(type, line("317", "U1351", "A", depth, values, principal));
	}

	/** Adds a line as it is. */
	RawFiles raw(String type, String line) {
		lines.computeIfAbsent(type, t -> new ArrayList<>(List.of(header(t)))).add(line);
		return this;
	}

	/** One sound row in each file of the features 6d, at 1.0 m. */
	RawFiles oneBin() {
		return row("GRA", "1.0", "1.7", "clay").row("MS", "1.0", "20", "clay").row("NGR", "1.0", "30", "clay")
				.row("RGB", "1.0", "50,60,70", "clay");
	}

	RawFiles write() {
		lines.forEach((type, text) -> write(type + "_DataLITH.csv", String.join("\n", text) + "\n"));
		return this;
	}

	Path write(String name, String text) {
		return write(name, text.getBytes(StandardCharsets.UTF_8));
	}

	Path write(String name, byte[] bytes) {
		try {
			return Files.write(folder.resolve(name), bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Replaces a file by the same in gzip. */
	void gzip(String type) throws IOException {
		Path plain = folder.resolve(type + "_DataLITH.csv");
		try (OutputStream out = new GZIPOutputStream(
				Files.newOutputStream(folder.resolve(type + "_DataLITH.csv.gz")))) {
			Files.copy(plain, out);
		}
		Files.delete(plain);
	}

	/** Replaces a file by a zip archive that holds it beside another one. */
	void zip(String type) throws IOException {
		Path plain = folder.resolve(type + "_DataLITH.csv");
		try (ZipOutputStream out = new ZipOutputStream(
				Files.newOutputStream(folder.resolve(type + "_DataLITH.zip")))) {
			out.putNextEntry(new ZipEntry("README.md"));
			out.write("about".getBytes(StandardCharsets.UTF_8));
			out.putNextEntry(new ZipEntry(type + "_DataLITH.csv"));
			Files.copy(plain, out);
		}
		Files.delete(plain);
	}

	/** Writes a zip archive of texts, in the order of their names. */
	void zip(String archive, Map<String, String> texts) throws IOException {
		try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(folder.resolve(archive)))) {
			for (Map.Entry<String, String> text : new TreeMap<>(texts).entrySet()) {
				out.putNextEntry(new ZipEntry(text.getKey()));
				out.write(text.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
	}

	ImportRequest study() {
		return ImportRequest.study(folder);
	}

	static CoverageReport write(ImportRequest request, Path table) throws DataException, IOException {
		return LilyImport.write(request, new ImportOutputs(table, "test"), WorkContext.of(0).withThreads(2));
	}

	/** The lines of the CSV table that an import writes. */
	List<String> table(ImportRequest request) throws DataException, IOException {
		Path table = folder.resolve("out-table.csv");
		write(request, table);
		List<String> text = Files.readAllLines(table);
		Files.delete(table);
		return text;
	}

	/** The report of an import. */
	CoverageReport report(ImportRequest request) throws DataException, IOException {
		return write(request, folder.resolve("out-table.csv"));
	}
}
