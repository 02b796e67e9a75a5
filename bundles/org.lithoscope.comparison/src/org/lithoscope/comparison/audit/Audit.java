package org.lithoscope.comparison.audit;

import java.util.List;
import java.util.Objects;

import org.lithoscope.core.split.Part;

/**
 * What figures rest on.
 *
 * @param figureRows the rows the compared figure was computed on
 * @param choices how k, beta and the epoch were chosen, experiment by experiment
 * @param findings what the reader has to know, warnings first
 * @param looks how often the test rows were looked at
 */
public record Audit(Part figureRows, List<Choice> choices, List<AuditFinding> findings, TestLooks looks) {

	public Audit {
		Objects.requireNonNull(figureRows, "figureRows");
		choices = List.copyOf(choices);
		findings = List.copyOf(findings);
		Objects.requireNonNull(looks, "looks");
	}

	/** The findings that flatter figures or make them incomparable. */
	public List<AuditFinding> warnings() {
		return findings.stream().filter(AuditFinding::isWarning).toList();
	}
}
