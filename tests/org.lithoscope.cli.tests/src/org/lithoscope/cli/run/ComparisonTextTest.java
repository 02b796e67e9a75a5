package org.lithoscope.cli.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lithoscope.comparison.ComparisonTable;
import org.lithoscope.comparison.ComparisonTable.Column;
import org.lithoscope.comparison.ComparisonTable.Row;
import org.lithoscope.comparison.Estimate;

class ComparisonTextTest {

	/** Mean 0.26667, 95 % interval 0.15120 to 0.38214. */
	private static final Estimate SIX_RUNS = Estimate.of(List.of(0.2, 0.3, 0.25, 0.35, 0.22, 0.28), 0.5);

	private static ComparisonTable table() {
		List<Column> columns = List.of(new Column("ARI k=12", "", "", 3, true), new Column("KL", "", "nats", 2, false),
				new Column("params", "", "", 0, false));
		return new ComparisonTable(columns,
				List.of(new Row("v2.1", 0, 6, List.of(SIX_RUNS, SIX_RUNS, Estimate.exactly(2102))),
						new Row("v2.6", 1, 0, List.of(Estimate.NOTHING, Estimate.NOTHING, Estimate.NOTHING))));
	}

	@Test
	void intervalsStandInBracketsWhereThereIsRoom() {
		assertEquals(List.of("                  ARI k=12    KL  params", "v2.1  0.267 [0.151, 0.382]  0.27   2,102",
				"v2.6                     -     -       -"), new ComparisonText(table(), 160).lines());
	}

	@Test
	void halfWidthsTakeTheirPlaceInNarrowTerminals() {
		assertEquals(List.of("         ARI k=12    KL  params", "v2.1  0.267±0.115  0.27   2,102",
				"v2.6            -     -       -"), new ComparisonText(table(), 35).lines());
	}

	@Test
	void columnsThatDoNotFitFollowBelowWithTheExperimentsRepeated() {
		assertEquals(List.of("         ARI k=12    KL", "v2.1  0.267±0.115  0.27", "v2.6            -     -",
				"", "      params", "v2.1   2,102", "v2.6       -"),
				new ComparisonText(table(), 25).lines());
	}

	@Test
	void tableOfTheDefaultSuiteFitsOneHundredSixtyColumns() {
		List<Column> columns = new ArrayList<>();
		List<Estimate> cells = new ArrayList<>();
		for (String heading : List.of("ARI k=10", "ARI k=12", "ARI k=15", "ARI k=20", "silh. k=12")) {
			columns.add(new Column(heading, "", "", 3, true));
			cells.add(SIX_RUNS);
		}
		for (String heading : List.of("recon", "KL", "elbo1")) {
			columns.add(new Column(heading, "", "", 2, false));
			cells.add(Estimate.exactly(-4.25));
		}
		columns.addAll(List.of(new Column("epochs", "", "", 1, false), new Column("s", "", "s", 1, false),
				new Column("params", "", "", 0, false)));
		cells.addAll(List.of(Estimate.exactly(100), Estimate.exactly(12.3), Estimate.exactly(2102)));
		ComparisonTable table = new ComparisonTable(columns, List.of(new Row("v2.6", 0, 6, cells)));

		List<String> lines = new ComparisonText(table, 160).lines();

		assertEquals(2, lines.size());
		assertTrue(lines.get(1).contains("0.267 [0.151, 0.382]"), lines.get(1));
		assertTrue(lines.stream().allMatch(line -> line.length() <= 160), lines::toString);
	}
}
