package org.lithoscope.data.las;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.lithoscope.core.data.DataException;
import org.lithoscope.data.table.Place;
import org.lithoscope.data.table.PlainNumber;

/** The described layers of one borehole, none of which overlaps another. */
final class LithologyIntervals {

	private record Interval(double top, double base, String lithology, Place place) {
	}

	private final NavigableMap<Double, Interval> byTop = new TreeMap<>();

	/**
	 * Adds a layer.
	 *
	 * @param top in metres
	 * @param base in metres
	 * @param place where it was read
	 * @throws DataException if it has no thickness or overlaps another
	 */
	void add(double top, double base, String lithology, Place place) throws DataException {
		if (!(top < base)) {
			throw place.refuse("the layer '%s' reaches from %s to %s m, expected a top above its base. Correct its"
					+ " depths.", lithology, PlainNumber.of(top), PlainNumber.of(base));
		}
		Interval added = new Interval(top, base, lithology, place);
		refuseOverlap(byTop.lowerEntry(base), added);
		byTop.put(top, added);
	}

	private static void refuseOverlap(Map.Entry<Double, Interval> shallower, Interval added) throws DataException {
		if (shallower != null && shallower.getValue().base() > added.top()) {
			Interval other = shallower.getValue();
			throw added.place().refuse("the layer '%s' from %s to %s m overlaps '%s' from %s to %s m of %s %d, expected"
					+ " one lithology at every depth. Correct the depths.", added.lithology(),
					PlainNumber.of(added.top()), PlainNumber.of(added.base()), other.lithology(),
					PlainNumber.of(other.top()), PlainNumber.of(other.base()), other.place().counted(),
					other.place().number());
		}
	}

	/** The lithology at a depth in metres; a layer includes its top, and its base where no other begins there. */
	String at(double depth) {
		Map.Entry<Double, Interval> entry = byTop.floorEntry(depth);
		return entry == null || depth > entry.getValue().base() ? "" : entry.getValue().lithology();
	}
}
