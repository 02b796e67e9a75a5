package org.lithoscope.core.parameter;

import java.util.Arrays;
import java.util.List;

/** Lists in text form: elements separated by commas, blanks around them ignored. */
final class ValueList {

	private ValueList() {
	}

	static List<String> split(String text) {
		return Arrays.stream(text.split(",")).map(String::strip).filter(element -> !element.isEmpty()).toList();
	}
}
