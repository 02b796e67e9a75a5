package org.lithoscope.ui.chart;

import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.List;

/** Writes the names of categories where an axis has the whole numbers 0, 1, 2 …, and nothing between them. */
final class CategoryLabels extends NumberFormat {

	private static final long serialVersionUID = 1L;
	private static final double WHOLE = 1e-6;

	private final transient List<String> labels;

	CategoryLabels(List<String> labels) {
		this.labels = List.copyOf(labels);
	}

	@Override
	public StringBuffer format(double number, StringBuffer text, FieldPosition position) {
		int index = (int) Math.rint(number);
		if (Math.abs(number - index) < WHOLE && index >= 0 && index < labels.size()) {
			text.append(labels.get(index));
		}
		return text;
	}

	@Override
	public StringBuffer format(long number, StringBuffer text, FieldPosition position) {
		return format((double) number, text, position);
	}

	/** The chart asks for the number of each label to find out which labels fit beside each other. */
	@Override
	public Number parse(String source, ParsePosition position) {
		position.setIndex(source.length());
		return labels.indexOf(source);
	}
}
