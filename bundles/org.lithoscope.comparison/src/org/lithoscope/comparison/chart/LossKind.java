package org.lithoscope.comparison.chart;

import java.util.Locale;
import java.util.function.ToDoubleFunction;

import org.lithoscope.core.model.Losses;

/** The losses that can be drawn over epochs. */
public enum LossKind {

	/** What training minimises; where beta changes it is not the same quantity in every epoch. */
	OBJECTIVE("Objective", "", Losses::objective),
	/** Squared error summed over the features. */
	RECONSTRUCTION("Reconstruction (squared error)", "", Losses::reconstruction),
	/** The full divergence, not weighted by beta. */
	KL("Kullback-Leibler divergence", "nats", Losses::kl),
	/** Comparable whatever beta is; higher is better. */
	ELBO1("elbo1", "nats", Losses::elbo1);

	private final String label;
	private final String unit;
	private final ToDoubleFunction<Losses> value;

	LossKind(String label, String unit, ToDoubleFunction<Losses> value) {
		this.label = label;
		this.unit = unit;
		this.value = value;
	}

	/** The name used in files and on the command line. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** A few words for people. */
	public String label() {
		return label;
	}

	/** The axis of this loss. */
	public Axis axis() {
		return new Axis(label, unit);
	}

	/** This loss out of all. */
	public double of(Losses losses) {
		return value.applyAsDouble(losses);
	}
}
