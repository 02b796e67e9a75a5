package org.lithoscope.bench.work;

/** Which kernels the fused engine is asked to use. */
public final class KernelChoice {

	/** The system property the engine reads: {@code vector}, {@code plain} or {@code auto}. */
	public static final String PROPERTY = "lithoscope.kernels";

	private KernelChoice() {
	}

	static String describe() {
		return "%s = %s".formatted(PROPERTY, System.getProperty(PROPERTY, "auto"));
	}
}
