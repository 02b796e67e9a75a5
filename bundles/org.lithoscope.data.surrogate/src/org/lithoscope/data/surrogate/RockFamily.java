package org.lithoscope.data.surrogate;

/**
 * What lithologies of one kind have in common.
 *
 * @param means of the logged properties, see {@link Lithology#means()}
 * @param spreads their standard deviations within a lithology
 * @param porosity at the sea floor, as a fraction
 * @param grainDensity in g/cm³
 * @param velocity of compressional waves in the solid, in m/s
 * @param conductivity thermal, of the solid, in W/(m·K)
 */
record RockFamily(String name, double[] means, double[] spreads, double porosity, double grainDensity,
		double velocity, double conductivity) {
}
