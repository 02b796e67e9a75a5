package org.lithoscope.data.lily.raw;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.CancellationException;

import org.lithoscope.core.data.DataException;

/**
 * Cuts the text of a file into blocks of whole records, which threads take in turn.
 *
 * <p>Where a cut is only likely, the reader of the block before it finds out whether it was right; once one is wrong, all
 * behind it are worth nothing.
 */
final class BlockSource implements AutoCloseable {

	/** Small enough to stay in the cache of a core from the disk to the last field. */
	private static final int SIZE = 1 << 20;
	/** A record that does not fit into this much is none. */
	private static final int LONGEST = 1 << 26;

	/**
	 * Some records in a row.
	 *
	 * @param index counted from 0 in the file
	 * @param bytes the buffer, to be handed back for the next block
	 * @param from where the first record begins
	 * @param to where the last record has ended
	 */
	record Block(int index, byte[] bytes, int from, int to) {
	}

	/** A block, and which of the bytes in its buffer were read for it. */
	private record Taken(Block block, int freshFrom, int freshTo) {
	}

	private final RawFile file;
	private final RawFile.Content content;
	private final Quotes quotes;
	/** Null where cuts are to be certain. */
	private final LikelyEnd likely;
	private final Object turn = new Object();
	private int hashed;
	private int waiting;
	private byte[] rest = new byte[0];
	private boolean ended;
	private int count;
	private DataException failure;

	/**
	 * Opens a file.
	 *
	 * @param certain whether all quotes are looked at for a cut, rather than the last few records of a block
	 * @throws DataException if the file cannot be opened
	 */
	BlockSource(Header header, boolean certain) throws DataException {
		this.file = header.file();
		this.quotes = new Quotes(header.delimiter());
		this.likely = certain ? null : new LikelyEnd(header.delimiter(), header.names().size());
		this.content = file.open();
	}

	/**
	 * The next block, null at the end of the text.
	 *
	 * @param reuse a buffer to fill, null for a new one
	 * @throws DataException if the file is truncated, damaged or unreadable, or a quote is not closed
	 */
	Block next(byte[] reuse) throws DataException {
		Taken taken = take(reuse);
		if (taken == null) {
			return null;
		}
		hash(taken);
		return taken.block();
	}

	/** Once this has failed it fails in the same way: a broken stream may say anything when it is read again. */
	private synchronized Taken take(byte[] reuse) throws DataException {
		if (failure != null) {
			throw failure;
		}
		try {
			return cut(reuse);
		} catch (DataException e) {
			failure = e;
			throw e;
		}
	}

	private Taken cut(byte[] reuse) throws DataException {
		if (ended && rest.length == 0) {
			return null;
		}
		int size = Math.max(SIZE, rest.length * 2);
		// a larger one, left over from a long record, would make the cuts depend on which thread comes next
		byte[] bytes = reuse != null && reuse.length == size ? reuse : new byte[size];
		System.arraycopy(rest, 0, bytes, 0, rest.length);
		int kept = rest.length;
		int length = kept;
		rest = new byte[0];
		while (true) {
			int read = read(bytes, length);
			int freshTo = length + read;
			length = ended ? terminated(bytes, freshTo) : freshTo;
			int cut = endOfRecords(bytes, length);
			if (cut > 0 || length == 0) {
				rest = Arrays.copyOfRange(bytes, cut, length);
				if (ended && rest.length > 0) {
					throw unclosed(bytes, cut, length);
				}
				int from = count == 0 ? RecordScanner.afterMark(bytes, length) : 0;
				return length == 0 ? null : new Taken(new Block(count++, bytes, from, cut), kept, freshTo);
			}
			if (ended || length >= LONGEST) {
				throw unclosed(bytes, 0, length);
			}
			bytes = Arrays.copyOf(bytes, bytes.length * 2);
		}
	}

	private int endOfRecords(byte[] bytes, int length) {
		// nobody is to be told of a quote that is not closed on a guess
		int end = likely == null || ended ? 0 : likely.endOfRecords(bytes, length);
		return end > 0 ? end : quotes.endOfRecords(bytes, length);
	}

	private int read(byte[] bytes, int from) throws DataException {
		if (ended) {
			return 0;
		}
		try {
			int read = content.read(bytes, from);
			ended = from + read < bytes.length;
			return read;
		} catch (IOException e) {
			throw file.failure(e, 0);
		}
	}

	/** Ends a text that has no line end at its end with one; there is room. */
	private static int terminated(byte[] bytes, int length) {
		if (length == 0 || length == bytes.length || bytes[length - 1] == '\n') {
			return length;
		}
		bytes[length] = '\n';
		return length + 1;
	}

	private DataException unclosed(byte[] bytes, int from, int length) {
		String beginning = ShownText.of(bytes, from, length);
		return new DataException(("%s: a quote is opened and never closed, in or after the line that begins '%s'. Close"
				+ " it, or remove it.").formatted(file.path(), beginning));
	}

	/** Hashes block after block, while other threads read and scan; nothing can fail between taking and hashing. */
	private void hash(Taken taken) {
		synchronized (turn) {
			while (hashed < taken.block().index()) {
				awaitTurn();
			}
			content.digest(taken.block().bytes(), taken.freshFrom(), taken.freshTo());
			hashed++;
			if (waiting > 0) {
				turn.notifyAll();
			}
		}
	}

	private void awaitTurn() {
		waiting++;
		try {
			turn.wait();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new CancellationException("interrupted");
		} finally {
			waiting--;
		}
	}

	/** Bytes that came off the disk so far. */
	synchronized long consumed() {
		return content.consumed();
	}

	/** The SHA-256 of the file; called when all blocks were taken. */
	synchronized String hash() throws DataException {
		try {
			return content.hash();
		} catch (IOException e) {
			throw file.failure(e, 0);
		}
	}

	@Override
	public void close() throws DataException {
		try {
			content.close();
		} catch (IOException e) {
			throw file.failure(e, 0);
		}
	}
}
