package org.lithoscope.data.surrogate;

import java.util.Locale;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.parameter.Parameters;

/**
 * What is to be generated.
 *
 * @param boreholes how many, 1 or more
 * @param samples how many in all boreholes together, at least one per borehole
 */
record SurrogateRequest(SurrogateKind kind, int boreholes, int samples, long seed) {

	static SurrogateRequest of(Parameters parameters) throws DataException {
		SurrogateKind kind = SurrogateKind.of(parameters.choice("table"));
		int boreholes = parameters.has("boreholes") ? parameters.integer("boreholes") : kind.defaultBoreholes();
		int samples = parameters.has("samples") ? parameters.integer("samples") : kind.defaultSamples();
		if (samples < boreholes) {
			throw new DataException(String.format(Locale.ROOT, "surrogate data: %,d samples cannot be shared by %,d"
					+ " boreholes, each needs at least one; ask for %,d samples or more, or for %,d boreholes or fewer",
					samples, boreholes, boreholes, samples));
		}
		long most = (long) boreholes * kind.mostSamplesPerBorehole();
		if (samples > most) {
			throw new DataException(String.format(Locale.ROOT, "surrogate data: %,d samples in %,d boreholes would need"
					+ " holes deeper than any that was drilled; ask for %,d samples or fewer, or for %,d boreholes or"
					+ " more", samples, boreholes, most, (samples - 1) / kind.mostSamplesPerBorehole() + 1));
		}
		return new SurrogateRequest(kind, boreholes, samples, parameters.longInteger("seed"));
	}

	/** The title of the table, for instance {@code LILY-like surrogate (seed 7, 60 boreholes)}. */
	String title() {
		return kind.title() + " (seed " + seed + ", " + boreholes + (boreholes == 1 ? " borehole)" : " boreholes)");
	}
}
