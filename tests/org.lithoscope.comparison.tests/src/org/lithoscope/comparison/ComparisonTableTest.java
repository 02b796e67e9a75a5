package org.lithoscope.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.core.split.Part;
import org.lithoscope.store.RunRecord;

class ComparisonTableTest {

	private static RunRecord run(int fold, double shift) {
		return Runs.run("v2.6", 0, fold, new Measure("ari", Part.TEST, 10, 0.2 + shift),
				new Measure("ari", Part.TEST, 12, 0.3 + shift), new Measure("silhouette", Part.TEST, 10, 0.4),
				new Measure("silhouette", Part.TEST, 12, 0.5), new Measure("reconstruction", Part.VALIDATION, 0, 1.25),
				new Measure("kl", Part.VALIDATION, 0, 3), new Measure("elbo1", Part.VALIDATION, 0, -4.25),
				new Measure("kl", Part.TEST, 0, 99));
	}

	private static ComparisonTable table(RunRecord... runs) {
		return ComparisonTable.of(Comparison.of(ExperimentOrder.ofRuns(List.of(runs)), List.of(runs)));
	}

	private static Estimate cell(ComparisonTable table, String heading) {
		for (int c = 0; c < table.columns().size(); c++) {
			if (table.columns().get(c).heading().equals(heading)) {
				return table.rows().get(0).cells().get(c);
			}
		}
		throw new AssertionError("no column " + heading);
	}

	@Test
	void columnsAreAgreementPerNumberOfClustersThenSilhouetteLossesAndEffort() {
		ComparisonTable table = table(run(0, 0), run(1, 0.1));

		assertEquals(List.of("ARI k=10", "ARI k=12", "silh. k=12", "recon", "KL", "elbo1", "epochs", "s", "params"),
				table.columns().stream().map(ComparisonTable.Column::heading).toList());
		assertEquals(0.35, cell(table, "ARI k=12").mean(), 1e-15);
		assertEquals(0.5, cell(table, "silh. k=12").mean(), 1e-15);
		assertEquals(3, cell(table, "KL").mean(), 1e-15);
		assertEquals(10.5, cell(table, "epochs").mean(), 1e-15);
		assertEquals(2.5, cell(table, "s").mean(), 1e-15);
		assertEquals(2102, cell(table, "params").mean(), 1e-15);
		assertTrue(cell(table, "ARI k=12").interval().isPresent());
		assertTrue(cell(table, "params").interval().isEmpty());
	}

	@Test
	void columnsThatNobodyHasAFigureForAreLeftOut() {
		ComparisonTable table = table(Runs.run("v2.6", 0, 0, new Measure("silhouette", Part.TEST, 5, 0.4)));

		assertEquals(List.of("silh. k=5", "epochs", "s", "params"),
				table.columns().stream().map(ComparisonTable.Column::heading).toList());
	}

	@Test
	void rowThatDoesNotFitTheHeadsIsRefused() {
		List<ComparisonTable.Row> rows = List.of(new ComparisonTable.Row("v2.6", 0, 1, List.of(Estimate.NOTHING)));

		assertThrows(IllegalArgumentException.class, () -> new ComparisonTable(List.of(), rows));
	}
}
