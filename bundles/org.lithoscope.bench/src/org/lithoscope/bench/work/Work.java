package org.lithoscope.bench.work;

/** A piece of work that is done again in every turn. */
interface Work {

	/** A few words on how it is done, for instance which kernels are used. */
	String description();

	/** Takes turns until there are no more. */
	void take(Turns turns);

	/** Whether the thread that takes the turns only waits for others, so that its own processor time says nothing. */
	default boolean isOnOtherThreads() {
		return false;
	}

	/** Work whose turns are independent of one another. */
	static Work of(String description, Step step) {
		return new Work() {

			@Override
			public String description() {
				return description;
			}

			@Override
			public void take(Turns turns) {
				while (turns.next()) {
					turns.done(step.run(turns.number()));
				}
			}
		};
	}

	/** One turn. */
	@FunctionalInterface
	interface Step {

		/** Does the work and gives what it found. */
		double run(int number);
	}
}
