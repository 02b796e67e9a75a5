package org.lithoscope.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.text.ShortList;

/**
 * Some of the study's measurements, looked for in a table.
 *
 * @param featureSet the id of the feature set that needs them, for messages
 * @param needed in the order of the features
 */
record LilyFeatures(String featureSet, List<LilyColumn> needed) {

	/**
	 * The samples that have all of them; a note tells every column that was found under another than its LILY name.
	 *
	 * @param further columns that stand behind those that are needed
	 * @throws DataException if columns are absent, empty or constant
	 */
	CompleteSamples select(SampleTable samples, MeasuredColumn... further) throws DataException {
		List<MeasuredColumn> found = new ArrayList<>();
		List<LilyColumn> absent = new ArrayList<>();
		for (LilyColumn column : needed) {
			Optional<MeasuredColumn> measured = column.find(samples);
			measured.ifPresentOrElse(found::add, () -> absent.add(column));
		}
		if (!absent.isEmpty()) {
			throw refusal(samples, absent);
		}
		List<String> notes = new ArrayList<>(renamed(found));
		found.addAll(List.of(further));
		CompleteSamples complete = CompleteSamples.select(samples, found);
		notes.addAll(complete.notes());
		return new CompleteSamples(samples, complete.sampleOfRow(), complete.features(), complete.values(), notes);
	}

	private static List<String> renamed(List<MeasuredColumn> found) {
		return found.stream().filter(measured -> !measured.column().name().equals(measured.feature().source()))
				.map(measured -> "feature %s is read from column '%s'; LILY calls it '%s'".formatted(
						measured.feature().name(), measured.column().name(), measured.feature().source()))
				.toList();
	}

	private DataException refusal(SampleTable samples, List<LilyColumn> absent) {
		List<String> present = samples.columns().stream().map(NumericColumn::name).toList();
		List<String> wanted = new ArrayList<>();
		for (LilyColumn column : absent) {
			List<String> near = column.nearest(present);
			wanted.add("'%s'%s".formatted(column.lilyName(),
					near.isEmpty() ? "" : " (nearest: %s)".formatted(String.join(", ", near))));
		}
		String there = present.isEmpty() ? "it has no numeric column at all"
				: "it has " + ShortList.of(present) + ". Use feature set 'columns' to take the columns there are "
						+ "(--features COLUMN,… of a run), or rename them";
		return new DataException("feature set %s needs %s, which %s does not have; %s".formatted(featureSet,
				String.join(", ", wanted), samples.origin().label(), there));
	}
}
