package org.lithoscope.evaluation.reconstruction;

import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;

import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.matrix.FloatMatrix;

/** How near reconstructed values of one feature come to the measured ones. */
public final class Fit {

	private final double rows;
	private final double squaredErrors;
	private final double squaredDeviations;

	private Fit(int rows, IntToDoubleFunction measured, IntToDoubleFunction reconstructed) {
		this.rows = rows;
		double sum = 0;
		boolean varies = false;
		for (int r = 0; r < rows; r++) {
			sum += measured.applyAsDouble(r);
			varies |= measured.applyAsDouble(r) != measured.applyAsDouble(0);
		}
		double mean = sum / rows;
		double errors = 0;
		double deviations = 0;
		for (int r = 0; r < rows; r++) {
			double error = measured.applyAsDouble(r) - reconstructed.applyAsDouble(r);
			double deviation = measured.applyAsDouble(r) - mean;
			errors += error * error;
			deviations += deviation * deviation;
		}
		this.squaredErrors = errors;
		this.squaredDeviations = varies ? deviations : 0;
	}

	/** Compares one column of two matrices of scaled values, row by row; there must be a row. */
	public static Fit of(FloatMatrix measured, FloatMatrix reconstructed, int column) {
		return new Fit(measured.rows(), r -> measured.get(r, column), r -> reconstructed.get(r, column));
	}

	/** Compares one column of two matrices of measured values, row by row; there must be a row. */
	public static Fit of(DoubleMatrix measured, DoubleMatrix reconstructed, int column) {
		return new Fit(measured.rows(), r -> measured.get(r, column), r -> reconstructed.get(r, column));
	}

	/** {@code 1 − Σ error² / Σ deviation²}, at most 1; nothing where the measured values do not vary. */
	public OptionalDouble determination() {
		return squaredDeviations == 0 ? OptionalDouble.empty()
				: OptionalDouble.of(1 - squaredErrors / squaredDeviations);
	}

	/** The root of the mean squared error, in the unit of the values. */
	public double rootMeanSquare() {
		return Math.sqrt(squaredErrors / rows);
	}

	/** A determination as a table cell, empty where there is none. */
	public static String text(OptionalDouble determination) {
		return determination.isPresent() ? Double.toString(determination.getAsDouble()) : "";
	}
}
