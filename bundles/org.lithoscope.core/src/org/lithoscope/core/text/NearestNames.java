package org.lithoscope.core.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names a person probably meant. */
public final class NearestNames {

	private static final int SUGGESTIONS = 3;

	private NearestNames() {
	}

	/**
	 * The known names nearest to a mistyped one, best first: those that contain it or are contained in it, then by edit
	 * distance, at most three, none that has little in common with it.
	 */
	public static List<String> nearest(String wanted, Collection<String> known) {
		String lower = wanted.toLowerCase(Locale.ROOT);
		return known.stream().distinct().filter(name -> distance(lower, name) <= Math.max(2, wanted.length() / 2))
				.sorted(Comparator.comparingInt((String name) -> distance(lower, name))
						.thenComparingInt(name -> levenshtein(lower, name.toLowerCase(Locale.ROOT)))
						.thenComparing(Comparator.naturalOrder()))
				.limit(SUGGESTIONS).toList();
	}

	/** A clause for the end of a message: {@code "; did you mean A or B?"}, or what there is if nothing is near. */
	public static String suggest(String wanted, Collection<String> known) {
		if (known.isEmpty()) {
			return "; there are none";
		}
		List<String> near = nearest(wanted, known);
		if (!near.isEmpty()) {
			return "; did you mean " + String.join(" or ", near) + "?";
		}
		return "; known are " + String.join(", ", known.stream().distinct().sorted().toList());
	}

	private static int distance(String lower, String name) {
		String other = name.toLowerCase(Locale.ROOT);
		if (lower.length() > 1 && (other.contains(lower) || lower.contains(other))) {
			return lower.equals(other) ? 0 : 1;
		}
		return levenshtein(lower, other);
	}

	private static int levenshtein(String a, String b) {
		int[] previous = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			previous[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int[] current = new int[b.length() + 1];
			current[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				current[j] = Math.min(substitution, 1 + Math.min(previous[j], current[j - 1]));
			}
			previous = current;
		}
		return previous[b.length()];
	}
}
