package org.lithoscope.report;

import java.util.List;

/** What to type to get the same again. */
public final class Reproduction {

	private Reproduction() {
	}

	/**
	 * The command lines: the suite as it is kept in the store, then the report.
	 *
	 * @param suite the folder of the suite in its store
	 * @param store the folder of the store
	 * @param options of the report, names and values in turn
	 * @param out where the report is written
	 */
	public static List<String> commands(String suite, String store, List<String> options, String out) {
		StringBuilder report = new StringBuilder("./lithoscope report ").append(quoted(suite));
		options.forEach(option -> report.append(' ').append(quoted(option)));
		return List.of("./lithoscope run %s --out %s".formatted(quoted(suite + "/suite.suite"), quoted(store)),
				report.append(" --out ").append(quoted(out)).toString());
	}

	private static String quoted(String argument) {
		return argument.matches("[\\w./@:=+-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
	}
}
