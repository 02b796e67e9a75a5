package org.lithoscope.bench.peer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.bench.contest.Benchmark;
import org.lithoscope.bench.contest.Benchmark.Rules;
import org.lithoscope.bench.contest.BenchmarkResult;
import org.lithoscope.bench.contest.Contest;
import org.lithoscope.bench.contest.ContestException;
import org.lithoscope.bench.contest.Contestant;
import org.lithoscope.bench.contest.Series;
import org.lithoscope.bench.contest.Turn;
import org.lithoscope.bench.work.DataFiles;
import org.lithoscope.bench.work.Workload;

/** Skipped where no Python has PyTorch and scikit-learn. */
class PeerScriptsTest {

	private static final Workload SMALL = new Workload(2000, 1280, 300, 512, 400, 3, 2, 2);

	@TempDir
	private Path folder;

	@Test
	void everyScriptDoesItsWorkOnOurTables() throws IOException, ContestException {
		Peer peer = peer();
		new DataFiles(folder).write(SMALL);
		List<Contestant> contestants = Stream.of("epoch_slices", "epoch_loader", "encode", "k_means", "silhouette",
				"mixture").map(script -> contestant(peer, script)).toList();

		BenchmarkResult result = new Contest(folder, progress -> {
		}).run(new Benchmark("peers", "all scripts", "", Rules.warm(0, 3), contestants));

		assertEquals(6, result.series().size());
		for (String training : List.of("epoch_slices", "epoch_loader")) {
			// six standardised features: an untrained network is wrong by their variance, and every epoch helps
			double[] objectives = result(result, training);
			assertEquals(6, objectives[0], 3);
			assertTrue(objectives[2] < objectives[0], training);
		}
		assertEquals(1, result(result, "k_means")[0] / (SMALL.fewRows() * Workload.LATENT) / 5, 0.15);
		assertEquals(result(result, "silhouette")[0], result(result, "silhouette")[1]);
		assertEquals(-11.35 - Math.log(3), result(result, "mixture")[0], 0.5);
		Turn turn = result.series().get(0).turns().get(0);
		assertTrue(turn.seconds() > 0 && turn.cpuSeconds() > 0 && turn.peakMemoryBytes() > 1_000_000, turn.toString());
	}

	@Test
	void versionsOfTheLibrariesAreKnown() throws IOException {
		assertTrue(peer().versions().keySet().containsAll(List.of("python", "numpy", "torch", "scikit-learn")));
	}

	@Test
	void aProgramThatIsNoPythonIsNoPeer() throws IOException {
		assertEquals(Optional.empty(), Peer.of("no-such-python", folder));
		assertTrue(Files.exists(folder.resolve("network.py")), "scripts are written first");
	}

	private Peer peer() throws IOException {
		Optional<Peer> peer = Peer.find(folder);
		Assumptions.assumeTrue(peer.isPresent(), "no python3 with torch and sklearn");
		return peer.get();
	}

	private Contestant contestant(Peer peer, String script) {
		List<String> command = Stream.of(peer.command(script).stream(), SMALL.arguments().stream(),
				Stream.of("folder=" + folder, "threads=1")).flatMap(part -> part).toList();
		// ours, so that a script that fails fails the test with its message
		return new Contestant(script, true, 1, command, Map.of("OMP_NUM_THREADS", "1"));
	}

	private static double[] result(BenchmarkResult result, String script) {
		Series series = result.of(script).orElseThrow();
		return series.values(Turn::result);
	}
}
