package org.lithoscope.data.surrogate;

/**
 * A lithology the surrogate knows.
 *
 * @param samples how often it occurs among the 238,506 samples of the study
 * @param burial where in a column it is found: -1 near the sea floor, 1 deep, 0 anywhere
 * @param sites at how many of 111 sites it occurs
 * @param means of bulk density (g/cm³), signed log1p of magnetic susceptibility, signed log1p of natural gamma counts,
 *        lightness (log1p of green) and warmth (lightness minus log1p of blue)
 */
record Lithology(String name, int samples, RockFamily family, Setting setting, int burial, int sites,
		double[] means) {
}
