package org.lithoscope.comparison.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.ExperimentOrder;
import org.lithoscope.comparison.Runs;
import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.core.split.Part;
import org.lithoscope.store.RunRecord;

class ComparisonCsvTest {

	private static Comparison comparison(RunRecord... runs) {
		return Comparison.of(ExperimentOrder.ofRuns(List.of(runs)), List.of(runs));
	}

	/** ARI 0.25 and 0.75: mean 0.5, sd sqrt(1/8); half width t.ppf(.975, 1) * sd * sqrt(1/2 + 1/2), by SciPy. */
	@Test
	void figuresHaveOneRowPerExperimentAndMeasure() {
		String csv = ComparisonCsv.figures(comparison(
				Runs.run("v2.6, wide", 0, 0, new Measure("ari", Part.TEST, 12, 0.25),
						new Measure("kl", Part.VALIDATION, 0, 3)),
				Runs.run("v2.6, wide", 0, 1, new Measure("ari", Part.TEST, 12, 0.75))));

		String[] lines = csv.split("\n");
		assertEquals("experiment,variant,measure,k,rows,n,mean,sd,lower,upper", lines[0]);
		String[] ari = lines[1].split(",(?! )");
		assertEquals("\"v2.6, wide\"|\"v2.6, wide\"|ari|12|test|2|0.5|0.3535533905932738",
				String.join("|", List.of(ari).subList(0, 8)));
		assertEquals(-3.9923217661378816, Double.parseDouble(ari[8]), 1e-9);
		assertEquals(4.992321766137882, Double.parseDouble(ari[9]), 1e-9);
		assertEquals("\"v2.6, wide\",\"v2.6, wide\",kl,,validation,1,3.0,,,", lines[2]);
		assertEquals("\"v2.6, wide\",\"v2.6, wide\",seconds,,,2,2.5,0.0,,", lines[4]);
		assertEquals(5, lines.length);
	}

	@Test
	void runsHaveOneRowEachAndAColumnPerFigure() {
		RunRecord first = Runs.run("v2.6", 1, 2, Map.of(Part.TRAIN, 200, Part.TEST, 100), List.of(),
				new Measure("ari", Part.TEST, 12, 0.25), new Measure("silhouette", Part.TEST, 12, Double.NaN));
		RunRecord broken = Runs.failed("v2.1", 0, 1, "no matter");

		String csv = ComparisonCsv.runs(comparison(first, broken));

		assertEquals("""
				experiment,variant,repeat,fold,seed,state,epochs,kept_epoch,parameters,seconds,run,folder,ari@12/test,\
				silhouette@12/test
				v2.6,v2.6,1,2,102,finished,12,8,2102,2.5,%s,%s,0.25,
				v2.1,v2.1,0,1,1,failed,,,,,%s,%s,,
				""".formatted(first.request().shortId(), Runs.FOLDER.resolve("v2.612"), broken.request().shortId(),
				Runs.FOLDER.resolve("failed.json")), csv);
	}

	@Test
	void quotesInNamesAreDoubled() {
		String csv = ComparisonCsv.runs(comparison(Runs.run("the \"best\"", 0, 0)));

		assertEquals("\"the \"\"best\"\"\"", csv.split("\n")[1].split(",")[0]);
	}
}
