package org.lithoscope.statistics.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.lithoscope.statistics.interval.Sample;
import org.lithoscope.statistics.interval.TTest;
import org.lithoscope.statistics.paired.SignTest;
import org.lithoscope.statistics.paired.WilcoxonSignedRank;

/** Methods that are given one difference per site. */
final class SiteScenarios {

	private static final double ALPHA = 0.05;

	private SiteScenarios() {
	}

	static List<Scenario> all() {
		List<Scenario> all = new ArrayList<>();
		for (int sites : new int[] { 15, 30, 111 }) {
			String data = "%d sites, three repeats of five folds".formatted(sites);
			all.add(Scenario.rejects("t/sites-" + sites, "Student's t test", data,
					seed -> TTest.of(bySite(seed, sites)).orElseThrow().p() <= ALPHA));
			all.add(Scenario.rejects("wilcoxon/sites-" + sites, "signed-rank test", data,
					seed -> WilcoxonSignedRank.of(bySite(seed, sites)).orElseThrow().p() <= ALPHA));
			all.add(Scenario.rejects("sign/sites-" + sites, "sign test", data,
					seed -> SignTest.of(bySite(seed, sites)).orElseThrow().p() <= ALPHA));
		}
		for (int count : new int[] { 15, 60 }) {
			String data = "%d independent differences".formatted(count);
			all.add(Scenario.rejects("wilcoxon/normal-" + count, "signed-rank test", data,
					seed -> WilcoxonSignedRank.of(normal(seed, count)).orElseThrow().p() <= ALPHA));
			all.add(Scenario.rejects("sign/normal-" + count, "sign test", data,
					seed -> SignTest.of(normal(seed, count)).orElseThrow().p() <= ALPHA));
		}
		return all;
	}

	private static Sample bySite(int seed, int sites) {
		return Sample.of(new CrossValidation(seed, sites).bySite(3));
	}

	private static Sample normal(int seed, int count) {
		return Sample.of(CrossValidation.noise(new SplittableRandom(seed), count));
	}
}
