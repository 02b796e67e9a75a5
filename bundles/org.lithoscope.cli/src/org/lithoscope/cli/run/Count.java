package org.lithoscope.cli.run;

/** Numbers of things in words. */
final class Count {

	private Count() {
	}

	/** For instance {@code 1 run} or {@code 18 runs}. */
	static String of(int number, String what) {
		return number + " " + what + (number == 1 ? "" : "s");
	}
}
