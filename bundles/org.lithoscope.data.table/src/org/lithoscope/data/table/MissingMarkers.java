package org.lithoscope.data.table;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The texts and numbers that stand for "not measured". */
public final class MissingMarkers {

	private static final List<String> TEXTS = List.of("", "nan", "na", "n/a", "#n/a", "null", "none", "-", "--", "?");
	/** The null values of LAS files (Canadian Well Logging Society 1992) and of common logging software. */
	private static final List<String> NUMBERS = List.of("-999.25", "-999", "-9999");

	private final Set<String> texts;
	private final double[] numbers;

	private MissingMarkers(Set<String> texts, double[] numbers) {
		this.texts = texts;
		this.numbers = numbers;
	}

	/** The usual markers and further ones; a marker that is a number is compared as a number. */
	public static MissingMarkers with(List<String> further) {
		Set<String> texts = new HashSet<>(TEXTS);
		further.forEach(marker -> texts.add(marker.toLowerCase(Locale.ROOT)));
		texts.addAll(NUMBERS);
		DecimalNotation notation = new DecimalNotation('.');
		double[] numbers = texts.stream().mapToDouble(notation::parse).filter(Double::isFinite).sorted().toArray();
		return new MissingMarkers(texts, numbers);
	}

	public boolean isMissing(String text) {
		return texts.contains(text.toLowerCase(Locale.ROOT));
	}

	public boolean isMissing(double number) {
		for (double marker : numbers) {
			if (number == marker) {
				return true;
			}
		}
		return false;
	}

	/** The numeric markers, for notes. */
	public String numbers() {
		return String.join(", ", Arrays.stream(numbers).mapToObj(PlainNumber::of).toList());
	}
}
