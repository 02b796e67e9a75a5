package org.lithoscope.features;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.feature.FeatureTable;
import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.text.ShortList;

/**
 * The samples that have every measured feature, with their values: what a model sees as it is, or what a feature set
 * derives further features from.
 *
 * @param samples the table they come from
 * @param sampleOfRow per row of {@code values} the row of the table, strictly increasing
 * @param features one per column of {@code values}
 * @param values {@code rows × features}, finite
 * @param notes what was left out, one sentence each
 */
record CompleteSamples(SampleTable samples, int[] sampleOfRow, List<Feature> features, DoubleMatrix values,
		List<String> notes) {

	/**
	 * Selects the samples in which all columns were measured.
	 *
	 * @throws DataException if a column is empty or constant, or no sample has them all
	 */
	static CompleteSamples select(SampleTable samples, List<MeasuredColumn> columns) throws DataException {
		for (MeasuredColumn column : columns) {
			requireValues(samples, column);
		}
		int[] rows = IntStream.range(0, samples.rows())
				.filter(sample -> columns.stream().allMatch(column -> column.isPresent(sample))).toArray();
		if (rows.length == 0) {
			throw new DataException("no sample of %s has all of %s; missing: %s. Leave the emptiest out".formatted(
					samples.origin().label(), ShortList.of(columns.stream().map(MeasuredColumn::label).toList()),
					missing(samples, columns)));
		}
		DoubleMatrix values = values(columns, rows);
		requireVariation(samples, columns, values);
		return new CompleteSamples(samples, rows, columns.stream().map(MeasuredColumn::feature).toList(), values,
				notes(samples, columns, rows));
	}

	/** The table of a model that reads these values and reconstructs them. */
	FeatureTable autoencoding() {
		return FeatureTable.autoencoding(samples, sampleOfRow, features, values, notes);
	}

	/**
	 * The same samples with derived features behind the measured ones.
	 *
	 * @param derived one per column of values
	 * @param columns per derived feature its value in every row
	 * @param allNotes the notes of the result
	 * @throws DataException if a derived feature is constant or not finite
	 */
	CompleteSamples appending(List<Feature> derived, List<double[]> columns, List<String> allNotes)
			throws DataException {
		int width = features.size() + derived.size();
		DoubleMatrix all = DoubleMatrix.zeros(values.rows(), width);
		for (int r = 0; r < values.rows(); r++) {
			System.arraycopy(values.values(), r * features.size(), all.values(), r * width, features.size());
		}
		for (int c = 0; c < derived.size(); c++) {
			requireUse(derived.get(c), columns.get(c));
			for (int r = 0; r < values.rows(); r++) {
				all.set(r, features.size() + c, columns.get(c)[r]);
			}
		}
		List<Feature> together = new ArrayList<>(features);
		together.addAll(derived);
		return new CompleteSamples(samples, sampleOfRow, together, all, allNotes);
	}

	private void requireUse(Feature feature, double[] column) throws DataException {
		for (int r = 0; r < column.length; r++) {
			if (!Double.isFinite(column[r])) {
				throw new DataException("feature %s is %s in row %d of %s: look for wrong values in the columns it is "
						.formatted(feature.name(), column[r], sampleOfRow[r] + 1, samples.origin().label())
						+ "derived from");
			}
		}
		if (Arrays.stream(column).allMatch(value -> value == column[0])) {
			throw new DataException(("feature %s is %s in all %s samples of %s that have every measurement: a constant "
					+ "tells nothing apart, choose a feature set without it").formatted(feature.name(), column[0],
							count(column.length), samples.origin().label()));
		}
	}

	private static void requireValues(SampleTable samples, MeasuredColumn column) throws DataException {
		if (IntStream.range(0, samples.rows()).noneMatch(column::isPresent)) {
			throw new DataException(("column %s of %s has no value in any of the %s samples: leave it out of the "
					+ "features").formatted(column.label(), samples.origin().label(), count(samples.rows())));
		}
	}

	private static DoubleMatrix values(List<MeasuredColumn> columns, int[] rows) {
		DoubleMatrix values = DoubleMatrix.zeros(rows.length, columns.size());
		for (int c = 0; c < columns.size(); c++) {
			double[] column = columns.get(c).column().values();
			for (int r = 0; r < rows.length; r++) {
				values.set(r, c, column[rows[r]]);
			}
		}
		return values;
	}

	private static void requireVariation(SampleTable samples, List<MeasuredColumn> columns, DoubleMatrix values)
			throws DataException {
		for (int c = 0; c < columns.size(); c++) {
			int column = c;
			double first = values.get(0, column);
			if (IntStream.range(0, values.rows()).allMatch(r -> values.get(r, column) == first)) {
				String which = values.rows() == samples.rows() ? "all" : "the " + count(values.rows())
						+ " samples that have every feature, out of";
				throw new DataException(("column %s of %s is %s in %s %s samples: a constant tells nothing apart, "
						+ "leave it out of the features").formatted(columns.get(c).label(),
								samples.origin().label(), first, which, count(samples.rows())));
			}
		}
	}

	private static List<String> notes(SampleTable samples, List<MeasuredColumn> columns, int[] rows) {
		List<String> notes = new ArrayList<>();
		if (rows.length < samples.rows()) {
			notes.add("%s of %s samples are left out because a feature is missing (%s)".formatted(
					count(samples.rows() - rows.length), count(samples.rows()), missing(samples, columns)));
			List<String> vanished = vanished(samples, rows);
			if (!vanished.isEmpty()) {
				notes.add("no sample is left of %d borehole%s: %s".formatted(vanished.size(),
						vanished.size() == 1 ? "" : "s", ShortList.of(vanished)));
			}
		}
		return notes;
	}

	/** How many samples lack each incomplete column, for instance {@code PE 917, GR 3}. */
	private static String missing(SampleTable samples, List<MeasuredColumn> columns) {
		List<String> counts = new ArrayList<>();
		for (MeasuredColumn column : columns) {
			long lacking = IntStream.range(0, samples.rows()).filter(s -> !column.isPresent(s)).count();
			if (lacking > 0) {
				counts.add("%s %s".formatted(column.feature().name(), count(lacking)));
			}
		}
		return String.join(", ", counts);
	}

	private static List<String> vanished(SampleTable samples, int[] rows) {
		Set<Integer> gone = new LinkedHashSet<>();
		IntStream.range(0, samples.rows()).forEach(sample -> gone.add(samples.boreholeOf(sample)));
		for (int row : rows) {
			gone.remove(samples.boreholeOf(row));
		}
		return gone.stream().map(samples.boreholes()::get).map(Borehole::id).toList();
	}

	private static String count(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}
}
