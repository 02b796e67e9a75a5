package org.lithoscope.comparison.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.ExperimentOrder;
import org.lithoscope.comparison.Runs;
import org.lithoscope.core.evaluation.Measure;
import org.lithoscope.core.split.Part;
import org.lithoscope.store.RunRecord;

class ComparisonJsonTest {

	private static JsonObject json(RunRecord... runs) {
		Comparison comparison = Comparison.of(new ExperimentOrder(List.of("v2.6")), List.of(runs));
		return JsonParser.parseString(ComparisonJson.write(Runs.manifest("v2.6"), comparison)).getAsJsonObject();
	}

	private static JsonObject element(JsonObject parent, String array, int index) {
		return parent.getAsJsonArray(array).get(index).getAsJsonObject();
	}

	@Test
	void headSaysWhatTheFiguresAreOf() {
		JsonObject json = json();

		assertEquals("quick", json.get("suite").getAsString());
		assertTrue(json.getAsJsonObject("data").get("synthetic").getAsBoolean());
		assertEquals(350, json.getAsJsonObject("data").get("samples").getAsInt());
		assertEquals("site", json.get("grouping").getAsString());
		assertEquals(42, json.get("seed").getAsLong());
		assertEquals(0.95, json.getAsJsonObject("interval").get("level").getAsDouble());
		assertEquals("3 rows were left out", json.getAsJsonArray("notes").get(0).getAsString());
	}

	@Test
	void everyFigureHasMeanIntervalAndTheValueOfEachRun() {
		RunRecord first = Runs.run("v2.6", 0, 0, new Measure("ari", Part.TEST, 12, 0.25));
		RunRecord second = Runs.run("v2.6", 0, 1, new Measure("ari", Part.TEST, 12, 0.75));

		JsonObject ari = element(element(json(second, first), "experiments", 0), "measures", 0);

		assertEquals("ari", ari.get("measure").getAsString());
		assertEquals(12, ari.get("k").getAsInt());
		assertEquals("test", ari.get("rows").getAsString());
		assertEquals(2, ari.get("n").getAsInt());
		assertEquals(0.5, ari.get("mean").getAsDouble());
		assertEquals(-3.9923217661378816, ari.get("lower").getAsDouble(), 1e-9);
		assertEquals(4.992321766137882, ari.get("upper").getAsDouble(), 1e-9);
		assertEquals(first.request().shortId(), element(ari, "values", 0).get("run").getAsString());
		assertEquals(0.25, element(ari, "values", 0).get("value").getAsDouble());
		assertEquals(0.75, element(ari, "values", 1).get("value").getAsDouble());
	}

	@Test
	void everyRunTellsFoldRepeatSeedEpochsAndWhereItLies() {
		JsonObject experiment = element(json(Runs.run("v2.6", 1, 2)), "experiments", 0);
		JsonObject run = element(experiment, "runs", 0);

		assertEquals(2102, experiment.get("parameters").getAsInt());
		assertEquals(12, experiment.getAsJsonObject("epochs").get("mean").getAsDouble());
		assertEquals(1, run.get("repeat").getAsInt());
		assertEquals(2, run.get("fold").getAsInt());
		assertEquals("\"102\"", run.get("seed").toString(), "a text, since doubles would round a seed of 64 bits");
		assertEquals(12, run.get("epochs").getAsInt());
		assertEquals(8, run.get("keptEpoch").getAsInt());
		assertEquals(200, run.getAsJsonObject("rows").get("train").getAsInt());
		assertEquals(Runs.FOLDER.resolve("v2.612").toString(), run.get("folder").getAsString());
	}

	@Test
	void whatIsNotDefinedOrWithheldIsNull() {
		JsonObject measure = element(element(json(Runs.run("v2.6", 0, 0, new Measure("kl", Part.TEST, 0, Double.NaN))),
				"experiments", 0), "measures", 0);

		for (String name : List.of("k", "mean", "sd", "lower", "upper")) {
			JsonElement value = measure.get(name);
			assertTrue(value != null && value.isJsonNull(), name);
		}
		assertTrue(element(measure, "values", 0).get("value").isJsonNull());
	}

	@Test
	void failedRunsTellWhy() {
		JsonObject failure = element(json(Runs.failed("v2.6", 0, 1, "the loss became NaN")), "failed", 0);

		assertEquals("v2.6", failure.get("experiment").getAsString());
		assertEquals("the loss became NaN", failure.get("failure").getAsString());
	}
}
