package org.lithoscope.comparison.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.ExperimentSummary;
import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.KRule;
import org.lithoscope.comparison.Quantity;
import org.lithoscope.comparison.audit.AuditFinding.Topic;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.core.split.Part;
import org.lithoscope.core.text.ShortList;
import org.lithoscope.splits.FoldNotes;
import org.lithoscope.store.RunRecord;

/** Looks at how the figures of a comparison came about. */
public final class Auditor {

	private final Comparison comparison;
	private final Quantity quantity;
	private final List<ExperimentFacts> facts;

	/** @param quantity what experiments are compared in */
	public Auditor(Comparison comparison, Quantity quantity) {
		this.comparison = comparison;
		this.quantity = quantity;
		this.facts = comparison.experiments().stream().map(ExperimentFacts::of).flatMap(Optional::stream).toList();
	}

	/**
	 * The audit.
	 *
	 * @param foldNotes what is known about the folds, as stored with the suite
	 * @param gaps findings about missing runs
	 */
	public Audit audit(Collection<String> foldNotes, List<AuditFinding> gaps, TestLooks looks) {
		List<AuditFinding> findings = new ArrayList<>();
		chosenOnTest(findings);
		sharedSites(foldNotes, findings);
		grouped(Topic.STOPPING_RULES, "Training was ended by different rules, so that part of a difference may be "
				+ "theirs", ExperimentFacts::stoppingRule, findings);
		rowSets(findings);
		lossDefinitions(findings);
		findings.addAll(gaps);
		if (looks.sets() > 1) {
			findings.add(new AuditFinding(Topic.LOOKED_AT, ("Test figures of these data were shown %d times from this "
					+ "store, after %d different sets of runs: whatever was changed in between because of them was chosen "
					+ "on test rows.").formatted(looks.looks(), looks.sets()), List.of()));
		}
		return new Audit(quantity.rows(), choices(), findings, looks);
	}

	private List<Choice> choices() {
		List<Choice> choices = new ArrayList<>();
		for (ExperimentFacts fact : facts) {
			if (quantity.k() > 0 || quantity.rule() != KRule.FIXED) {
				choices.add(new Choice(fact.experiment(), "k", quantity.rule() == KRule.FIXED
						? Integer.toString(quantity.k()) : chosenK(fact.experiment()),
						quantity.rule().rows().orElse(null)));
			}
			fact.beta().ifPresent(beta -> choices.add(new Choice(fact.experiment(), "beta", beta, null)));
			choices.add(new Choice(fact.experiment(), "epoch", fact.stoppingRule(), fact.epochRows().orElse(null)));
		}
		return choices;
	}

	private String chosenK(String experiment) {
		TreeSet<Integer> chosen = new TreeSet<>();
		comparison.experiment(experiment).ifPresent(summary -> summary.runs()
				.forEach(run -> quantity.chosenK(run).ifPresent(chosen::add)));
		return "%s; chosen: %s".formatted(quantity.rule().words(), chosen.isEmpty() ? "none"
				: ShortList.of(chosen.stream().map(String::valueOf).toList()));
	}

	private void chosenOnTest(List<AuditFinding> findings) {
		if (quantity.rule() == KRule.TEST_ARI) {
			findings.add(new AuditFinding(Topic.CHOSEN_ON_TEST, "k was chosen on the rows it is tested on: every figure is "
					+ "the best of several and too good.", List.of()));
		}
		if (quantity.rows() != Part.TEST) {
			return;
		}
		Map<String, List<String>> grids = facts.stream().map(ExperimentFacts::experiment)
				.filter(name -> name.matches(".+ \\[.+=.*\\]"))
				.collect(Collectors.groupingBy(name -> name.substring(0, name.indexOf(" [")), LinkedHashMap::new,
						Collectors.toList()));
		grids.forEach((base, names) -> {
			if (names.size() > 1) {
				findings.add(new AuditFinding(Topic.CHOSEN_ON_TEST, ("%s stands here with %d settings: picking the best of "
						+ "them by these figures chooses on test rows; pick by figures of validation rows.").formatted(base,
								names.size()), names));
			}
		});
	}

	private void sharedSites(Collection<String> foldNotes, List<AuditFinding> findings) {
		List<String> leaks = foldNotes.stream().filter(FoldNotes::tellsLeak).toList();
		leaks.forEach(note -> findings.add(new AuditFinding(Topic.SHARED_SITES,
				Character.toUpperCase(note.charAt(0)) + note.substring(1) + (note.endsWith(".") ? "" : "."), List.of())));
		boolean byRow = facts.stream().anyMatch(fact -> fact.run().request().fold().grouping() == Grouping.ROW);
		if (leaks.isEmpty() && byRow) {
			findings.add(new AuditFinding(Topic.SHARED_SITES, "Folds are made of single rows: neighbours in a borehole stand "
					+ "on both sides, so that figures are too good.", List.of()));
		}
	}

	/** A finding if the experiments fall into several groups by some text about them. */
	private void grouped(Topic topic, String sentence, Function<ExperimentFacts, String> by,
			List<AuditFinding> findings) {
		Map<String, List<String>> groups = facts.stream().filter(ExperimentFacts::learnsInEpochs)
				.collect(Collectors.groupingBy(by, LinkedHashMap::new,
						Collectors.mapping(ExperimentFacts::experiment, Collectors.toList())));
		if (groups.size() > 1) {
			findings.add(new AuditFinding(topic, "%s: %s.".formatted(sentence, groups.entrySet().stream()
					.map(e -> "%s (%s)".formatted(ShortList.of(e.getValue()), e.getKey()))
					.collect(Collectors.joining("; "))), groups.values().stream().flatMap(List::stream).toList()));
		}
	}

	private void lossDefinitions(List<AuditFinding> findings) {
		grouped(Topic.LOSS_DEFINITIONS, "Reconstruction error and elbo1 are of different features or scales, and not to be "
				+ "compared between", ExperimentFacts::lossWords, findings);
	}

	private void rowSets(List<AuditFinding> findings) {
		Map<String, Map<Integer, List<String>>> byFold = new LinkedHashMap<>();
		for (ExperimentSummary summary : comparison.experiments()) {
			for (RunRecord run : summary.runs()) {
				byFold.computeIfAbsent(run.request().fold().hash(), fold -> new LinkedHashMap<>())
						.computeIfAbsent(run.result().rows(quantity.rows()), rows -> new ArrayList<>())
						.add(summary.experiment());
			}
		}
		List<Map<Integer, List<String>>> uneven = byFold.values().stream().filter(rows -> rows.size() > 1).toList();
		if (!uneven.isEmpty()) {
			findings.add(new AuditFinding(Topic.ROW_SETS, ("On %d of %d folds experiments were measured on different rows of "
					+ "the same groups, because features are missing in some (one fold: %s).").formatted(uneven.size(),
							byFold.size(), uneven.get(0).entrySet().stream()
									.map(e -> "%s rows for %s".formatted(FigureText.whole(e.getKey()),
											ShortList.of(e.getValue().stream().distinct().toList())))
									.collect(Collectors.joining(", "))),
					uneven.get(0).values().stream().flatMap(List::stream).distinct().toList()));
		}
	}
}
