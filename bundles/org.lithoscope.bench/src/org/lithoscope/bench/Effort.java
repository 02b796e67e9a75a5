package org.lithoscope.bench;

import org.lithoscope.bench.contest.Benchmark.Rules;

/** How often everything is measured: as often as figures to be quoted need it, or just to see. */
enum Effort {
	FULL, QUICK;

	Rules warm(int warmUp, int rounds, int quickRounds) {
		return Rules.warm(warmUp, this == QUICK ? quickRounds : rounds);
	}

	Rules fresh(int rounds, int quickRounds) {
		return Rules.fresh(this == QUICK ? quickRounds : rounds);
	}
}
