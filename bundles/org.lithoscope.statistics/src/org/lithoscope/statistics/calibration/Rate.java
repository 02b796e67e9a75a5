package org.lithoscope.statistics.calibration;

/**
 * How often something happened in a simulation.
 *
 * @param simulated the share of repetitions, 0 to 1
 * @param nominal the share there should be
 * @param repetitions 1 or more
 */
public record Rate(double simulated, double nominal, int repetitions) {

	private static final double ENOUGH = 2;

	/** The standard error of the simulation if the nominal rate is the true one. */
	public double standardError() {
		return Math.sqrt(nominal * (1 - nominal) / repetitions);
	}

	/** How many standard errors the simulated rate lies above the nominal one. */
	public double deviation() {
		return (simulated - nominal) / standardError();
	}

	/** Whether the simulated rate is within two standard errors of the nominal one. */
	public boolean isNominal() {
		return Math.abs(deviation()) <= ENOUGH;
	}
}
