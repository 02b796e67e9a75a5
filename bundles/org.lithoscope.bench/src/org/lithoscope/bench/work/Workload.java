package org.lithoscope.bench.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much work there is; the same for all contestants.
 *
 * @param rows samples that are encoded and clustered
 * @param trainRows the first of them, which are trained on
 * @param validationRows the next ones, which a whole run watches while training; what remains is its test rows
 * @param batch rows per training step
 * @param fewRows the first rows, for methods whose cost grows faster than the rows
 * @param clusters how many clusters are looked for
 * @param restarts of k-means
 * @param epochs of a whole run
 */
public record Workload(int rows, int trainRows, int validationRows, int batch, int fewRows, int clusters, int restarts,
		int epochs) {

	/** The six measurements of the study: density, susceptibility, natural gamma, red, green, blue. */
	public static final int FEATURES = 6;

	/** The latent dimensions of the study's models. */
	public static final int LATENT = 8;

	/** The study's table: 238,506 samples, seven tenths of them to train on. */
	public static final Workload STUDY = new Workload(238_506, 166_912, 35_797, 512, 35_000, 12, 10, 100);

	public Workload {
		if (trainRows < batch || trainRows + validationRows >= rows || fewRows > rows || clusters > fewRows) {
			throw new IllegalArgumentException("the parts do not fit into %d rows".formatted(rows));
		}
	}

	/** {@code name=value} for the command line of a contestant. */
	public List<String> arguments() {
		Map<String, Integer> values = new LinkedHashMap<>();
		values.put("rows", rows);
		values.put("train-rows", trainRows);
		values.put("validation-rows", validationRows);
		values.put("batch", batch);
		values.put("few-rows", fewRows);
		values.put("clusters", clusters);
		values.put("restarts", restarts);
		values.put("epochs", epochs);
		return values.entrySet().stream().map(value -> value.getKey() + "=" + value.getValue()).toList();
	}

	static Workload of(Arguments arguments) {
		return new Workload(arguments.number("rows"), arguments.number("train-rows"),
				arguments.number("validation-rows"), arguments.number("batch"), arguments.number("few-rows"),
				arguments.number("clusters"), arguments.number("restarts"), arguments.number("epochs"));
	}
}
