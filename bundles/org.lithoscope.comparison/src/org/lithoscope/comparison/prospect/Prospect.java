package org.lithoscope.comparison.prospect;

import java.util.Objects;

import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.power.Requirement;

/**
 * What folds could show if differences between two experiments had this spread over them.
 *
 * @param label where the spread is known from
 * @param deviation standard deviation of the difference over folds, in units of the measure
 * @param detectable the smallest true difference that would be shown with the wanted probability
 * @param power the probability with which the wanted difference would be shown
 * @param need what it would take to show it with the wanted probability
 */
public record Prospect(String label, double deviation, Outcome<Double> detectable, Outcome<Double> power,
		Outcome<Requirement> need) {

	public Prospect {
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(detectable, "detectable");
		Objects.requireNonNull(power, "power");
		Objects.requireNonNull(need, "need");
	}
}
