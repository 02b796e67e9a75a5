package org.lithoscope.data.lily;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;

/** The same bytes for any number of threads, exact means, and nothing left behind by a cancel or a kill. */
class RepeatabilityTest {

	private static final int ROWS = 40_000;

	@TempDir
	private static Path folder;
	private static final Map<String, List<BigDecimal>> DENSITIES = new TreeMap<>();

	/** Several blocks of each file, values of very different size and many digits. */
	@BeforeAll
	static void makeFiles() {
		RawFiles files = new RawFiles(folder);
		SplittableRandom random = new SplittableRandom(11);
		for (int i = 0; i < ROWS; i++) {
			String hole = String.valueOf((char) ('A' + random.nextInt(5)));
			int bin = random.nextInt(200);
			String depth = String.format(Locale.ROOT, "%.3f", bin * 0.2 + random.nextDouble(-0.09, 0.09)).replace("-", "");
			String value = String.valueOf(random.nextDouble() * Math.pow(10, random.nextInt(-3, 1)) + 0.5);
			String principal = "lithology " + random.nextInt(4);
			files.raw("GRA", RawFiles.line("317", "U1351", hole, depth, value, principal));
			files.raw("MS", RawFiles.line("317", "U1351", hole, depth, "-" + value, principal));
			files.raw("NGR", RawFiles.line("317", "U1351", hole, depth, value, principal));
			DENSITIES.computeIfAbsent("317-U1351-" + hole + "," + bin * 0.2, k -> new ArrayList<>())
					.add(new BigDecimal(value));
		}
		files.write();
	}

	private static ImportRequest request() {
		return ImportRequest.study(folder).with(Features.THREE);
	}

	private static WorkContext threads(int count) {
		return WorkContext.of(0).withThreads(count);
	}

	private static byte[] table(Path out, int threads, String name) throws Exception {
		Path table = out.resolve(name);
		LilyImport.write(request(), new ImportOutputs(table, "test"), threads(threads));
		byte[] provenance = Files.readAllBytes(out.resolve(name + ".provenance.json"));
		byte[] both = Files.readAllBytes(table);
		assertTrue(provenance.length > 1000 && both.length > 10_000);
		return both;
	}

	@Test
	void bytesAreTheSameForAnyNumberOfThreads(@TempDir Path out) throws Exception {
		for (String name : new String[] { "table.csv", "table.parquet" }) {
			byte[] one = table(out, 1, name);
			assertArrayEquals(one, table(out, 2, name));
			assertArrayEquals(one, table(out, 7, name));
			assertArrayEquals(one, table(out, 2, name));
		}
	}

	@Test
	void noMoreThreadsAreStartedThanProcessorsCanServe(@TempDir Path out) throws Exception {
		AtomicInteger most = new AtomicInteger();
		Progress counting = (fraction, message) -> most.accumulateAndGet(Thread.activeCount(), Math::max);
		int before = Thread.activeCount();

		LilyImport.write(request(), new ImportOutputs(out.resolve("table.csv"), "test"),
				new WorkContext(new Seed(0), Cancellation.NEVER, counting, 9999));

		int started = most.get() - before;
		assertTrue(started <= 4 * Runtime.getRuntime().availableProcessors() + 10, () -> started + " threads");
	}

	@Test
	void readerGivesTheSameTableForAnyNumberOfThreads() throws Exception {
		assertEquals(LilyImport.read(request(), threads(1)).contentHash(),
				LilyImport.read(request(), threads(3)).contentHash());
	}

	@Test
	void meansAreThoseOfExactSums(@TempDir Path out) throws Exception {
		table(out, 3, "table.csv");

		List<String> lines = Files.readAllLines(out.resolve("table.csv"));
		assertEquals(DENSITIES.size() + 1, lines.size());
		for (String line : lines.subList(1, lines.size())) {
			String[] fields = line.split(",");
			List<BigDecimal> values = DENSITIES.get(fields[0] + "," + fields[1]);
			BigDecimal mean = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
					.divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL64);
			assertEquals(mean.doubleValue(), Double.parseDouble(fields[2]), 1e-14 * mean.doubleValue(), line);
		}
	}

	@Test
	void cancelLeavesTheOldTableAndNothingElse(@TempDir Path out) throws IOException {
		Path table = Files.writeString(out.resolve("table.csv"), "old");
		AtomicBoolean cancelled = new AtomicBoolean();
		Progress cancelling = (fraction, message) -> cancelled.set(true);
		WorkContext context = new WorkContext(new Seed(0), cancelled::get, cancelling, 2);

		assertThrows(CancellationException.class,
				() -> LilyImport.write(request(), new ImportOutputs(table, "test"), context));

		assertEquals("old", Files.readString(table));
		assertEquals(List.of("table.csv"), names(out));
	}

	@Test
	void cancelWhileJoiningIsHeard(@TempDir Path out) throws IOException {
		AtomicBoolean cancelled = new AtomicBoolean();
		Progress cancelling = (fraction, message) -> cancelled.compareAndSet(false, message.equals("joining"));
		WorkContext context = new WorkContext(new Seed(0), cancelled::get, cancelling, 2);

		assertThrows(CancellationException.class,
				() -> LilyImport.write(request(), new ImportOutputs(out.resolve("table.parquet"), "test"), context));

		assertEquals(List.of(), names(out));
	}

	@Test
	void remainsOfAKilledImportAreRemovedByTheNext(@TempDir Path out) throws Exception {
		Path dead = Files.writeString(out.resolve(".table.csv.999999999.new"), "half");
		Path spill = Files.createDirectory(out.resolve(".table.csv.999999999.new.spill"));
		Files.writeString(spill.resolve("block"), "half");
		Path living = Files.writeString(out.resolve(".table.csv.%d.new".formatted(ProcessHandle.current().parent()
				.orElseThrow().pid())), "being written by another process");

		LilyImport.write(request(), new ImportOutputs(out.resolve("table.csv"), "test"),
				new WorkContext(new Seed(0), Cancellation.NEVER, Progress.SILENT, 2));

		assertFalse(Files.exists(dead) || Files.exists(spill));
		assertTrue(Files.exists(living));
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
