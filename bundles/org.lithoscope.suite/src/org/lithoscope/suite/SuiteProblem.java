package org.lithoscope.suite;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/**
 * Something in a suite that prevents it from running, or that its author may not have meant.
 *
 * @param severity whether the suite can run nevertheless
 * @param subject the element of the suite that has to be changed
 * @param message what was found, what was expected
 */
public record SuiteProblem(Severity severity, EObject subject, String message) {

	/** Whether a suite with the problem can be run. */
	public enum Severity {
		/** It cannot. */
		ERROR,
		/** It can. */
		WARNING
	}

	public SuiteProblem {
		Objects.requireNonNull(severity, "severity");
		Objects.requireNonNull(subject, "subject");
		Objects.requireNonNull(message, "message");
	}

	/** Names the element for a person, for instance {@code experiment 'v2.6' / setting 'beta.end'}. */
	public String element() {
		return ElementPath.of(subject);
	}

	/** Where the element stands in its file, if it was read from one. */
	public Optional<TextPosition> position() {
		return SuiteFiles.position(subject);
	}

	/** Place, element and message in one line, for instance {@code my.suite, line 9, column 5: data: ...}. */
	@Override
	public String toString() {
		String place = position().map(position -> position + ": ").orElse("");
		String kind = severity == Severity.ERROR ? "" : severity.name().toLowerCase(Locale.ROOT) + ": ";
		return place + kind + element() + ": " + message;
	}
}
