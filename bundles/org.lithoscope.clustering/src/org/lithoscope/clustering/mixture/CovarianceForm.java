package org.lithoscope.clustering.mixture;

import java.util.Locale;

/** Which shapes the components of a mixture may take; the fewer parameters, the fewer points are needed. */
public enum CovarianceForm {

	/** Every component has a covariance matrix of its own: ellipsoids of any size and direction. */
	FULL,
	/** All components share one covariance matrix: the same ellipsoid at different places. */
	TIED,
	/** Every component has a variance per column: ellipsoids with axes along the columns. */
	DIAGONAL,
	/** Every component has one variance: balls of different sizes. */
	SPHERICAL;

	/** The form with this name, in small letters as parameters have it, for instance {@code full}. */
	public static CovarianceForm of(String id) {
		return valueOf(id.toUpperCase(Locale.ROOT));
	}

	/** How many numbers describe the covariances of {@code k} components in {@code dimensions} columns. */
	public long freeParameters(int k, int dimensions) {
		long symmetric = dimensions * (dimensions + 1L) / 2;
		return switch (this) {
			case FULL -> k * symmetric;
			case TIED -> symmetric;
			case DIAGONAL -> (long) k * dimensions;
			case SPHERICAL -> k;
		};
	}

	/** Whether columns are independent within a component, so that products of different columns do not matter. */
	boolean isAxisParallel() {
		return this == DIAGONAL || this == SPHERICAL;
	}
}
