package org.lithoscope.data.lily.engine;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
	/** Samples that become text in one go: about a megabyte. */
	private static final int CHUNK = 1 << 13;
	/** Between these magnitudes Java writes numbers without exponents. */
	private static final double PLAIN_FROM = 1e-3;
	private static final double PLAIN_TO = 1e7;
	/** The powers of ten of which numbers have an exponent, below and from. */
	private static final int SMALLEST_PLAIN = -4;
	private static final int EXPONENTS_FROM = 16;

	private final Samples samples;
	private final List<String> boreholes;
	private final List<String> lithologies;
	private final List<Quantity> quantities;
	private final boolean labelled;
	/** The lithology stands behind the quantities of the first instrument. */
	private final int beforeLithology;
	private final String labelName;

	CsvTable(ImportRequest request, Samples samples) {
		this.samples = samples;
		this.boreholes = samples.boreholeNames().stream().map(CsvTable::quoted).toList();
		this.lithologies = samples.lithologyNames().stream().map(CsvTable::quoted).toList();
		this.quantities = request.features().quantities();
		this.labelled = request.label() != LabelColumn.NONE;
		this.beforeLithology = request.features().instruments().get(0).quantities().size();
		this.labelName = request.labelName();
	}

	/** Writes a new file; several threads make the text, in the order of the samples. */
	void write(Path file, boolean compressed, int threads, Cancellation cancellation) throws IOException {
		ExecutorService writers = Executors.newFixedThreadPool(threads);
		try (OutputStream plain = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
				OutputStream out = compressed ? new GZIPOutputStream(plain, BUFFER) : plain) {
			out.write(header().getBytes(StandardCharsets.UTF_8));
			Deque<Future<byte[]>> ahead = new ArrayDeque<>();
			for (int from = 0; from < samples.size(); from += CHUNK) {
				int begin = from;
				ahead.add(writers.submit(() -> text(begin, Math.min(samples.size(), begin + CHUNK))));
				if (ahead.size() > 2 * threads) {
					out.write(finished(ahead.remove()));
				}
				cancellation.check();
			}
			for (Future<byte[]> last : ahead) {
				cancellation.check();
				out.write(finished(last));
			}
		} finally {
			writers.shutdownNow();
		}
	}

	private static byte[] finished(Future<byte[]> text) {
		try {
			return text.get();
		} catch (ExecutionException e) {
			throw new IllegalStateException("samples could not be written as text", e.getCause());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException("interrupted");
		}
	}

	private byte[] text(int from, int to) {
		StringBuilder text = new StringBuilder(CHUNK * 128);
		double[] row = new double[quantities.size()];
		for (int sample = from; sample < to; sample++) {
			append(sample, row, text);
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	/** A method of its own, so that it is compiled before the table is half written. */
	private void append(int sample, double[] row, StringBuilder text) {
		samples.values(sample, row);
		text.append(boreholes.get(samples.borehole(sample)));
		append(samples.depth(sample), text);
		for (int q = 0; q < row.length; q++) {
			if (q == beforeLithology) {
				appendLithology(sample, text);
			}
			append(row[q], text);
		}
		if (row.length == beforeLithology) {
			appendLithology(sample, text);
		}
		text.append('\n');
	}

	private void appendLithology(int sample, StringBuilder text) {
		if (labelled) {
			text.append(',').append(lithologies.get(samples.lithology(sample)));
		}
	}

	private static void append(double value, StringBuilder text) {
		text.append(',');
		if (isPlain(value)) {
			text.append(value);
		} else if (!Double.isNaN(value)) {
			text.append(text(value));
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

	/** A field; some readers take what stands behind # for a comment. */
	static String quoted(String text) {
		boolean plain = !text.isEmpty() && text.chars().noneMatch(c -> ",\"\n\r#".indexOf(c) >= 0);
		return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
	}

	/** A finite number. */
	static String text(double value) {
		if (isPlain(value)) {
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

	private static boolean isPlain(double value) {
		double magnitude = Math.abs(value);
		return magnitude >= PLAIN_FROM && magnitude < PLAIN_TO || value == 0;
	}
}
