package org.lithoscope.scaling;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The scaling of one feature: (transform(x) - centre) / scale.
 *
 * @param feature the feature's name
 * @param transform what is done before centring
 * @param centre what is subtracted
 * @param scale what is divided by, above 0
 * @param reason why it is done, the end of a sentence for a person
 */
record ColumnScaling(String feature, Transform transform, double centre, double scale, String reason) {

	ColumnScaling {
		Objects.requireNonNull(feature, "feature");
		Objects.requireNonNull(transform, "transform");
		Objects.requireNonNull(reason, "reason");
		if (!Double.isFinite(centre) || !Double.isFinite(scale) || scale <= 0) {
			throw new IllegalArgumentException(
					"feature %s cannot have centre %s and scale %s".formatted(feature, centre, scale));
		}
	}

	float scaled(double raw) {
		return (float) ((transform.apply(raw) - centre) / scale);
	}

	double raw(float scaled) {
		return transform.invert(scaled * scale + centre);
	}

	/** One sentence, for instance {@code MS: sign(x)·ln(1+|x|), minus 2.42, divided by 1.941; known from LILY}. */
	String describe() {
		return "%s: %s, minus %s, divided by %s; %s".formatted(feature, transform.formula(), shortly(centre),
				shortly(scale), reason);
	}

	/** A number to four significant digits. */
	static String shortly(double number) {
		return String.format(Locale.ROOT, "%.4g", number);
	}

	Map<String, Object> state() {
		Map<String, Object> state = new LinkedHashMap<>();
		state.put("feature", feature);
		state.put("transform", transform.id());
		state.put("centre", centre);
		state.put("scale", scale);
		state.put("reason", reason);
		return state;
	}

	/** @throws IllegalArgumentException if the state is not one of {@link #state()} */
	static ColumnScaling restore(Object state) {
		if (state instanceof Map<?, ?> map && map.get("feature") instanceof String feature
				&& map.get("transform") instanceof String transform && map.get("centre") instanceof Number centre
				&& map.get("scale") instanceof Number scale && map.get("reason") instanceof String reason) {
			return new ColumnScaling(feature, Transform.of(transform), centre.doubleValue(), scale.doubleValue(),
					reason);
		}
		throw new IllegalArgumentException(
				"expected feature, transform, centre, scale and reason of a scaling, found " + state);
	}
}
