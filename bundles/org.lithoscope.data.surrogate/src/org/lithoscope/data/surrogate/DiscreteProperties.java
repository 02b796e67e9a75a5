package org.lithoscope.data.surrogate;

import java.util.List;

import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.run.Seed;

/**
 * Properties measured on discrete samples: porosity, grain density, velocity and thermal conductivity.
 *
 * <p>Porosity falls off exponentially with depth from the value its lithology has at the sea floor (Athy 1930,
 * doi:10.1306/3D93289E-16B1-11D7-8645000102C1865D). Velocity lies between those of water and of the solid by the cube
 * of the solid fraction, conductivity is the geometric mean of both by volume (Woodside and Messmer 1961, Journal of
 * Applied Physics 32, 1688-1699); porosity therefore ties all of them together.
 */
final class DiscreteProperties implements PropertyModel {

	/** Depth in metres over which porosity falls to 1/e of what compaction can take away. */
	private static final double COMPACTION_DEPTH = 700;

	/** The share of sea-floor porosity that burial does not take away. */
	private static final double INCOMPRESSIBLE = 0.4;

	private static final double LEAST_POROSITY = 0.01;
	private static final double MOST_POROSITY = 0.92;
	private static final double WATER_VELOCITY = 1500;
	private static final double WATER_CONDUCTIVITY = 0.6;

	private static final double POROSITY_SPREAD = 0.07;
	private static final double GRAIN_DENSITY_SPREAD = 0.045;
	private static final double VELOCITY_SPREAD = 0.04;
	private static final double CONDUCTIVITY_SPREAD = 0.06;

	/** How much of the variance is common to the samples of a site. */
	private static final double SITE_SHARE = 0.4;

	private final LithologyCatalogue catalogue;
	private final double[] porosity;
	private final double[] grainDensity;
	private final double[] velocity;
	private final double[] conductivity;

	/** A model for so many samples. */
	DiscreteProperties(LithologyCatalogue catalogue, int samples) {
		this.catalogue = catalogue;
		this.porosity = new double[samples];
		this.grainDensity = new double[samples];
		this.velocity = new double[samples];
		this.conductivity = new double[samples];
	}

	@Override
	public void measure(SiteLog log, int firstRow, Seed seed) {
		Draws draws = new Draws(seed);
		double[] ofSite = new double[4];
		draws.gaussians(ofSite);
		double[] departure = new double[ofSite.length];
		for (int i = 0; i < log.samples(); i++) {
			draws.gaussians(departure);
			for (int d = 0; d < departure.length; d++) {
				departure[d] = Math.sqrt(SITE_SHARE) * ofSite[d] + Math.sqrt(1 - SITE_SHARE) * departure[d];
			}
			double depth = log.bins()[i] / Coring.BINS_PER_METRE;
			store(catalogue.get(log.lithologyOf(i)).family(), depth, departure, firstRow + i);
		}
	}

	private void store(RockFamily family, double depth, double[] departure, int row) {
		double compaction = StrictMath.exp(-depth / COMPACTION_DEPTH);
		double expected = family.porosity() * (INCOMPRESSIBLE + (1 - INCOMPRESSIBLE) * compaction);
		double pores = Math.clamp(expected + POROSITY_SPREAD * departure[0], LEAST_POROSITY, MOST_POROSITY);
		double solid = 1 - pores;
		porosity[row] = 100 * pores;
		grainDensity[row] = family.grainDensity() + GRAIN_DENSITY_SPREAD * departure[1];
		velocity[row] = (WATER_VELOCITY + (family.velocity() - WATER_VELOCITY) * solid * solid * solid)
				* StrictMath.exp(VELOCITY_SPREAD * departure[2]);
		conductivity[row] = StrictMath.pow(WATER_CONDUCTIVITY, pores) * StrictMath.pow(family.conductivity(), solid)
				* StrictMath.exp(CONDUCTIVITY_SPREAD * departure[3]);
	}

	@Override
	public List<NumericColumn> columns() {
		return List.of(new NumericColumn("Porosity (vol%)", "vol%", porosity),
				new NumericColumn("Grain density (g/cm^3)", "g/cm³", grainDensity),
				new NumericColumn("P_wave_velocity", "m/s", velocity),
				new NumericColumn("Thermal conductivity mean (W/(m*K))", "W/(m·K)", conductivity));
	}
}
