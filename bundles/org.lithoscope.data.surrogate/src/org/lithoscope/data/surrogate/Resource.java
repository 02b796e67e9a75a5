package org.lithoscope.data.surrogate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tables that lie beside the classes: comma-separated, without quotes, under one header line. */
final class Resource {

	private Resource() {
	}

	/** The cells of all lines below the header. */
	static List<String[]> rows(String file) {
		try (InputStream in = Resource.class.getResourceAsStream(file)) {
			if (in == null) {
				throw new IllegalStateException("the bundle lacks its table " + file);
			}
			BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
			return lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static double[] numbers(String[] cells, int from, int to) {
		double[] numbers = new double[to - from];
		for (int i = from; i < to; i++) {
			numbers[i - from] = Double.parseDouble(cells[i]);
		}
		return numbers;
	}
}
