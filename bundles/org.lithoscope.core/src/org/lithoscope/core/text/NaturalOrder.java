package org.lithoscope.core.text;

import java.util.Comparator;

/** Orders names as people do: runs of digits by their number, so that {@code v2.9} comes before {@code v2.10}. */
public final class NaturalOrder implements Comparator<String> {

	@Override
	public int compare(String a, String b) {
		int i = 0;
		int j = 0;
		while (i < a.length() && j < b.length()) {
			int endA = endOfRun(a, i);
			int endB = endOfRun(b, j);
			int order = compareRuns(a.substring(i, endA), b.substring(j, endB));
			if (order != 0) {
				return order;
			}
			i = endA;
			j = endB;
		}
		int order = Integer.compare(a.length() - i, b.length() - j);
		return order != 0 ? order : a.compareTo(b);
	}

	private static int compareRuns(String a, String b) {
		if (!isDigit(a.charAt(0)) || !isDigit(b.charAt(0))) {
			return a.compareTo(b);
		}
		String numberA = a.replaceFirst("^0+(?!$)", "");
		String numberB = b.replaceFirst("^0+(?!$)", "");
		int order = Integer.compare(numberA.length(), numberB.length());
		return order != 0 ? order : numberA.compareTo(numberB);
	}

	private static int endOfRun(String text, int start) {
		boolean digits = isDigit(text.charAt(start));
		int end = start;
		while (end < text.length() && isDigit(text.charAt(end)) == digits) {
			end++;
		}
		return end;
	}

	private static boolean isDigit(char c) {
		return c >= '0' && c <= '9';
	}
}
