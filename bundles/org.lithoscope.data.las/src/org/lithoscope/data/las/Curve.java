package org.lithoscope.data.las;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.lithoscope.data.table.DecimalNotation;
import org.lithoscope.data.table.MissingMarkers;
import org.lithoscope.data.table.PlainNumber;

/** One column of a data section: numbers, NaN where missing or text, and the texts where there are any. */
final class Curve {

	private static final DecimalNotation NOTATION = new DecimalNotation('.');

	private final HeaderItem item;
	private double[] values = new double[256];
	private int size;
	private final Map<Integer, String> texts = new HashMap<>();
	private int numbers;
	private long firstTextLine;
	private long firstGapLine;

	Curve(HeaderItem item) {
		this.item = item;
	}

	void add(String token, MissingMarkers missing, long line) {
		if (size == values.length) {
			values = Arrays.copyOf(values, 2 * size);
		}
		double value = NOTATION.parse(token);
		if (Double.isNaN(value)) {
			if (!missing.isMissing(token)) {
				firstTextLine = texts.isEmpty() ? line : firstTextLine;
				texts.put(size, token);
			}
		} else if (missing.isMissing(value)) {
			value = Double.NaN;
		} else {
			numbers++;
		}
		if (Double.isNaN(value) && firstGapLine == 0) {
			firstGapLine = line;
		}
		values[size++] = value;
	}

	HeaderItem item() {
		return item;
	}

	String mnemonic() {
		return item.mnemonic();
	}

	int size() {
		return size;
	}

	/** The number in a row, NaN where there is none. */
	double value(int row) {
		return values[row];
	}

	/** What stands in a row as a name: a text, or a number without needless zeros; empty where nothing does. */
	String name(int row) {
		double value = values[row];
		return Double.isNaN(value) ? texts.getOrDefault(row, "") : PlainNumber.of(value);
	}

	/** Whether there are numbers, and more of them than texts. */
	boolean isNumeric() {
		return numbers > texts.size();
	}

	/** Whether there is neither a number nor a text. */
	boolean isEmpty() {
		return numbers == 0 && texts.isEmpty();
	}

	/** Whether texts stand among the numbers. */
	boolean hasTexts() {
		return !texts.isEmpty();
	}

	/** The line of the first text. */
	long firstTextLine() {
		return firstTextLine;
	}

	/** The line of the first row without a number; 0 if every row has one. */
	long firstGapLine() {
		return firstGapLine;
	}

	/** One of the texts, the first. */
	String firstText() {
		return texts.get(texts.keySet().stream().min(Integer::compare).orElseThrow());
	}
}
