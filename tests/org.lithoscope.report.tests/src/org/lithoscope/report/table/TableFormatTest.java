package org.lithoscope.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.lithoscope.report.table.ReportTable.Column;
import org.lithoscope.statistics.interval.Interval;

class TableFormatTest {

	private static final ReportTable TABLE = new ReportTable("figures", "ARI & AMI of 5 % of the rows",
			List.of(Column.words("Experiment"), Column.figures("Difference [95 % interval]", ""), Column.figures("n", "")),
			List.of(List.of(Cell.words("v2_1|old, \"new\""), Cell.words("baseline"), Cell.whole(1200)),
					List.of(Cell.words("β = 0.5"), Cell.signed(-0.01234, new Interval(-0.05, 0.025, 0.95), 3),
							Cell.number(Double.NaN, 2))),
			List.of("Higher is better."));

	@Test
	void csvHasIntervalsInColumnsOfTheirOwnAndFullPrecision() {
		assertEquals("""
				# figures: ARI & AMI of 5 % of the rows
				Experiment,Difference,Difference lower,Difference upper,n
				"v2_1|old, ""new""\",,,,1200
				β = 0.5,-0.01234,-0.05,0.025,
				""", TableFormat.CSV.write(List.of(TABLE)));
	}

	@Test
	void latexIsEscapedAndHasRealMinusSigns() {
		assertEquals("""
				% needs \\usepackage{booktabs}
				\\begin{table}
				\\centering
				\\caption{ARI \\& AMI of 5 \\% of the rows. Higher is better.}
				\\label{tab:figures}
				\\begin{tabular}{lrr}
				\\toprule
				Experiment & Difference [95 \\% interval] & n \\\\
				\\midrule
				v2\\_1|old, "new" & baseline & 1,200 \\\\
				$\\beta$ = 0.5 & $-$0.012 [$-$0.050, 0.025] & - \\\\
				\\bottomrule
				\\end{tabular}
				\\end{table}
				""", TableFormat.LATEX.write(List.of(TABLE)));
	}

	@Test
	void markdownKeepsBarsInsideCells() {
		assertEquals("""
				**ARI & AMI of 5 % of the rows**

				| Experiment | Difference [95 % interval] | n |
				| --- | ---: | ---: |
				| v2_1\\|old, "new" | baseline | 1,200 |
				| β = 0.5 | -0.012 [-0.050, 0.025] | - |

				Higher is better.
				""", TableFormat.MARKDOWN.write(List.of(TABLE)));
	}

	@Test
	void jsonTellsValuesWithTheirIntervalsAndNullForWhatIsNotDefined() {
		JsonObject table = JsonParser.parseString(TableFormat.JSON.write(List.of(TABLE))).getAsJsonArray().get(0)
				.getAsJsonObject();
		JsonArray row = table.getAsJsonArray("rows").get(1).getAsJsonArray();

		assertEquals("figures", table.get("table").getAsString());
		assertEquals(-0.01234, row.get(1).getAsJsonObject().get("value").getAsDouble());
		assertEquals(0.025, row.get(1).getAsJsonObject().get("upper").getAsDouble());
		assertEquals(true, row.get(2).isJsonNull());
	}

	@Test
	void rowsThatDoNotFitTheHeadsAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new ReportTable("x", "x", List.of(Column.words("a")),
				List.of(List.of(Cell.EMPTY, Cell.EMPTY)), List.of()));
	}

	@Test
	void signsAreShownButNotOfZero() {
		assertEquals("+0.012", Cell.signed(0.0123, 3).text());
		assertEquals("-0.012", Cell.signed(-0.0123, 3).text());
		assertEquals("0.000", Cell.signed(0.0001, 3).text());
		assertEquals("0.000", Cell.signed(-0.0001, 3).text());
	}
}
