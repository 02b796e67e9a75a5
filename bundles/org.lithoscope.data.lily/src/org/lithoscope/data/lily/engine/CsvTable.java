package org.lithoscope.data.lily.engine;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import org.lithoscope.core.run.Cancellation;
import org.lithoscope.data.lily.ImportRequest;
import org.lithoscope.data.lily.LabelColumn;
import org.lithoscope.data.lily.Quantity;

/**
 * Writes samples as text: commas, a header line, quotes where they are needed, the shortest decimals that give a number
 * again, nothing for a missing one.
 *
 * <p>Numbers and quotes are written as DuckDB writes them, so that a table can be passed through it and stays the same.
 */
final class CsvTable {

	private static final int BUFFER = 1 << 16;
	/** Between these magnitudes Java writes numbers without exponents. */
	private static final double PLAIN_FROM = 1e-3;
	private static final double PLAIN_TO = 1e7;
	/** The powers of ten of which numbers have an exponent, below and from. */
	private static final int SMALLEST_PLAIN = -4;
	private static final int EXPONENTS_FROM = 16;

	private final Samples samples;
	private final List<Quantity> quantities;
	private final boolean labelled;
	/** The lithology stands behind the quantities of the first instrument. */
	private final int beforeLithology;
	private final String labelName;

	CsvTable(ImportRequest request, Samples samples) {
		this.samples = samples;
		this.quantities = request.features().quantities();
		this.labelled = request.label() != LabelColumn.NONE;
		this.beforeLithology = request.features().instruments().get(0).quantities().size();
		this.labelName = request.labelName();
	}

	/** Writes a new file. */
	void write(Path file, boolean compressed, Cancellation cancellation) throws IOException {
		try (OutputStream plain = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
				OutputStream packed = compressed ? new GZIPOutputStream(plain, BUFFER) : plain;
				OutputStream out = new BufferedOutputStream(packed, BUFFER)) {
			out.write(bytes(header()));
			byte[][] boreholes = bytes(samples.boreholeNames());
			byte[][] lithologies = bytes(samples.lithologyNames());
			double[] row = new double[quantities.size()];
			for (int sample = 0; sample < samples.size(); sample++) {
				cancellation.check();
				out.write(boreholes[samples.borehole(sample)]);
				number(samples.depth(sample), out);
				samples.values(sample, row);
				for (int q = 0; q < row.length; q++) {
					if (labelled && q == beforeLithology) {
						lithology(lithologies, sample, out);
					}
					number(row[q], out);
				}
				if (labelled && row.length == beforeLithology) {
					lithology(lithologies, sample, out);
				}
				out.write('\n');
			}
		}
	}

	private void lithology(byte[][] names, int sample, OutputStream out) throws IOException {
		out.write(',');
		out.write(names[samples.lithology(sample)]);
	}

	private static void number(double value, OutputStream out) throws IOException {
		out.write(',');
		if (!Double.isNaN(value)) {
			out.write(bytes(text(value)));
		}
	}

	private String header() {
		List<String> columns = new ArrayList<>(List.of("Borehole_ID", "Depth_Bin"));
		quantities.forEach(quantity -> columns.add(quantity.column()));
		if (labelled) {
			columns.add(2 + beforeLithology, labelName);
		}
		return String.join(",", columns.stream().map(CsvTable::quoted).toList()) + "\n";
	}

	private static byte[][] bytes(List<String> names) {
		return names.stream().map(name -> bytes(quoted(name))).toArray(byte[][]::new);
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** A field; some readers take what stands behind # for a comment. */
	static String quoted(String text) {
		boolean plain = !text.isEmpty() && text.chars().noneMatch(c -> ",\"\n\r#".indexOf(c) >= 0);
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}

	/** A finite number. */
	static String text(double value) {
		double magnitude = Math.abs(value);
		if (magnitude >= PLAIN_FROM && magnitude < PLAIN_TO || value == 0) {
			return Double.toString(value);
		}
		BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
		int exponent = exact.precision() - exact.scale() - 1;
		if (exponent >= SMALLEST_PLAIN && exponent < EXPONENTS_FROM) {
			return exact.scale() > 0 ? exact.toPlainString() : exact.toPlainString() + ".0";
		}
		String digits = exact.unscaledValue().abs().toString();
		return "%s%s%se%s%02d".formatted(value < 0 ? "-" : "", digits.charAt(0),
				digits.length() > 1 ? "." + digits.substring(1) : "", exponent < 0 ? "-" : "+", Math.abs(exponent));
	}
}
