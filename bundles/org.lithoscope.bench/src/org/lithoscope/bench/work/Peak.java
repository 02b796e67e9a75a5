package org.lithoscope.bench.work;

/** Multiply-adds in registers, as many as one core can do; nothing is read from memory. */
interface Peak {

	/** A few words, for instance {@code 16 lanes}. */
	String description();

	/**
	 * Multiplies and adds.
	 *
	 * @param rounds how often all accumulators are updated
	 * @return a number that depends on all of them, so that none is optimised away
	 */
	float run(int rounds);

	/** Multiplications and additions of one round. */
	long operationsPerRound();

	/** The widest this Java can do. */
	static Peak widest() {
		boolean hasVectors = ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent();
		// named in one place only, so that a Java without the module never links the class
		return hasVectors ? new VectorPeak() : new PlainPeak();
	}
}
