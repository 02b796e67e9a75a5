package org.lithoscope.statistics.calibration;

import java.util.List;
import java.util.stream.Stream;

/** Every scenario, in the order in which {@code docs/statistics.md} describes the methods. */
public final class Scenarios {

	private Scenarios() {
	}

	/** All of them. */
	public static List<Scenario> all() {
		return Stream.of(FoldScenarios.all(), SiteScenarios.all(), RankScenarios.all(), BootstrapScenarios.all(),
				CorrelationScenarios.all()).flatMap(List::stream).toList();
	}
}
