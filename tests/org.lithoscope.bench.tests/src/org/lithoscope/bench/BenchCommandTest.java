package org.lithoscope.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {

	@TempDir
	private Path folder;

	@Test
	void everyBenchmarkIsMeasuredAndWrittenAsJson() throws IOException {
		String names = BenchmarkCatalog.names().stream().filter(name -> !name.equals("first-epoch"))
				.collect(Collectors.joining(","));

		Shell.Outcome outcome = Shell.bench(folder, "--quick", "--peer", "none", "--only", names, "--json", "b.json");

		assertEquals("", outcome.err().replaceAll("measuring \\S+ \\(\\d+ of 10\\)\n", ""));
		JsonObject json = read("b.json");
		assertEquals(Set.of("format", "date", "quick", "machine", "software", "javaOptions", "workload", "benchmarks",
				"figures", "goals", "checks", "failures"), json.keySet());
		assertEquals(1, json.get("format").getAsInt());
		assertTrue(json.get("quick").getAsBoolean());
		assertEquals("1.2.3", json.getAsJsonObject("software").get("Lithoscope").getAsString());
		assertEquals(1280, json.getAsJsonObject("workload").get("train-rows").getAsInt());
		assertEquals(List.of(names.split(",")), texts(json.getAsJsonArray("benchmarks"), "name"));
		json.getAsJsonArray("benchmarks").forEach(benchmark -> assertComplete(benchmark.getAsJsonObject()));
		assertTrue(texts(json.getAsJsonArray("figures"), "name").containsAll(List.of("multiply-add peak of one core",
				"samples per second, plain kernels", "epoch ÷ shortest possible epoch, plain kernels",
				"taken from the heap per epoch, plain kernels", "throughput of two runs ÷ of one",
				"peak memory of a whole run")));
		assertTrue(texts(json.getAsJsonArray("goals"), "name").containsAll(List.of("throughput of two runs ÷ of one",
				"silhouette of all rows", "peak memory of a whole run")));
		assertTrue(texts(json.getAsJsonArray("checks"), "name").contains("no slow mode, plain kernels"));
		boolean sound = elements(json, "checks").stream().allMatch(check -> check.get("passed").getAsBoolean());
		assertEquals(sound ? 0 : 1, outcome.exitCode(), "the exit code follows from the checks");
	}

	private static void assertComplete(JsonObject benchmark) {
		String name = benchmark.get("name").getAsString();
		assertEquals(Set.of("name", "title", "result", "warmUp", "rounds", "newProcessPerRound", "contestants",
				"ratios", "leftOut"), benchmark.keySet());
		assertFalse(elements(benchmark, "contestants").isEmpty(), name);
		for (JsonObject contestant : elements(benchmark, "contestants")) {
			assertEquals(Set.of("label", "own", "description", "threads", "seconds", "cpuSeconds", "result",
					"allocatedBytes", "peakMemoryBytes"), contestant.keySet());
			JsonObject seconds = contestant.getAsJsonObject("seconds");
			assertEquals(benchmark.get("rounds").getAsInt(), seconds.getAsJsonArray("turns").size(), name);
			assertTrue(0 < seconds.get("min").getAsDouble()
					&& seconds.get("min").getAsDouble() <= seconds.get("median").getAsDouble()
					&& seconds.get("median").getAsDouble() <= seconds.get("max").getAsDouble(), name);
			assertTrue(contestant.get("peakMemoryBytes").getAsLong() > 1_000_000, name);
			assertTrue(contestant.getAsJsonObject("result").get("median").isJsonPrimitive(), name);
		}
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void thePeerTakesTurnsAndIsComparedPairByPair() throws IOException {
		Path python = FakePython.diligent(folder);

		Shell.Outcome outcome = Shell.bench(folder, "--quick", "--only", "k-means,encode", "--peer", python.toString(),
				"--json", "b.json");

		assertEquals(0, outcome.exitCode(), outcome.err());
		assertTrue(outcome.out().contains("scikit-learn  8.8"), outcome.out());
		JsonObject kMeans = elements(read("b.json"), "benchmarks").get(1);
		JsonObject ratio = elements(kMeans, "ratios").get(0);
		assertEquals("Lithoscope", ratio.get("own").getAsString());
		assertEquals("scikit-learn", ratio.get("peer").getAsString());
		double own = elements(kMeans, "contestants").get(0).getAsJsonObject("seconds").get("max").getAsDouble();
		assertEquals(100 / own, ratio.getAsJsonObject("seconds").get("min").getAsDouble(), 1e-9 * 100 / own);
		assertTrue(outcome.out().contains("as fast as scikit-learn ("), outcome.out());
		int threads = Runtime.getRuntime().availableProcessors();
		assertEquals("fake k_means.py " + threads,
				elements(kMeans, "contestants").get(1).get("description").getAsString());
	}

	@Test
	@EnabledOnOs({ OS.LINUX, OS.MAC })
	void aPeerThatGivesUpIsLeftOutAndTheRestGoesOn() throws IOException {
		Path python = FakePython.tired(folder);

		Shell.Outcome outcome = Shell.bench(folder, "--quick", "--only", "mixture", "--peer", python.toString());

		assertEquals(0, outcome.exitCode(), outcome.err());
		assertTrue(outcome.out().contains("  left out: scikit-learn gave up; its last messages:\nMemoryError: no more"),
				outcome.out());
		assertFalse(outcome.out().contains("as fast as"), outcome.out());
	}

	@Test
	void aBenchmarkNobodyKnowsIsRefused() {
		Shell.Outcome outcome = Shell.bench(folder, "--only", "epoch,k-mean");

		assertEquals(2, outcome.exitCode());
		assertEquals("lithoscope: --only: there is no benchmark 'k-mean'; did you mean k-means?\n", outcome.err());
		assertEquals("", outcome.out());
	}

	@Test
	void aFileThatCouldNotBeWrittenIsRefusedBeforeAnythingIsMeasured() {
		Shell.Outcome outcome = Shell.bench(folder, "--json", "missing/b.json");

		assertEquals(2, outcome.exitCode());
		assertEquals("lithoscope: --json %s: expected a file in a folder that exists and can be written\n"
				.formatted(folder.resolve("missing").resolve("b.json")), outcome.err());
	}

	@Test
	void aPythonWithoutTheLibrariesIsRefused() {
		Shell.Outcome outcome = Shell.bench(folder, "--peer", "no-such-python");

		assertEquals(2, outcome.exitCode());
		assertEquals("lithoscope: --peer no-such-python: expected a Python that can import torch and sklearn, "
				+ "or 'none'\n", outcome.err());
	}

	@Test
	void withoutNamesAQuickCallLeavesOutOnlyTheLongSilhouette() {
		assertEquals(BenchmarkCatalog.names(), BenchmarkCatalog.usual(Effort.FULL));
		List<String> left = BenchmarkCatalog.names().stream()
				.filter(name -> !BenchmarkCatalog.usual(Effort.QUICK).contains(name)).toList();
		assertEquals(List.of("silhouette-all"), left);
	}

	private JsonObject read(String name) throws IOException {
		return JsonParser.parseString(Files.readString(folder.resolve(name))).getAsJsonObject();
	}

	private static List<String> texts(JsonArray array, String member) {
		return StreamSupport.stream(array.spliterator(), false)
				.map(element -> element.getAsJsonObject().get(member).getAsString()).toList();
	}

	private static List<JsonObject> elements(JsonObject object, String member) {
		return StreamSupport.stream(object.getAsJsonArray(member).spliterator(), false)
				.map(JsonElement::getAsJsonObject).toList();
	}
}
