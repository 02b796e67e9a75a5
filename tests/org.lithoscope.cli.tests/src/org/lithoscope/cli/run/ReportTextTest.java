package org.lithoscope.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.lithoscope.comparison.ComparisonTable;
import org.lithoscope.comparison.ComparisonTable.Column;
import org.lithoscope.comparison.ComparisonTable.Row;
import org.lithoscope.comparison.Estimate;

class ReportTextTest {

	private static ComparisonTable table(Estimate loss) {
		Estimate all = Estimate.of(List.of(0.1, 0.2, 0.3), 0.5);
		return new ComparisonTable(
				List.of(new Column("ARI k=12", "", "", 3, true), new Column("elbo1", "", "", 2, false),
						new Column("params", "", "", 0, false)),
				List.of(new Row("v2.5", 0, 3, List.of(all, loss, Estimate.exactly(2102)))));
	}

	@Test
	void notesThatDifferInNumbersOnlyAreToldOnceWithTheCommonestWording() {
		List<List<String>> notes = List.of(List.of("lowered 2 times, to 0.00025.", "No decoder."),
				List.of("lowered 1 times, to 0.0005.", "k=10 left out"),
				List.of("lowered 1 times, to 0.0005.", "k=12 left out", "k=15 left out"));

		assertEquals(List.of("Lowered 1 times, to 0.0005. (3 runs, partly with other numbers)",
				"K=10 left out. (2 runs, partly with other numbers)", "No decoder. (1 run)"), RunNotes.of(notes));
	}

	@Test
	void notesWithTheSameNumbersOnlyCountTheRuns() {
		assertEquals(List.of("No validation rows. (2 runs)"),
				RunNotes.of(List.of(List.of("no validation rows"), List.of("no validation rows"), List.of())));
	}

	@Test
	void columnsThatAreMeansOfFewerRunsAreNamed() {
		assertEquals(Optional.of("Not every run has a figure for every column; means of fewer runs: elbo1 (2 runs at "
				+ "least)."), SuiteReport.incompleteColumns(table(Estimate.of(List.of(-3.0, -4.0), 0.5))));
	}

	@Test
	void nothingIsSaidWhereEveryRunHasEveryFigure() {
		assertEquals(Optional.empty(),
				SuiteReport.incompleteColumns(table(Estimate.of(List.of(-3.0, -4.0, -5.0), 0.5))));
	}
}
