package org.lithoscope.scaling;

import org.lithoscope.core.feature.Feature;

/** The transform that the scaler {@code distribution-aware} would choose for a feature, if it learned from all values. */
public final class SuggestedTransform {

	private final Transform transform;
	private final String reason;

	private SuggestedTransform(Transform transform, String reason) {
		this.transform = transform;
		this.reason = reason;
	}

	/**
	 * Chooses a transform.
	 *
	 * @param values finite; may be empty or all the same
	 * @param limit the absolute skewness above which a column counts as skewed
	 */
	public static SuggestedTransform of(Feature feature, double[] values, double limit) {
		if (values.length == 0) {
			return new SuggestedTransform(Transform.NONE, "there are no values");
		}
		Moments moments = Moments.of(values);
		if (moments.isConstant()) {
			return new SuggestedTransform(Transform.NONE, "all values are the same");
		}
		TransformChoice choice = TransformChoice.of(new TrainingColumn(feature, values, moments), limit, "");
		return new SuggestedTransform(choice.transform(), choice.reason());
	}

	/** The name, {@code none}, {@code log1p} or {@code signed-log1p}. */
	public String id() {
		return transform.id();
	}

	/** What is done to a value x, for people. */
	public String formula() {
		return transform.formula();
	}

	/** Why, the end of a sentence. */
	public String reason() {
		return reason;
	}

	/** The transformed value; increasing. */
	public double apply(double value) {
		return transform.apply(value);
	}

	/** The value that is transformed to this one. */
	public double invert(double transformed) {
		return transform.invert(transformed);
	}
}
