package org.lithoscope.data.surrogate;

import java.util.Locale;

import org.lithoscope.core.run.Seed;

/** The tables the surrogate can make. */
enum SurrogateKind {
	/** Bulk density, magnetic susceptibility, natural gamma and colour every 0.2 m. */
	LILY_6("LILY-like surrogate", 60, 40_000, 4_000, false),
	/** The same samples without colour. */
	LILY_3("LILY-like surrogate without colour", 60, 40_000, 4_000, false),
	/** Moisture, density, velocity and conductivity of few discrete samples. */
	MAD("MAD-like surrogate", 21, 151, 400, true);

	private final String title;
	private final int boreholes;
	private final int samples;
	private final int deepest;
	private final boolean discrete;

	SurrogateKind(String title, int boreholes, int samples, int deepest, boolean discrete) {
		this.title = title;
		this.boreholes = boreholes;
		this.samples = samples;
		this.deepest = deepest;
		this.discrete = discrete;
	}

	static SurrogateKind of(String choice) {
		return valueOf(choice.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	/** The beginning of the table's title. */
	String title() {
		return title;
	}

	int defaultBoreholes() {
		return boreholes;
	}

	int defaultSamples() {
		return samples;
	}

	/** How many samples a borehole may have on average before holes become deeper than any ship can drill. */
	int mostSamplesPerBorehole() {
		return deepest;
	}

	/** Whether samples are taken metres apart rather than in consecutive bins. */
	boolean discrete() {
		return discrete;
	}

	/** The model of the table's properties for so many samples. */
	PropertyModel properties(LithologyCatalogue catalogue, int samples, Seed seed) {
		return switch (this) {
			case LILY_6 -> new LoggedProperties(catalogue, samples, true, seed);
			case LILY_3 -> new LoggedProperties(catalogue, samples, false, seed);
			case MAD -> new DiscreteProperties(catalogue, samples);
		};
	}
}
