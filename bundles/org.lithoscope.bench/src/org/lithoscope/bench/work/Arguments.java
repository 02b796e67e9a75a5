package org.lithoscope.bench.work;

import java.util.HashMap;
import java.util.Map;

/** The {@code name=value} arguments of a contestant. */
record Arguments(Map<String, String> values) {

	static Arguments parse(String... arguments) {
		Map<String, String> values = new HashMap<>();
		for (String argument : arguments) {
			int equals = argument.indexOf('=');
			if (equals < 0) {
				throw new IllegalArgumentException("'%s': expected name=value".formatted(argument));
			}
			values.put(argument.substring(0, equals), argument.substring(equals + 1));
		}
		return new Arguments(values);
	}

	String text(String name) {
		String value = values.get(name);
		if (value == null) {
			throw new IllegalArgumentException("the argument %s=… is missing".formatted(name));
		}
		return value;
	}

	int number(String name) {
		return Integer.parseInt(text(name));
	}
}
