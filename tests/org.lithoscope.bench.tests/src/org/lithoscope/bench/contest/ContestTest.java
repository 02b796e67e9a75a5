package org.lithoscope.bench.contest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.bench.contest.Benchmark.Rules;

@EnabledOnOs({ OS.LINUX, OS.MAC })
class ContestTest {

	private static final String ANSWER = "echo '{\"seconds\": '$n', \"cpuSeconds\": 1, \"result\": null}'";

	@TempDir
	private Path folder;

	@Test
	void contestantsTakeTurnsAndWarmUpDoesNotCount() throws Exception {
		BenchmarkResult result = run(Rules.warm(1, 2), counting("A", true), counting("B", false));

		assertEquals("ABABAB", log());
		assertEquals(List.of(2.0, 3.0), seconds(result.series().get(0)));
		assertEquals("I am B", result.series().get(1).description());
		assertTrue(Double.isNaN(result.series().get(0).turns().get(0).result()));
	}

	@Test
	void aFreshContestStartsANewProcessForEveryTurn() throws Exception {
		BenchmarkResult result = run(Rules.fresh(3), counting("A", true));

		assertEquals("AAA", log());
		assertEquals(List.of(1.0, 1.0, 1.0), seconds(result.series().get(0)));
	}

	@Test
	void oneOfOursThatGivesUpEndsTheBenchmarkWithItsLastWords() {
		Contestant failing = shell("ours", true, "echo '{\"ready\": \"yes\"}'; read line; echo 'out of luck' >&2");

		ContestException failure =
				assertThrows(ContestException.class, () -> run(Rules.warm(0, 1), counting("A", false), failing));

		assertEquals("ours gave up; its last messages:\nout of luck", failure.getMessage());
	}

	@Test
	void aPeerThatTalksNonsenseIsLeftOut() throws Exception {
		BenchmarkResult result = run(Rules.warm(0, 2), counting("A", true), shell("B", false, "echo hello"));

		assertEquals(List.of(1.0, 2.0), seconds(result.of("A").orElseThrow()));
		assertTrue(result.of("B").isEmpty());
		assertEquals(List.of("B gave up without a message"), result.dropped());
	}

	@Test
	void aProgramThatDoesNotExistIsNamed() {
		Contestant missing = new Contestant("ours", true, 1, List.of("no-such-program"), Map.of());

		ContestException failure = assertThrows(ContestException.class, () -> run(Rules.warm(0, 1), missing));

		assertTrue(failure.getMessage().startsWith("ours cannot be started: "), failure.getMessage());
		assertTrue(failure.getMessage().contains("no-such-program"), failure.getMessage());
	}

	@Test
	void progressIsToldBeforeEveryRound() throws Exception {
		List<String> told = new ArrayList<>();
		Benchmark benchmark = new Benchmark("test", "", "", Rules.warm(1, 2), List.of(counting("A", true)));

		new Contest(folder, told::add).run(benchmark);

		assertEquals(List.of("warm-up 1 of 1", "round 1 of 2", "round 2 of 2"), told);
	}

	private BenchmarkResult run(Rules rules, Contestant... contestants) throws ContestException {
		return new Contest(folder, progress -> {
		}).run(new Benchmark("test", "a test", "", rules, List.of(contestants)));
	}

	/** Appends its label to a file in every turn and answers with the number of the turn. */
	private Contestant counting(String label, boolean own) {
		String turn = "n=$((n + 1)); printf %s >> '%s'; %s".formatted(label, folder.resolve("log"), ANSWER);
		return shell(label, own,
				"echo '{\"ready\": \"I am %s\"}'; n=0; while read line; do %s; done".formatted(label, turn));
	}

	private static Contestant shell(String label, boolean own, String script) {
		return new Contestant(label, own, 1, List.of("sh", "-c", script), Map.of());
	}

	private String log() throws IOException {
		return Files.readString(folder.resolve("log"));
	}

	private static List<Double> seconds(Series series) {
		return series.turns().stream().map(Turn::seconds).toList();
	}
}
