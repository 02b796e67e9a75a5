package org.lithoscope.report.page;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.lithoscope.comparison.ExperimentSummary;
import org.lithoscope.report.ReportContent;
import org.lithoscope.report.html.Html;
import org.lithoscope.store.RunRecord;

/** With what the runs were computed, and the commands that do it again. */
final class ReproductionSection implements Section {

	/** Differ from run to run by nature. */
	private static final List<String> OF_A_RUN = List.of("experiment", "finished", "suite", "data");

	private final ReportContent content;

	ReproductionSection(ReportContent content) {
		this.content = content;
	}

	@Override
	public String id() {
		return "reproduction";
	}

	@Override
	public String title() {
		return "Environment and reproduction";
	}

	@Override
	public void write(Html html) {
		if (!content.commands().isEmpty()) {
			html.element("p", "These commands compute the runs and make this report again. Equal requests give equal results, bit for "
					+ "bit on one machine; a run that is in the store is not computed again.");
			html.open("pre").element("code", String.join("\n", content.commands())).close();
		}
		SortedMap<String, SortedSet<String>> environment = environment();
		if (!environment.isEmpty()) {
			html.element("h3", "Environment of the runs").open("dl");
			for (Map.Entry<String, SortedSet<String>> each : environment.entrySet()) {
				html.element("dt", each.getKey()).element("dd", String.join("; ", each.getValue()));
			}
			html.close();
		}
	}

	private SortedMap<String, SortedSet<String>> environment() {
		SortedMap<String, SortedSet<String>> environment = new TreeMap<>();
		for (ExperimentSummary summary : content.review().comparison().experiments()) {
			for (RunRecord run : summary.runs()) {
				run.environment().forEach((name, value) -> {
					if (!OF_A_RUN.contains(name)) {
						environment.computeIfAbsent(name, key -> new TreeSet<>()).add(value);
					}
				});
			}
		}
		return environment;
	}
}
