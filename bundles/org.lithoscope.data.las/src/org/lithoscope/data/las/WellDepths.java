package org.lithoscope.data.las;

import java.util.Optional;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.text.NearestNames;
import org.lithoscope.data.table.Place;

/**
 * The depths of one file.
 *
 * @param curve the depths as written
 * @param unit their unit; unknown where neither the curve nor STRT tells it
 * @param toMetres what a depth is multiplied by
 */
record WellDepths(Curve curve, LogUnit unit, double toMetres) {

	/** @throws DataException if there is no such curve, it is no depth, or a depth is missing */
	static WellDepths of(WellLog log, LasSettings settings) throws DataException {
		Curve curve = settings.depth().isEmpty() ? log.log().curves().getFirst()
				: log.log().curve(settings.depth().get()).orElseThrow(() -> log.place().refuse(
						"there is no curve '%s', which was given as depth%s", settings.depth().get(),
						NearestNames.suggest(settings.depth().get(),
								log.log().curves().stream().map(Curve::mnemonic).toList())));
		if (curve.firstGapLine() > 0) {
			throw noDepth(log.place().line(curve.firstGapLine()).column(curve.mnemonic()), curve);
		}
		LogUnit unit = unit(log, curve, settings);
		if (!unit.isUnknown() && !unit.isLength()) {
			throw log.place().line(curve.item().line()).column(curve.mnemonic()).refuse("the unit is '%s', expected a"
					+ " length such as M or F: a log over time has no depths. Name the depth curve in the parameter"
					+ " depth, or its unit in depth.unit.", unit.symbol());
		}
		return new WellDepths(curve, unit, unit.isUnknown() ? 1 : unit.factor());
	}

	private static DataException noDepth(Place place, Curve curve) {
		if (curve.hasTexts() && curve.firstTextLine() == curve.firstGapLine()) {
			Slip slip = Slip.of(curve.firstText());
			return place.refuse("found '%s', expected a depth. %s", curve.firstText(),
					slip == Slip.NONE ? "Correct it, or delete the row." : slip.advice());
		}
		return place.refuse("the depth is missing, expected one in every row. Delete the row.");
	}

	private static LogUnit unit(WellLog log, Curve curve, LasSettings settings) {
		if (!settings.depthUnit().equals("auto")) {
			return LogUnit.of(settings.depthUnit());
		}
		LogUnit unit = LogUnit.of(curve.item().unit());
		HeaderItem start = log.well().get("STRT");
		return unit.isUnknown() && start != null ? LogUnit.of(start.unit()) : unit;
	}

	double metres(int row) {
		return curve.value(row) * toMetres;
	}

	boolean isFeet() {
		return unit.symbol().equals("ft");
	}

	/** Whether the first depth is not the one that STRT announces, by more than STEP and than one unit. */
	boolean contradictsStart(WellLog log) {
		Optional<Double> start = log.wellNumber("STRT");
		double step = Math.abs(log.wellNumber("STEP").orElse(0.0));
		return start.isPresent() && Math.abs(start.get() - curve.value(0)) > Math.max(1, step);
	}
}
