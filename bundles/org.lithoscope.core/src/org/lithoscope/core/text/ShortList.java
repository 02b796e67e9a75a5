package org.lithoscope.core.text;

import java.util.Collection;
import java.util.stream.Collectors;

/** Names in a sentence, few enough to be read. */
public final class ShortList {

	private static final int SHOWN = 10;

	private ShortList() {
	}

	/** The first ten names separated by commas, then how many more there are: {@code "A, B, … and 3 more"}. */
	public static String of(Collection<String> names) {
		String shown = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
		int left = names.size() - SHOWN;
		return left > 0 ? "%s and %d more".formatted(shown, left) : shown;
	}
}
