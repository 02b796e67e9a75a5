package org.lithoscope.comparison.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.ExperimentOrder;
import org.lithoscope.comparison.KRule;
import org.lithoscope.comparison.Quantity;
import org.lithoscope.comparison.Runs;
import org.lithoscope.comparison.Scores;
import org.lithoscope.comparison.audit.AuditFinding.Topic;
import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.core.evaluation.MeasureDeclaration.Better;
import org.lithoscope.core.split.Part;
import org.lithoscope.store.RunRecord;

class AuditorTest {

	private static final Map<String, String> BEST = Map.of("monitor", "elbo1", "patience", "10", "epochs", "100",
			"weights", "best", "beta.schedule", "constant", "beta", "0.5");
	private static final Map<String, String> LAST = Map.of("monitor", "objective", "patience", "15", "epochs", "100",
			"weights", "last", "beta.schedule", "linear", "beta.start", "0.001", "beta.end", "0.5", "beta.epochs", "50");

	private static Audit audit(Quantity quantity, List<String> notes, RunRecord... runs) {
		return new Auditor(Comparison.of(ExperimentOrder.ofRuns(List.of(runs)), List.of(runs)), quantity).audit(notes,
				List.of(), TestLooks.UNKNOWN);
	}

	private static RunRecord run(String experiment, Map<String, String> parameters, Measure... measures) {
		return Runs.run(experiment, parameters, 0, 0, measures);
	}

	private static List<Topic> warnings(Audit audit) {
		return audit.warnings().stream().map(AuditFinding::topic).toList();
	}

	@Test
	void itSaysWhichRowsChoseWhat() {
		Audit audit = audit(Scores.ARI, List.of(), run("v2.5", BEST));

		assertEquals(List.of(
				new Choice("v2.5", "k", "12", null),
				new Choice("v2.5", "beta", "0.5", null),
				new Choice("v2.5", "epoch", "best elbo1, patience 10, at most 100 epochs", Part.VALIDATION)),
				audit.choices());
		assertEquals(List.of(), warnings(audit));
	}

	@Test
	void unequalStoppingRulesAreAWarning() {
		Audit audit = audit(Scores.ARI, List.of(), run("v2.5", BEST), run("v2.6", LAST));

		assertEquals(List.of(Topic.STOPPING_RULES), warnings(audit));
		assertTrue(audit.warnings().get(0).sentence().contains(
				"v2.6 (last epoch, stopped by objective with patience 15, at most 100 epochs)"),
				audit.warnings().get(0).sentence());
	}

	@Test
	void choosingKOnTestRowsIsAWarningAndOnValidationRowsIsNot() {
		Measure[] figures = { new Measure("ari", Part.TEST, 10, 0.3), new Measure("ari", Part.TEST, 12, 0.2),
				new Measure("ari", Part.VALIDATION, 10, 0.1), new Measure("ari", Part.VALIDATION, 12, 0.4) };
		Quantity onTest = new Quantity("ari", Part.TEST, KRule.TEST_ARI, 0, "ARI", Better.HIGHER);
		Quantity onValidation = new Quantity("ari", Part.TEST, KRule.VALIDATION_ARI, 0, "ARI", Better.HIGHER);

		assertEquals(List.of(Topic.CHOSEN_ON_TEST), warnings(audit(onTest, List.of(), run("v2.5", BEST, figures))));
		assertEquals(List.of(), warnings(audit(onValidation, List.of(), run("v2.5", BEST, figures))));
		assertEquals(0.3, onTest.of(run("v2.5", BEST, figures)).getAsDouble());
		assertEquals(0.2, onValidation.of(run("v2.5", BEST, figures)).getAsDouble());
		assertEquals(Optional.of(Part.VALIDATION),
				audit(onValidation, List.of(), run("v2.5", BEST, figures)).choices().get(0).rows());
	}

	@Test
	void settingsOfAGridSideBySideAreAWarning() {
		assertEquals(List.of(Topic.CHOSEN_ON_TEST),
				warnings(audit(Scores.ARI, List.of(), run("a [beta=1]", BEST), run("a [beta=2]", BEST))));
	}

	@Test
	void foldsThatShareSitesAreAWarning() {
		String note = "3 of 9 test boreholes stand on a site that also has a training borehole, often metres away; "
				+ "grouping by site avoids that";

		assertEquals(List.of(Topic.SHARED_SITES), warnings(audit(Scores.ARI, List.of("a note", note), run("a", BEST))));
	}

	@Test
	void differentRowsOfOneFoldAreAWarning() {
		RunRecord fewer = Runs.run("b", 0, 0, Map.of(Part.TRAIN, 200, Part.VALIDATION, 50, Part.TEST, 90), List.of());

		Audit audit = audit(Scores.ARI, List.of(), Runs.run("a", 0, 0), fewer);

		assertEquals(List.of(Topic.ROW_SETS), warnings(audit));
		assertTrue(audit.warnings().get(0).sentence().contains("100 rows for a, 90 rows for b"));
	}

	@Test
	void severalSetsOfRunsSeenAreTold() {
		Comparison comparison = Comparison.of(new ExperimentOrder(List.of("a")), List.of(Runs.run("a", 0, 0)));

		Audit audit = new Auditor(comparison, Scores.ARI).audit(List.of(), List.of(), new TestLooks(7, 3));

		assertEquals(List.of(Topic.LOOKED_AT), audit.findings().stream().map(AuditFinding::topic).toList());
		assertTrue(audit.findings().get(0).sentence().contains("7 times"), audit.findings().get(0).sentence());
	}
}
