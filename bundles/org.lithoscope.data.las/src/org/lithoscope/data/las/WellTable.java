package org.lithoscope.data.las;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.Origin;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.text.ShortList;

/** Makes one table of the logs of all files. */
final class WellTable {

	private final List<WellLog> logs;
	private final LasSettings settings;
	private final List<String> notes = new ArrayList<>();

	WellTable(List<WellLog> logs, LasSettings settings) {
		this.logs = logs;
		this.settings = settings;
	}

	/**
	 * The table: per file its rows in their order, those without any value left out.
	 *
	 * @param title a short name for headings
	 */
	SampleTable table(String title) throws DataException {
		List<WellDepths> depths = new ArrayList<>();
		for (WellLog log : logs) {
			depths.add(WellDepths.of(log, settings));
		}
		List<Optional<Curve>> lithologyCurves = logs.stream().map(log -> LithologySource.curve(log, settings)).toList();
		WellFeatures features = WellFeatures.of(logs, depths, lithologyCurves, settings, notes);
		noteDepths(depths);
		if (!features.converted().isEmpty()) {
			notes.add("Values were converted where files differ: %s.".formatted(
					String.join(", ", features.converted())));
		}
		List<Borehole> boreholes = new WellNames(logs, settings).boreholes(notes);
		List<LithologySource> lithologies = lithologies(boreholes, lithologyCurves);
		SampleRows rows = collect(depths, features, lithologies);
		List<NumericColumn> columns = varying(rows.columns());
		return rows.table(Origin.ofFile(title, notes), boreholes, columns);
	}

	private void noteDepths(List<WellDepths> depths) {
		long feet = depths.stream().filter(WellDepths::isFeet).count();
		if (feet > 0) {
			notes.add("Depths were converted from feet to metres%s.".formatted(
					feet < depths.size() ? " in %d of %d files".formatted(feet, depths.size()) : ""));
		}
		long unknown = depths.stream().filter(of -> of.unit().isUnknown()).count();
		if (unknown > 0) {
			notes.add("%d of %d files do not tell the unit of depth, metres were assumed.".formatted(unknown,
					depths.size()));
		}
		List<String> contradictory = new ArrayList<>();
		for (int i = 0; i < logs.size(); i++) {
			if (depths.get(i).contradictsStart(logs.get(i))) {
				contradictory.add(logs.get(i).name());
			}
		}
		if (settings.depth().isEmpty() && !contradictory.isEmpty()) {
			notes.add("The first depth is not the one that STRT announces: %s.".formatted(
					ShortList.of(contradictory)));
		}
	}

	private List<LithologySource> lithologies(List<Borehole> boreholes, List<Optional<Curve>> curves)
			throws DataException {
		if (settings.intervals().isPresent()) {
			return fromTable(IntervalTable.read(settings.intervals().get()), boreholes);
		}
		Optional<String> given = settings.lithology().filter(mnemonic -> !mnemonic.equals(LasSettings.NONE));
		if (given.isPresent() && curves.stream().allMatch(Optional::isEmpty)) {
			throw LithologySource.absent(given.get(), logs.getFirst());
		}
		List<LithologySource> sources = new ArrayList<>();
		for (int i = 0; i < logs.size(); i++) {
			Optional<LithologySource> curve = curves.get(i).map(LithologySource::of);
			sources.add(curve.isPresent() || settings.lithology().isPresent() ? curve.orElse(LithologySource.UNKNOWN)
					: LithologySource.section(logs.get(i)).orElse(LithologySource.UNKNOWN));
		}
		return sources;
	}

	private List<LithologySource> fromTable(IntervalTable table, List<Borehole> boreholes) throws DataException {
		List<LithologySource> sources = new ArrayList<>();
		List<String> without = new ArrayList<>();
		for (int i = 0; i < logs.size(); i++) {
			Optional<LithologyIntervals> layers = table.of(WellNames.all(logs.get(i), boreholes.get(i)));
			if (layers.isEmpty()) {
				without.add(boreholes.get(i).id());
			}
			sources.add(layers.map(LithologySource::of).orElse(LithologySource.UNKNOWN));
		}
		if (without.size() == boreholes.size()) {
			throw table.place().refuse("none of the boreholes is one of the logs: found %s, expected %s. Name them as in"
					+ " the logs.", ShortList.of(table.unused()), ShortList.of(without));
		}
		if (!without.isEmpty()) {
			notes.add("The table of layers has no layers of %s.".formatted(ShortList.of(without)));
		}
		if (!table.unused().isEmpty()) {
			notes.add("The table of layers has boreholes without logs: %s.".formatted(ShortList.of(table.unused())));
		}
		return sources;
	}

	private SampleRows collect(List<WellDepths> depths, WellFeatures features, List<LithologySource> lithologies) {
		SampleRows rows =
				new SampleRows(features.units(), logs.stream().mapToInt(log -> log.log().rows()).sum());
		for (int i = 0; i < logs.size(); i++) {
			rows.add(i, logs.get(i).log().rows(), depths.get(i), features.of(i), lithologies.get(i));
		}
		if (rows.leftOut() > 0) {
			notes.add("Depths without any value were left out: %d of %d.".formatted(rows.leftOut(),
					rows.leftOut() + rows.size()));
		}
		if (rows.undescribed() > 0) {
			notes.add("The lithology of %d samples was not described.".formatted(rows.undescribed()));
		}
		return rows;
	}

	/** The columns with more than one value; one that the user named has to be such a column. */
	private List<NumericColumn> varying(List<NumericColumn> columns) throws DataException {
		List<NumericColumn> varying = columns.stream().filter(WellTable::varies).toList();
		List<String> constant = columns.stream().filter(column -> !varying.contains(column))
				.map(NumericColumn::name).toList();
		if (varying.isEmpty() || !constant.isEmpty() && !settings.features().isEmpty()) {
			throw logs.getFirst().place().refuse("%s %s the same value in all samples of all files, expected values that"
					+ " differ. Leave %s out of features.", String.join(", ", constant),
					constant.size() == 1 ? "has" : "have each", constant.size() == 1 ? "it" : "them");
		}
		if (!constant.isEmpty()) {
			notes.add("Features with the same value everywhere were left out: %s.".formatted(
					String.join(", ", constant)));
		}
		return varying;
	}

	private static boolean varies(NumericColumn column) {
		return Arrays.stream(column.values()).filter(value -> !Double.isNaN(value)).distinct().limit(2).count() > 1;
	}
}
