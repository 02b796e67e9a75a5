package org.lithoscope.bench.work;

/** One turn measures the multiply-add peak of one core; the result is in operations per second. */
record PeakWork(Peak peak) implements Work {

	/** About this long is computed per try; one that was interrupted is outdone by the next. */
	private static final double SECONDS = 0.02;

	private static final int TRIES = 5;

	/** Many short calls first, so that the compiler replaces the whole method and not a loop that is running. */
	private static final int SHORT_CALLS = 3000;
	private static final int SHORT_ROUNDS = 200;

	@Override
	public String description() {
		return peak.description();
	}

	@Override
	public void take(Turns turns) {
		int rounds = calibrate();
		while (turns.next()) {
			double best = 0;
			for (int t = 0; t < TRIES; t++) {
				best = Math.max(best, rounds * peak.operationsPerRound() / seconds(rounds));
			}
			turns.done(best);
		}
	}

	private int calibrate() {
		for (int call = 0; call < SHORT_CALLS; call++) {
			seconds(SHORT_ROUNDS);
		}
		int rounds = SHORT_ROUNDS;
		// the shorter of two, since one that was interrupted seems long enough
		while (rounds < 1 << 28 && Math.min(seconds(rounds), seconds(rounds)) < SECONDS) {
			rounds *= 2;
		}
		return rounds;
	}

	private double seconds(int rounds) {
		long begin = System.nanoTime();
		float sum = peak.run(rounds);
		double seconds = (System.nanoTime() - begin) * 1e-9;
		// never true, but the compiler does not know that
		return sum == Float.MIN_VALUE ? Double.NaN : seconds;
	}
}
