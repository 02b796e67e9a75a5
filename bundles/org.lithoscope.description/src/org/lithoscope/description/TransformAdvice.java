package org.lithoscope.description;

import java.util.Objects;

/**
 * What a scaler would best do to a feature's values before it centres them.
 *
 * @param id the transform, {@code none}, {@code log1p} or {@code signed-log1p}
 * @param formula the same for people, for instance {@code ln(1+x)}
 * @param reason why, the end of a sentence
 */
public record TransformAdvice(String id, String formula, String reason) {

	public TransformAdvice {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(formula, "formula");
		Objects.requireNonNull(reason, "reason");
	}
}
