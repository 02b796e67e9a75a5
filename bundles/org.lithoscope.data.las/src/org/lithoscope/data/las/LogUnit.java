package org.lithoscope.data.las;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A unit of well logs, whatever way it is spelled.
 *
 * @param symbol how it is written, for instance {@code g/cm³}; unknown units stay as they are
 * @param quantity what it measures; units of one quantity are converted into each other
 * @param factor what a value is multiplied by to be in the quantity's first unit
 */
record LogUnit(String symbol, String quantity, double factor) {

	private static final Map<String, LogUnit> SPELLINGS = spellings();

	private static Map<String, LogUnit> spellings() {
		Map<String, LogUnit> spellings = new HashMap<>();
		put(spellings, new LogUnit("m", "length", 1), "M METER METERS METRE METRES MT MTR");
		put(spellings, new LogUnit("ft", "length", 0.3048), "F FT FEET FOOT USFT FTUS");
		put(spellings, new LogUnit("in", "length", 0.0254), "IN INCH INCHES INS");
		put(spellings, new LogUnit("mm", "length", 0.001), "MM");
		put(spellings, new LogUnit("cm", "length", 0.01), "CM");
		put(spellings, new LogUnit("km", "length", 1000), "KM");
		put(spellings, new LogUnit("0.1 in", "length", 0.00254), ".1IN 0.1IN");
		put(spellings, new LogUnit("g/cm³", "density", 1), "G/CM3 G/C3 G/CC GM/CC GM/C3 GM/CM3 GR/CC G/CM³");
		put(spellings, new LogUnit("kg/m³", "density", 0.001), "KG/M3 K/M3 KG/M³");
		put(spellings, new LogUnit("µs/ft", "slowness", 1), "US/F US/FT USEC/FT USPF µS/FT USEC/F");
		put(spellings, new LogUnit("µs/m", "slowness", 0.3048), "US/M USEC/M µS/M");
		put(spellings, new LogUnit("v/v", "share", 1), "V/V M3/M3 FRAC FRACTION DEC DECIMAL CFCF FT3/FT3");
		put(spellings, new LogUnit("%", "share", 0.01), "% PU PERCENT PCT P.U.");
		put(spellings, new LogUnit("gAPI", "natural gamma", 1), "GAPI API APIU GAPI. G.A.P.I.");
		put(spellings, new LogUnit("Ω·m", "resistivity", 1), "OHMM OHM.M OHM-M OHM*M OHM/M OHM Ω·M OHMS");
		put(spellings, new LogUnit("mV", "potential", 1), "MV MVOLT");
		put(spellings, new LogUnit("b/e", "photoelectric factor", 1), "B/E BARN/E BARNS/E BARN B/ELC");
		put(spellings, new LogUnit("°C", "temperature", 1), "DEGC C °C");
		return Map.copyOf(spellings);
	}

	private static void put(Map<String, LogUnit> spellings, LogUnit unit, String written) {
		for (String spelling : written.split(" ")) {
			spellings.put(spelling.toUpperCase(Locale.ROOT), unit);
		}
	}

	/** The unit of a spelling. */
	static LogUnit of(String spelling) {
		LogUnit known = SPELLINGS.get(spelling.strip().toUpperCase(Locale.ROOT));
		return known != null ? known : new LogUnit(spelling.strip(), spelling.strip().toUpperCase(Locale.ROOT), 1);
	}

	boolean isLength() {
		return quantity.equals("length");
	}

	boolean isUnknown() {
		return symbol.isEmpty();
	}

	/** What a value in this unit is multiplied by to be in another, if both measure the same. */
	OptionalDouble factorTo(LogUnit other) {
		if (symbol.equals(other.symbol)) {
			return OptionalDouble.of(1);
		}
		return quantity.equals(other.quantity) ? OptionalDouble.of(factor / other.factor) : OptionalDouble.empty();
	}
}
