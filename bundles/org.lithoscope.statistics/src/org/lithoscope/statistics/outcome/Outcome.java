package org.lithoscope.statistics.outcome;

import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * The outcome of a test: stated, or withheld with the reason. Figures inside a stated outcome are never NaN.
 *
 * @param <T> the figures of the test
 */
public sealed interface Outcome<T> {

	/** The test has an answer. */
	record Stated<T>(T figures) implements Outcome<T> {
	}

	/**
	 * The test has no answer.
	 *
	 * @param reason for programs
	 * @param explanation for people: a clause without full stop, for instance
	 *        {@code all 5 differences are zero}
	 */
	record Withheld<T>(Reason reason, String explanation) implements Outcome<T> {
	}

	/** An answer. */
	static <T> Outcome<T> stated(T figures) {
		return new Stated<>(figures);
	}

	/** No answer; the explanation is a format for {@link String#format}. */
	static <T> Outcome<T> withheld(Reason reason, String explanation, Object... arguments) {
		return new Withheld<>(reason, String.format(Locale.ROOT, explanation, arguments));
	}

	/** The figures, if they are stated. */
	default Optional<T> asOptional() {
		return this instanceof Stated<T> stated ? Optional.of(stated.figures) : Optional.empty();
	}

	/** What a function makes of the figures; a withheld outcome keeps its reason. */
	default <R> Outcome<R> map(Function<? super T, ? extends R> function) {
		return switch (this) {
			case Stated<T>(T figures) -> stated(function.apply(figures));
			case Withheld<T>(Reason reason, String explanation) -> new Withheld<>(reason, explanation);
		};
	}

	/**
	 * The figures where they have to be there.
	 *
	 * @throws NoSuchElementException with the explanation, if the outcome is withheld
	 */
	default T orElseThrow() {
		return switch (this) {
			case Stated<T>(T figures) -> figures;
			case Withheld<T> withheld -> throw new NoSuchElementException(withheld.explanation);
		};
	}
}
