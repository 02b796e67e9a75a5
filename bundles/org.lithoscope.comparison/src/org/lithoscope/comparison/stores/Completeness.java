package org.lithoscope.comparison.stores;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.lithoscope.comparison.audit.AuditFinding;
import org.lithoscope.comparison.audit.AuditFinding.Topic;
import org.lithoscope.core.text.ShortList;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.RunningRun;
import org.lithoscope.store.SuiteContents.Missing;

/** What a stored suite lacks, told so that nobody takes it for complete. */
public final class Completeness {

	private Completeness() {
	}

	/** One finding per kind of gap. */
	public static List<AuditFinding> of(StoredSource source) {
		List<AuditFinding> findings = new ArrayList<>();
		Map<String, List<RunRecord>> failed = source.contents().failed().stream()
				.collect(Collectors.groupingBy(RunRecord::failure, LinkedHashMap::new, Collectors.toList()));
		failed.forEach((reason, runs) -> findings.add(new AuditFinding(Topic.INCOMPLETE,
				"%s failed: %s (%s).".formatted(count(runs.size(), "run"), reason.replaceAll("[.\\s]+$", ""),
						ShortList.of(runs.stream().map(Completeness::place).toList())),
				experiments(runs.stream().map(RunRecord::experiment).toList()))));
		missing(source, findings);
		List<String> dead = source.unfinished().stream().filter(run -> !run.alive()).map(RunningRun::id).toList();
		if (!dead.isEmpty()) {
			findings.add(new AuditFinding(Topic.INCOMPLETE, "%s half-written by a process that is gone (%s); running the "
					.formatted(were(dead.size()), ShortList.of(dead)) + "suite again computes them.", List.of()));
		}
		source.contents().problems().forEach(problem -> findings.add(new AuditFinding(Topic.INCOMPLETE,
				problem.endsWith(".") ? problem : problem + ".", List.of())));
		int superseded = source.contents().superseded().size();
		if (superseded > 0) {
			findings.add(new AuditFinding(Topic.INCOMPLETE, "%s left by earlier settings of the suite take no part."
					.formatted(count(superseded, "run")), List.of()));
		}
		return findings;
	}

	private static void missing(StoredSource source, List<AuditFinding> findings) {
		List<Missing> missing = source.contents().missing();
		if (missing.isEmpty()) {
			return;
		}
		List<String> running = source.unfinished().stream().filter(RunningRun::alive).map(RunningRun::id).toList();
		long now = missing.stream().filter(gap -> running.contains(gap.id())).count();
		Map<String, Long> byExperiment = missing.stream().collect(
				Collectors.groupingBy(Missing::experiment, LinkedHashMap::new, Collectors.counting()));
		findings.add(new AuditFinding(Topic.INCOMPLETE, "%s no result yet%s: %s.".formatted(
				missing.size() == 1 ? "1 run has" : missing.size() + " runs have",
				now == 0 ? "" : ", %d of which %s being computed".formatted(now, now == 1 ? "is" : "are"),
				ShortList.of(byExperiment.entrySet().stream().map(e -> "%s %d".formatted(e.getKey(), e.getValue()))
						.toList())),
				experiments(missing.stream().map(Missing::experiment).toList())));
	}

	private static String place(RunRecord run) {
		return "%s, repeat %d, fold %d".formatted(run.experiment(), run.repeat() + 1, run.fold() + 1);
	}

	private static List<String> experiments(List<String> names) {
		return names.stream().distinct().toList();
	}

	private static String were(int count) {
		return count == 1 ? "1 run was" : count + " runs were";
	}

	private static String count(int count, String what) {
		return count == 1 ? "1 " + what : count + " " + what + "s";
	}
}
