package org.lithoscope.engine.fused.internal.kernels;

/**
 * Which kernels are used, and why. All sets give the same bits, so this is a matter of speed alone: where the processor
 * computes on 512 bits at once the Vector API is more than twice as fast; for narrower ones there is plain Java.
 *
 * @param vector whether the Vector API is used
 * @param reason why the choice is not the fast one or who made it, in a few words; empty if there is nothing to say
 */
public record KernelSet(boolean vector, String reason) {

	/** The system property that chooses: {@code auto} (the default), {@code vector} or {@code plain}. */
	public static final String PROPERTY = "lithoscope.kernels";

	/** What the Vector API needs to be faster. */
	private static final int BITS = 512;

	/**
	 * The kernels that {@value #PROPERTY} asks for, or the fastest.
	 *
	 * @throws IllegalArgumentException if the property has another value, or asks for what cannot be had here
	 */
	public static KernelSet choose() {
		String wanted = System.getProperty(PROPERTY, "auto");
		return choose(wanted, laneBits());
	}

	/** Whether the Vector API kernels can be had here. */
	public static boolean isVectorAvailable() {
		return laneBits() >= BITS;
	}

	private static int laneBits() {
		return VectorModule.isUsable() ? VectorAccess.laneBits() : 0;
	}

	/** @param laneBits the width of the processor's vectors as the Vector API gives it; 0 without the Vector API */
	static KernelSet choose(String wanted, int laneBits) {
		String obstacle = laneBits >= BITS ? "" : obstacle(laneBits);
		return switch (wanted) {
			case "auto" -> new KernelSet(obstacle.isEmpty(), obstacle);
			case "plain" -> new KernelSet(false, PROPERTY + " = plain");
			case "vector" -> {
				if (!obstacle.isEmpty()) {
					throw new IllegalArgumentException("%s = vector: %s; choose auto or plain, which compute the same"
							.formatted(PROPERTY, obstacle));
				}
				yield new KernelSet(true, PROPERTY + " = vector");
			}
			default -> throw new IllegalArgumentException("%s = %s: expected auto, vector or plain".formatted(PROPERTY,
					wanted));
		};
	}

	private static String obstacle(int laneBits) {
		return laneBits == 0 ? "the Java runtime was started without the Vector API"
				: "this processor computes on %d bits at once, the Vector API kernels need %d".formatted(laneBits,
						BITS);
	}

	/** Whether somebody asked for these kernels, rather than for the fastest. */
	public boolean isAskedFor() {
		return reason.startsWith(PROPERTY);
	}

	/** New kernels for batches of at most so many rows. */
	public Kernels create(int lanes) {
		return vector ? VectorAccess.kernels(lanes) : new PlainKernels(lanes);
	}

	/** For a person, for instance {@code Vector API kernels, 512 bits at once}. */
	public String label() {
		String kernels = vector ? "Vector API kernels, %d bits at once".formatted(BITS) : "plain Java kernels";
		return reason.isEmpty() ? kernels : "%s (%s)".formatted(kernels, reason);
	}
}
