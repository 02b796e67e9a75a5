package org.lithoscope.data.surrogate;

import java.util.ArrayList;
import java.util.List;

import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.run.Seed;

/**
 * Properties that track systems log every 0.2 m: bulk density, magnetic susceptibility, natural gamma and colour.
 *
 * <p>A sample is the mean of its lithology plus departures of its expedition, its site, this lithology at this site,
 * its layer and its hole, plus an autoregressive residual down the hole; all in transformed space and correlated alike.
 * In the end every feature is mapped, order kept, onto the study's distribution.
 */
final class LoggedProperties implements PropertyModel {

	private static final List<String> NAMES = List.of("Bulk density (GRA)", "Magnetic susceptibility (instr. units)",
			"NGR total counts (cps)", "R", "G", "B");
	private static final List<String> UNITS = List.of("g/cm³", "instr. units", "cps", "", "", "");
	private static final int PHYSICAL = 3;
	private static final int LIGHTNESS = 3;
	private static final int WARMTH = 4;
	private static final int REDNESS = 5;

	/** Redness (log R - log G) follows warmth (log G - log B), and scatters on its own. */
	private static final double REDNESS_OF_WARMTH = 0.35;
	private static final double REDNESS_SPREAD = 0.032;

	/** Within a lithology: bulk density, susceptibility, gamma, lightness, warmth, redness. */
	private static final Correlation CORRELATION = new Correlation(new double[][] {
		{1},
		{0.05, 1},
		{0.7, -0.05, 1},
		{0.1, -0.1, -0.25, 1},
		{0, -0.1, -0.1, 0, 1},
		{0, 0, -0.1, 0, 0, 1}});

	/** Standard deviations of the departures, relative to a lithology's spread: their squares sum to 1. */
	private static final double EXPEDITION = StrictMath.sqrt(0.08);
	private static final double SITE = StrictMath.sqrt(0.12);
	private static final double LITHOLOGY_AT_SITE = StrictMath.sqrt(0.15);
	private static final double LAYER = StrictMath.sqrt(0.42);
	private static final double HOLE = StrictMath.sqrt(0.03);
	private static final double RESIDUAL = StrictMath.sqrt(0.20);

	/** Correlation of residuals one bin apart. */
	private static final double PERSISTENCE = 0.94;

	private final LithologyCatalogue catalogue;
	private final double[][] values;
	private final Seed expeditions;

	/** A model for so many samples. */
	LoggedProperties(LithologyCatalogue catalogue, int samples, boolean colour, Seed seed) {
		this.catalogue = catalogue;
		this.values = new double[colour ? NAMES.size() : PHYSICAL][samples];
		this.expeditions = seed.stream("expeditions");
	}

	@Override
	public void measure(SiteLog log, int firstRow, Seed seed) {
		double[][] layers = layerDepartures(log, seed);
		double[][] holes = departures(log.site().holes().size(), seed.stream("holes"));
		Draws draws = new Draws(seed.stream("residuals"));
		double[] residual = CORRELATION.draw(draws);
		double[] fresh = new double[CORRELATION.size()];
		double[] sample = new double[CORRELATION.size()];
		for (int i = 0; i < log.samples(); i++) {
			draws.gaussians(fresh);
			CORRELATION.apply(fresh);
			double kept = log.startsHole(i) ? 0
					: StrictMath.pow(PERSISTENCE, log.bins()[i] - log.bins()[i - 1]);
			double renewed = Math.sqrt(1 - kept * kept);
			Lithology lithology = catalogue.get(log.lithologyOf(i));
			double[] layer = layers[log.layers()[i]];
			double[] hole = holes[log.holes()[i]];
			for (int d = 0; d < sample.length; d++) {
				residual[d] = kept * residual[d] + renewed * fresh[d];
				sample[d] = layer[d] + HOLE * hole[d] + RESIDUAL * residual[d];
			}
			store(lithology, sample, firstRow + i);
		}
	}

	private void store(Lithology lithology, double[] departure, int row) {
		double[] means = lithology.means();
		double[] spreads = lithology.family().spreads();
		for (int d = 0; d < PHYSICAL; d++) {
			values[d][row] = means[d] + spreads[d] * departure[d];
		}
		if (values.length == NAMES.size()) {
			double green = means[LIGHTNESS] + spreads[LIGHTNESS] * departure[LIGHTNESS];
			double warmth = means[WARMTH] + spreads[WARMTH] * departure[WARMTH];
			double redness = REDNESS_OF_WARMTH * warmth + REDNESS_SPREAD * departure[REDNESS];
			values[PHYSICAL][row] = green + redness;
			values[PHYSICAL + 1][row] = green;
			values[PHYSICAL + 2][row] = green - warmth;
		}
	}

	private static double[][] departures(int count, Seed seed) {
		Draws draws = new Draws(seed);
		double[][] departures = new double[count][];
		for (int i = 0; i < count; i++) {
			departures[i] = CORRELATION.draw(draws);
		}
		return departures;
	}

	/** Per layer, all departures that its samples share. */
	private double[][] layerDepartures(SiteLog log, Seed seed) {
		double[] ofExpedition = CORRELATION.draw(new Draws(expeditions.stream(log.site().expedition())));
		double[] ofSite = CORRELATION.draw(new Draws(seed.stream("site")));
		double[][] ofLithology = departures(catalogue.size(), seed.stream("lithologies"));
		double[][] layers = departures(log.lithologyOfLayer().size(), seed.stream("layers"));
		for (int i = 0; i < layers.length; i++) {
			double[] lithology = ofLithology[log.lithologyOfLayer().get(i)];
			for (int d = 0; d < layers[i].length; d++) {
				layers[i][d] = EXPEDITION * ofExpedition[d] + SITE * ofSite[d] + LITHOLOGY_AT_SITE * lithology[d]
						+ LAYER * layers[i][d];
			}
		}
		return layers;
	}

	@Override
	public List<NumericColumn> columns() {
		Marginals marginals = Marginals.load();
		List<NumericColumn> columns = new ArrayList<>();
		for (int f = 0; f < values.length; f++) {
			marginals.impose(f, values[f]);
			if (f > 0) {
				invertSignedLog(values[f]);
			}
			columns.add(new NumericColumn(NAMES.get(f), UNITS.get(f), values[f]));
		}
		return columns;
	}

	/** From {@code sign(x)·log(1 + |x|)} back to {@code x}; for positive values, from {@code log(1 + x)}. */
	private static void invertSignedLog(double[] transformed) {
		for (int i = 0; i < transformed.length; i++) {
			transformed[i] = Math.copySign(StrictMath.expm1(Math.abs(transformed[i])), transformed[i]);
		}
	}
}
