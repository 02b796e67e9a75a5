package org.lithoscope.data.surrogate;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The 139 lithologies of the study, most frequent first.
 *
 * <p>Counts are the study's. Means of clay, basalt, nannofossil ooze, gabbro, sand and silty clay are its printed
 * medians, shifted where the final map onto the study's distributions moves them. All other means and the settings are
 * choices made for this surrogate; spreads were narrowed until k-means on the six features agrees with the lithologies
 * about as well as the study's models do on held-out boreholes.
 */
record LithologyCatalogue(List<Lithology> lithologies) {

	/** How many samples the study's table has. */
	static final int STUDY_SAMPLES = 238_506;

	/** How many sites its boreholes stand on. */
	static final int STUDY_SITES = 111;

	private static final int PROPERTIES = 5;

	static LithologyCatalogue load() {
		Map<String, RockFamily> families = families();
		return new LithologyCatalogue(Resource.rows("lithologies.csv").stream()
				.map(cells -> lithology(cells, families.get(cells[2]))).toList());
	}

	private static Lithology lithology(String[] cells, RockFamily family) {
		double[] means = cells[6].isEmpty() ? family.means() : Resource.numbers(cells, 6, 6 + PROPERTIES);
		return new Lithology(cells[0], Integer.parseInt(cells[1]), family,
				Setting.valueOf(cells[3].toUpperCase(Locale.ROOT)), Integer.parseInt(cells[4]),
				Integer.parseInt(cells[5]), means);
	}

	private static Map<String, RockFamily> families() {
		Map<String, RockFamily> families = new HashMap<>();
		for (String[] cells : Resource.rows("families.csv")) {
			double[] mad = Resource.numbers(cells, 1 + 2 * PROPERTIES, 5 + 2 * PROPERTIES);
			families.put(cells[0], new RockFamily(cells[0], Resource.numbers(cells, 1, 1 + PROPERTIES),
					Resource.numbers(cells, 1 + PROPERTIES, 1 + 2 * PROPERTIES), mad[0], mad[1], mad[2], mad[3]));
		}
		return families;
	}

	int size() {
		return lithologies.size();
	}

	Lithology get(int index) {
		return lithologies.get(index);
	}

	/** How many samples of the study belong to a setting. */
	double[] samplesOfSettings() {
		double[] samples = new double[Setting.values().length];
		for (Lithology lithology : lithologies) {
			samples[lithology.setting().ordinal()] += lithology.samples();
		}
		return samples;
	}
}
