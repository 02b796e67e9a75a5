package org.lithoscope.data.las;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lithoscope.data.table.DecimalNotation;
import org.lithoscope.data.table.Place;

/**
 * What one file tells.
 *
 * @param place the beginning of the file
 * @param name the file's name without folder and ending
 * @param version as written, for instance {@code 2.0}
 * @param well the items of the well section by mnemonic
 * @param log the logs
 * @param others further data sections, as LAS 3.0 allows
 */
record WellLog(Place place, String name, String version, Map<String, HeaderItem> well, Section log,
		List<Section> others) {

	private static final DecimalNotation NOTATION = new DecimalNotation('.');

	/** The value of an item of the well section, if it is there and not empty. */
	Optional<String> wellValue(String mnemonic) {
		return Optional.ofNullable(well.get(mnemonic)).map(HeaderItem::value).filter(value -> !value.isEmpty());
	}

	/** An item of the well section as a number, if it is one. */
	Optional<Double> wellNumber(String mnemonic) {
		return Optional.ofNullable(well.get(mnemonic)).map(item -> NOTATION.parse(item.firstWord()))
				.filter(Double::isFinite);
	}
}
