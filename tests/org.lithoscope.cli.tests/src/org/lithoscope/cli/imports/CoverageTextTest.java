package org.lithoscope.cli.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.lithoscope.data.lily.report.CoverageReport;
import org.lithoscope.data.lily.report.CoverageReport.BoreholeCoverage;
import org.lithoscope.data.lily.report.CoverageReport.InstrumentCoverage;
import org.lithoscope.data.lily.report.CoverageReport.LithologyCount;
import org.lithoscope.data.lily.report.CoverageReport.Outliers;
import org.lithoscope.data.lily.report.CoverageReport.Step;
import org.lithoscope.data.lily.report.RejectedRow;
import org.lithoscope.data.lily.report.RowCounts;
import org.lithoscope.data.lily.report.SourceFile;

class CoverageTextTest {

	private static CoverageReport report() {
		InstrumentCoverage density = new InstrumentCoverage("GRA", "density", new RowCounts(2000, 1, 2, 3, 4), 2, 1500,
				List.of(new SourceFile("GRA_DataLITH.csv", 12_345, "ab12")));
		List<RejectedRow> rejected = new ArrayList<>();
		for (int line = 2; line < 14; line++) {
			rejected.add(new RejectedRow("GRA_DataLITH.csv", line, "Exp", "found nothing", ""));
		}
		return new CoverageReport(0.2, List.of(density),
				List.of(new Step("bins of GRA", 1500, 2, 0, 0, 0, ""),
						new Step("joined with MS", 1000, 1, 500, 1, 7, "500 in boreholes without MS")),
				List.of(new Outliers("Bulk density (GRA)", 0.3, 4.0, 5)),
				List.of(new BoreholeCoverage("317-U1351-A", List.of(1000L), 1000, 0.2, 212.4, 2),
						new BoreholeCoverage("317-U1352-A", List.of(500L), 0, Double.NaN, Double.NaN, 0)),
				List.of(new LithologyCount("clay", 990, 1), new LithologyCount("ash", 10, 1)), List.of(), rejected, 1000);
	}

	@Test
	void terminalShowsCountsJoinsBottleneckAndTail() {
		List<String> lines = new CoverageText(report()).shortened(Optional.empty());

		assertEquals("GRA         2,000         1         2             3       4  1,990          2  1,500", lines.get(1));
		assertTrue(lines.contains("Bottleneck: joined with MS loses 500 bins."));
		assertTrue(lines.contains("Bulk density (GRA): 5 bins outside 0.3 to 4.0"));
		assertTrue(lines.contains("1,000 samples in 1 of 2 boreholes."));
		assertTrue(lines.contains("Long tail: 1 lithologies have fewer than 100 samples, 10 together (1.0 %)."));
		assertEquals("… and 2 more", lines.get(lines.size() - 1));
	}

	@Test
	void terminalShowsFewBoreholesAndWhereTheOthersAre() {
		List<BoreholeCoverage> boreholes = new ArrayList<>();
		for (int hole = 1; hole <= 12; hole++) {
			boreholes.add(new BoreholeCoverage("317-U13%02d-A".formatted(hole), List.of(50L), hole % 12, 0.2, 9.6, 1));
		}
		CoverageReport all = new CoverageReport(0.2, report().instruments(), List.of(), List.of(), boreholes, List.of(),
				List.of(), List.of(), 66);

		List<String> lines = new CoverageText(all).shortened(Optional.empty());

		int title = lines.indexOf("Boreholes with most samples");
		assertTrue(lines.get(title + 2).startsWith("317-U1311-A"), lines.get(title + 2));
		assertTrue(lines.get(title + 11).startsWith("317-U1302-A"), lines.get(title + 11));
		assertEquals("All 12 boreholes: --report FILE", lines.get(title + 12));
		assertTrue(new CoverageText(all).shortened(Optional.of(Path.of("c.txt"))).contains("All 12 boreholes are in c.txt."));
	}

	@Test
	void fileHoldsHashesAndEveryBorehole() {
		List<String> lines = new CoverageText(report()).complete();

		assertTrue(lines.contains("GRA_DataLITH.csv  12,345 bytes  SHA-256 ab12"));
		assertEquals("317-U1351-A     1,000    1,000    0.2     212.4            2", lines.get(lines.size() - 2));
		assertEquals("317-U1352-A       500        0      –         –            0", lines.get(lines.size() - 1));
	}
}
