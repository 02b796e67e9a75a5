package org.lithoscope.evaluation;

import java.util.ArrayList;
import java.util.List;

import org.lithoscope.core.evaluation.EvaluationInput;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.split.Part;

/** The sides of a fold that the parameter {@code rows} names. */
public final class EvaluatedParts {

	private EvaluatedParts() {
	}

	/**
	 * The named sides that have rows, in the order train, validation, test.
	 *
	 * @param findings told about sides without rows
	 */
	public static List<Part> of(Parameters parameters, EvaluationInput input, Findings findings) {
		List<Part> parts = new ArrayList<>();
		List<String> names = parameters.texts("rows");
		for (Part part : Part.values()) {
			if (!names.contains(part.id())) {
				continue;
			}
			if (input.side(part).samples().length == 0) {
				findings.note("This fold has no %s rows, so nothing is measured on them.".formatted(part.id()));
			} else {
				parts.add(part);
			}
		}
		return parts;
	}
}
