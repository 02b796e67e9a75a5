package org.lithoscope.data.las;

import java.util.Map;
import java.util.Optional;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.text.NearestNames;
import org.lithoscope.data.table.Place;
import org.lithoscope.data.table.Role;

/** What tells the lithology in a file; asked row by row. */
@FunctionalInterface
interface LithologySource {

	/** Nothing tells it. */
	LithologySource UNKNOWN = (row, depth) -> "";

	/** The lithology of a row at a depth in metres, or an empty string. */
	String at(int row, double depth);

	/** Layers from a table. */
	static LithologySource of(LithologyIntervals layers) {
		return (row, depth) -> layers.at(depth);
	}

	/** A curve whose values are lithologies. */
	static LithologySource of(Curve curve) {
		return (row, depth) -> curve.name(row);
	}

	/** Which curve of the logs tells the lithology: the given one, or one whose mnemonic says so. */
	static Optional<Curve> curve(WellLog log, LasSettings settings) {
		if (settings.lithology().isPresent()) {
			String mnemonic = settings.lithology().get();
			return mnemonic.equals(LasSettings.NONE) ? Optional.empty() : log.log().curve(mnemonic);
		}
		return log.log().first(mnemonic -> Role.LITHOLOGY.rank(mnemonic) >= 0);
	}

	/** Layers in a further section of the file, which has to name a top, a base and a lithology. */
	static Optional<LithologySource> section(WellLog log) throws DataException {
		for (Section section : log.others()) {
			Optional<IntervalColumns> columns =
					IntervalColumns.in(section.curves().stream().map(Curve::mnemonic).toList());
			if (columns.isPresent()) {
				return Optional.of(of(layers(section, columns.get(), log.place())));
			}
		}
		return Optional.empty();
	}

	private static LithologyIntervals layers(Section section, IntervalColumns columns, Place file)
			throws DataException {
		Curve top = section.curves().get(columns.top());
		Curve base = section.curves().get(columns.base());
		LithologyIntervals layers = new LithologyIntervals();
		for (int row = 0; row < section.rows(); row++) {
			layers.add(metres(top, row), metres(base, row), section.curves().get(columns.lithology()).name(row),
					file.line(section.lineOf(row)));
		}
		return layers;
	}

	private static double metres(Curve curve, int row) {
		LogUnit unit = LogUnit.of(curve.item().unit());
		return unit.isLength() ? curve.value(row) * unit.factor() : curve.value(row);
	}

	/** A refusal of a curve that no file has. */
	static DataException absent(String mnemonic, WellLog first) {
		return first.place().refuse("neither this nor another file has a curve '%s', which was given as lithology%s",
				mnemonic, NearestNames.suggest(mnemonic,
						first.log().curves().stream().map(Curve::mnemonic).toList()));
	}
}
