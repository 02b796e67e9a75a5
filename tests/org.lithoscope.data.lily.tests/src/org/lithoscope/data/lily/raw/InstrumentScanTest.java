package org.lithoscope.data.lily.raw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.data.lily.Instrument;
import org.lithoscope.data.lily.LabelColumn;

/** Several threads tell of a file what one would, and leave nothing running behind. */
class InstrumentScanTest {

	private static final String HEADER = "Exp,Site,Hole,Depth CSF-A (m),Bulk density (GRA)\n";
	private static final String SOUND = "317,U1351,A,1.0,1.7\n";
	private static final String FAULTY = "317,U1351,A,1.0,bad\n";

	@TempDir
	private Path folder;
	private final Vocabulary vocabulary = new Vocabulary(Map.of());

	/** Takes rows and forgets them. */
	private static class Sink implements RowSink {

		@Override
		public void append(int borehole, double depth, int lithology, double[] values) {
			// not looked at
		}

		@Override
		public void close() {
			// holds nothing
		}
	}

	private InstrumentScan.Result read(int threads, Supplier<RowSink> sinks) throws IOException, DataException {
		InstrumentScan scan = InstrumentScan.prepare(RawFolder.at(folder), Instrument.GRA, LabelColumn.NONE, 1);
		return scan.read(vocabulary, new InstrumentScan.Target() {
			@Override
			public void begin() {
				// nothing came before
			}

			@Override
			public RowSink open() {
				return sinks.get();
			}
		}, threads, Cancellation.NEVER, (bytes, rows) -> {
		});
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(folder.resolve(name), text);
	}

	/** Reads the files with one thread, and finds that four say the same. */
	private InstrumentScan.Result readWithAnyThreads() throws IOException, DataException {
		InstrumentScan.Result result = read(1, Sink::new);
		for (int i = 0; i < 2; i++) {
			InstrumentScan.Result other = read(4, Sink::new);
			assertEquals(result.counts(), other.counts());
			assertEquals(result.refusal(), other.refusal());
			assertEquals(result.rejected(), other.rejected());
		}
		return result;
	}

	@Test
	void tooManyFaultyRowsAreToldTheSameWithAnyThreads() throws Exception {
		write("GRA.csv", HEADER + SOUND.repeat(10_000) + FAULTY.repeat(400_000));

		InstrumentScan.Result result = readWithAnyThreads();

		assertTrue(result.stopped());
		long rejected = result.counts().rejected();
		assertTrue(rejected > 200_000 && rejected < 260_000, () -> "rejected " + rejected);
		assertEquals(rejected, result.rejected().size());
		assertEquals(10_000, result.counts().used());
		assertTrue(result.refusal().get().contains("%,d of the first %,d rows cannot be used, tolerated are 200,000"
				.formatted(rejected, rejected + 10_000)), result.refusal()::toString);
	}

	@Test
	void faultyRowsOfSeveralFilesAreTooManyTogether() throws Exception {
		write("GRA_1.csv", HEADER + FAULTY.repeat(150_000));
		write("GRA_2.csv", HEADER + FAULTY.repeat(300_000));

		InstrumentScan.Result result = readWithAnyThreads();

		assertTrue(result.stopped());
		assertTrue(result.counts().rejected() < 260_000, () -> result.counts().toString());
	}

	@Test
	void whatComesBehindTooManyFaultyRowsDoesNotMatter() throws Exception {
		String text = HEADER + FAULTY.repeat(240_000) + SOUND.repeat(20_000);
		Path packed = folder.resolve("GRA.csv.gz");
		try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
			out.write(text.getBytes(StandardCharsets.UTF_8));
		}
		byte[] bytes = Files.readAllBytes(packed);
		Files.write(packed, Arrays.copyOf(bytes, bytes.length - 100));

		assertTrue(readWithAnyThreads().stopped());
	}

	@Test
	void manyFaultyRowsAreToleratedIfTheyAreToBe() throws Exception {
		write("GRA.csv", HEADER + FAULTY.repeat(150_000) + SOUND);

		InstrumentScan.Result result = readWithAnyThreads();

		assertEquals(150_000, result.rejected().size());
		assertTrue(result.refusal().isEmpty());
	}

	/** A sink whose first row takes a while, even if its thread is interrupted. */
	private static final class SlowSink extends Sink {

		private final CountDownLatch begun;
		private final AtomicInteger open;
		private boolean waited;

		SlowSink(CountDownLatch begun, AtomicInteger open) {
			this.begun = begun;
			this.open = open;
			open.incrementAndGet();
		}

		@Override
		public void append(int borehole, double depth, int lithology, double[] values) {
			begun.countDown();
			long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(500);
			while (!waited && System.nanoTime() < end) {
				LockSupport.parkNanos(1_000_000);
			}
			waited = true;
		}

		@Override
		public void close() {
			open.decrementAndGet();
		}
	}

	/** Waits for another reader, and then fails. */
	private static final class FailingSink extends Sink {

		private final CountDownLatch begun;

		FailingSink(CountDownLatch begun) {
			this.begun = begun;
		}

		@Override
		public void append(int borehole, double depth, int lithology, double[] values) {
			await(begun);
			throw new IllegalStateException("no room");
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			assertTrue(latch.await(20, TimeUnit.SECONDS));
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void aFailureIsToldOnceNoReaderUsesItsSinkAnyMore() throws Exception {
		write("GRA.csv", HEADER + SOUND.repeat(300_000));
		AtomicInteger open = new AtomicInteger();
		CountDownLatch begun = new CountDownLatch(1);

		// the first reader is waited for first
		IllegalStateException failure = assertThrows(IllegalStateException.class,
				() -> read(2, () -> Thread.currentThread().getName().endsWith("thread-1") ? new FailingSink(begun)
						: new SlowSink(begun, open)));

		assertEquals("no room", failure.getMessage());
		assertEquals(0, open.get());
	}

	@Test
	void anInterruptEndsAllReadersBeforeItIsTold() throws Exception {
		write("GRA.csv", HEADER + SOUND.repeat(300_000));
		AtomicInteger open = new AtomicInteger();
		CountDownLatch begun = new CountDownLatch(2);
		AtomicInteger openAtTheEnd = new AtomicInteger(-1);
		Thread reading = new Thread(() -> {
			assertThrows(CancellationException.class, () -> read(2, () -> new SlowSink(begun, open)));
			assertTrue(Thread.currentThread().isInterrupted());
			openAtTheEnd.set(open.get());
		});

		reading.start();
		await(begun);
		reading.interrupt();
		reading.join();

		assertEquals(0, openAtTheEnd.get());
	}

	@Test
	void aFailureBehindAWrongCutIsForgiven() throws Exception {
		String pasted = "999,U9999,Z,1.0,1.7,x\n";
		String row = "317,U1351,A,1.0,1.7,x\n";
		String text = HEADER.replace("\n", ",Comments\n") + row.repeat(1_000_000 / row.length())
				+ "317,U1351,A,1.0,1.7,\"" + pasted.repeat(100_000 / pasted.length()) + "end\"\n" + row.repeat(10);
		write("GRA.csv", text);
		CountDownLatch foreign = new CountDownLatch(1);

		InstrumentScan.Result result = read(2, () -> new Sink() {
			@Override
			public void append(int borehole, double depth, int lithology, double[] values) {
				if (vocabulary.boreholes().get(borehole)[0].equals("999")) {
					foreign.countDown();
					throw new IllegalStateException("a row of a comment");
				}
				// the reader of the first block finds out about the cut behind it after the other one has failed
				await(foreign);
			}
		});

		assertEquals(1_000_000 / row.length() + 1 + 10, result.counts().used());
	}
}
