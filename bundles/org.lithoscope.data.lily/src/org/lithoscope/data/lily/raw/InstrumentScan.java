package org.lithoscope.data.lily.raw;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.data.lily.Instrument;
import org.lithoscope.data.lily.LabelColumn;
import org.lithoscope.data.lily.report.RejectedRow;
import org.lithoscope.data.lily.report.RowCounts;
import org.lithoscope.data.lily.report.SourceFile;

/** All files of one instrument, read by several threads that take blocks in turn. */
public final class InstrumentScan {

	/** How many faulty rows a refusal shows. */
	private static final int SHOWN = 10;
	/** Files with more faulty rows are none of an instrument, whatever is tolerated; and they are kept in memory. */
	private static final int MOST_REJECTED = 200_000;

	/** Seconds that interrupted readers are waited for. */
	private static final int PATIENCE = 10;

	/** Hears how far the reading has come. */
	@FunctionalInterface
	public interface Listener {

		/**
		 * A block was read.
		 *
		 * @param bytes bytes off the disk, of all files so far
		 * @param rows rows of all files so far
		 */
		void read(long bytes, long rows);
	}

	/** Where rows go. */
	public interface Target {

		/** Prepares for rows; what came before, from a reading that was given up, does not count. */
		void begin() throws IOException;

		/** A new sink for one thread. */
		RowSink open();
	}

	/**
	 * What the files held.
	 *
	 * @param counts what became of the rows
	 * @param rejected the faulty rows in the order of files and lines
	 * @param stopped whether reading was given up after so many faulty rows that there may be more
	 * @param files the files with their hashes, but for one that was given up
	 * @param refusal why they cannot be used all the same, if they cannot: too many rows are faulty, or there is none
	 */
	public record Result(RowCounts counts, List<RejectedRow> rejected, boolean stopped, List<SourceFile> files,
			Optional<String> refusal) {
	}

	private final Instrument instrument;
	private final List<Header> headers;
	private final double maxRejected;

	private InstrumentScan(Instrument instrument, List<Header> headers, double maxRejected) {
		this.instrument = instrument;
		this.headers = headers;
		this.maxRejected = maxRejected;
	}

	/**
	 * Finds the files and their columns; nothing is read below the headers.
	 *
	 * @param label the column of lithologies to read
	 * @param maxRejected the largest tolerated share of faulty rows
	 * @throws DataException if a file or a column is missing
	 */
	public static InstrumentScan prepare(RawFolder folder, Instrument instrument, LabelColumn label, double maxRejected)
			throws DataException {
		List<Header> headers = new ArrayList<>();
		for (RawFile file : folder.filesOf(instrument)) {
			headers.add(Header.of(file, instrument, label));
		}
		return new InstrumentScan(instrument, headers, maxRejected);
	}

	/** Bytes of all files on disk. */
	public long size() {
		return headers.stream().mapToLong(header -> header.file().size()).sum();
	}

	/** The instrument whose files these are. */
	public Instrument instrument() {
		return instrument;
	}

	/**
	 * Reads all rows.
	 *
	 * @throws DataException if a file is truncated, damaged or changes its columns
	 * @throws IOException if the target cannot be prepared
	 * @throws CancellationException if the work was cancelled
	 */
	public Result read(Vocabulary vocabulary, Target target, int threads, Cancellation cancellation, Listener listener)
			throws DataException, IOException {
		Vocabulary.Mark before = vocabulary.mark();
		target.begin();
		Optional<Result> result = read(false, vocabulary, target, threads, cancellation, listener);
		if (result.isEmpty()) {
			vocabulary.backTo(before);
			target.begin();
			result = read(true, vocabulary, target, threads, cancellation, listener);
		}
		return result.orElseThrow();
	}

	/** Reads all rows, or nothing if a file was not cut between records, which certain cuts are. */
	private Optional<Result> read(boolean certainCuts, Vocabulary vocabulary, Target target, int threads,
			Cancellation cancellation, Listener listener) throws DataException {
		RowCounts counts = RowCounts.NONE;
		List<RejectedRow> rejected = new ArrayList<>();
		List<SourceFile> files = new ArrayList<>();
		long bytes = 0;
		for (Header header : headers) {
			FileScan scan = new FileScan(header, certainCuts, bytes, counts.read(),
					MOST_REJECTED - rejected.size(), listener, cancellation);
			Optional<RowCounts> read = scan.read(vocabulary, target, threads);
			if (read.isEmpty()) {
				return Optional.empty();
			}
			counts = counts.plus(read.get());
			rejected.addAll(scan.rejected);
			bytes += header.file().size();
			if (rejected.size() > MOST_REJECTED) {
				return Optional.of(new Result(counts, rejected, true, files, refusal(counts, rejected, true)));
			}
			files.add(scan.source);
		}
		return Optional.of(new Result(counts, rejected, false, files, refusal(counts, rejected, false)));
	}

	private Optional<String> refusal(RowCounts counts, List<RejectedRow> rejected, boolean stopped) {
		Path first = headers.get(0).file().path();
		if (counts.read() == 0) {
			return Optional.of("%s: there is no row below the header, expected one line per measurement."
					.formatted(first));
		}
		if (!stopped && counts.rejected() <= maxRejected * counts.read()) {
			return Optional.empty();
		}
		StringBuilder text = new StringBuilder("%s: %,d of %s%,d rows cannot be used, tolerated are %s.".formatted(first,
				counts.rejected(), stopped ? "the first " : "", counts.read(),
				stopped ? "%,d at the most, whatever --max-rejected says".formatted(MOST_REJECTED)
						: percent(maxRejected) + " %"));
		text.append(stopped ? " Is this the right file?" : " Mend them, or tolerate more (--max-rejected).");
		rejected.stream().limit(SHOWN).forEach(row -> text.append("\n  ").append(row.text()));
		if (rejected.size() > SHOWN) {
			text.append("\n  … and %,d more".formatted(rejected.size() - SHOWN));
		}
		return Optional.of(text.toString());
	}

	private static String percent(double share) {
		return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString();
	}

	/** One file while it is read. */
	private static final class FileScan {

		private final Header header;
		private final boolean certainCuts;
		private final long bytesBefore;
		private final long rowsBefore;
		private final int mostFaults;
		private final Listener listener;
		private final Cancellation cancellation;
		private final AtomicBoolean stopped = new AtomicBoolean();
		private final List<RowReader.BlockResult> results = new ArrayList<>();
		private long rows;
		private int faults;
		private boolean cutInside;
		private final List<RejectedRow> rejected = new ArrayList<>();
		private SourceFile source;

		FileScan(Header header, boolean certainCuts, long bytesBefore, long rowsBefore, int mostFaults,
				Listener listener, Cancellation cancellation) {
			this.header = header;
			this.certainCuts = certainCuts;
			this.bytesBefore = bytesBefore;
			this.rowsBefore = rowsBefore;
			this.mostFaults = mostFaults;
			this.listener = listener;
			this.cancellation = cancellation;
		}

		/** What became of the rows; nothing if the file was cut inside a record. */
		Optional<RowCounts> read(Vocabulary vocabulary, Target target, int threads) throws DataException {
			RawFile file = header.file();
			ExecutorService readers = Executors.newFixedThreadPool(threads);
			try (BlockSource blocks = new BlockSource(header, certainCuts)) {
				List<Future<Void>> work = new ArrayList<>();
				for (int i = 0; i < threads; i++) {
					work.add(readers.submit(() -> {
						read(blocks, vocabulary, target);
						return null;
					}));
				}
				await(readers, work);
				cancellation.check();
				if (cutInside) {
					return Optional.empty();
				}
				RowCounts counts = collect();
				if (rejected.size() <= mostFaults) {
					source = new SourceFile(file.name(), file.size(), blocks.hash());
				}
				return Optional.of(counts);
			} finally {
				readers.shutdownNow();
			}
		}

		private void read(BlockSource blocks, Vocabulary vocabulary, Target target) throws DataException {
			try (RowSink sink = target.open()) {
				RowReader reader = new RowReader(header, vocabulary, sink);
				byte[] buffer = null;
				while (!stopped.get() && !cancellation.isCancelled()) {
					BlockSource.Block block = blocks.next(buffer);
					if (block == null) {
						return;
					}
					buffer = block.bytes();
					keep(reader.read(block), blocks.consumed());
				}
			} catch (DataException | RuntimeException | Error e) {
				stopped.set(true);
				throw e;
			}
		}

		private synchronized void keep(RowReader.BlockResult result, long consumed) {
			results.add(result);
			rows += result.counts().read();
			faults += result.faults().size();
			cutInside |= !result.whole();
			if (cutInside || faults > mostFaults || result.faults().stream().anyMatch(Fault::otherHeader)) {
				stopped.set(true);
			}
			listener.read(bytesBefore + consumed, rowsBefore + rows);
		}

		/** Waits for all readers, whatever becomes of one: they use what the caller will clean up. */
		private void await(ExecutorService readers, List<Future<Void>> work) throws DataException {
			Throwable failure = null;
			for (Future<Void> part : work) {
				try {
					part.get();
				} catch (ExecutionException e) {
					failure = failure == null ? e.getCause() : failure;
				} catch (InterruptedException e) {
					throw interrupted(readers);
				}
			}
			results.sort(Comparator.comparingInt(RowReader.BlockResult::index));
			// what was found behind a wrong cut is none of the file's
			if (failure != null && !cutInside) {
				refuse(failure);
			}
		}

		private CancellationException interrupted(ExecutorService readers) {
			stopped.set(true);
			readers.shutdownNow();
			try {
				readers.awaitTermination(PATIENCE, TimeUnit.SECONDS);
			} catch (InterruptedException e) {
				// who interrupts twice does not want to wait
			}
			Thread.currentThread().interrupt();
			return new CancellationException("interrupted");
		}

		private void refuse(Throwable failure) throws DataException {
			switch (failure) {
				case DataException refusal -> {
					// one thread would not have come to what is behind too many faults
					if (!isGivenUp()) {
						throw refusal;
					}
				}
				case RuntimeException unexpected -> throw unexpected;
				case Error error -> throw error;
				default -> throw new IllegalStateException(failure);
			}
		}

		/** Whether the blocks from the first one on, as far as they were read, have too many faults. */
		private boolean isGivenUp() {
			int found = 0;
			for (int i = 0; i < results.size() && results.get(i).index() == i && found <= mostFaults; i++) {
				found += results.get(i).faults().size();
			}
			return found > mostFaults;
		}

		/**
		 * Blocks are taken in order, so that those read so far are all up to some line, whoever stopped. Where too many
		 * rows are faulty, those behind the block with the last tolerated one do not count: how many were read by then
		 * depends on the threads.
		 */
		private RowCounts collect() throws DataException {
			RowCounts counts = RowCounts.NONE;
			long lines = 0;
			for (RowReader.BlockResult result : results) {
				if (rejected.size() > mostFaults) {
					break;
				}
				for (Fault fault : result.faults()) {
					Fault placed = fault.below(lines + 1);
					if (placed.otherHeader()) {
						throw new DataException(("%s, line %,d: the columns change here, to those of another header. Split"
								+ " the file there: each table needs a file of its own.").formatted(header.file().path(),
										placed.line()));
					}
					rejected.add(new RejectedRow(header.file().name(), placed.line(), placed.column(), placed.problem(),
							placed.record()));
				}
				counts = counts.plus(result.counts());
				lines += result.lines();
			}
			return counts;
		}
	}
}
