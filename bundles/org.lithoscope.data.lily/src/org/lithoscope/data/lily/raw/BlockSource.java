package org.lithoscope.data.lily.raw;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

import org.lithoscope.core.data.DataException;

/** Cuts the text of a file into blocks of whole records, which threads take in turn. */
final class BlockSource implements AutoCloseable {

	/** Large enough that taking blocks costs nothing, small enough that a cancel is heard at once. */
	private static final int SIZE = 1 << 21;
	/** A record that does not fit into this much is none. */
	private static final int LONGEST = 1 << 26;
	private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long ONES = 0x0101010101010101L;
	private static final long QUOTES = '"' * ONES;

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

	private final RawFile file;
	private final RawFile.Content content;
	private final byte delimiter;
	private byte[] rest = new byte[0];
	private boolean ended;
	private int count;

	/** @throws DataException if the file cannot be opened */
	BlockSource(RawFile file, byte delimiter) throws DataException {
		this.file = file;
		this.delimiter = delimiter;
		this.content = file.open();
	}

	/**
	 * The next block, null at the end of the text.
	 *
	 * @param reuse a buffer to fill, null for a new one
	 * @throws DataException if the file is truncated, damaged or unreadable, or a quote is not closed
	 */
	synchronized Block next(byte[] reuse) throws DataException {
		if (ended && rest.length == 0) {
			return null;
		}
		byte[] bytes = reuse != null && reuse.length > rest.length ? reuse : new byte[Math.max(SIZE, rest.length * 2)];
		System.arraycopy(rest, 0, bytes, 0, rest.length);
		int length = rest.length;
		rest = new byte[0];
		while (true) {
			length = fill(bytes, length);
			int cut = endOfRecords(bytes, length);
			if (cut > 0 || length == 0) {
				rest = Arrays.copyOfRange(bytes, cut, length);
				if (ended && rest.length > 0) {
					throw unclosed(bytes, cut, length);
				}
				int from = count == 0 ? RecordScanner.afterMark(bytes, length) : 0;
				return length == 0 ? null : new Block(count++, bytes, from, cut);
			}
			if (ended || length >= LONGEST) {
				throw unclosed(bytes, 0, length);
			}
			bytes = Arrays.copyOf(bytes, bytes.length * 2);
		}
	}

	private int fill(byte[] bytes, int from) throws DataException {
		int length = from;
		if (!ended) {
			try {
				length += content.read(bytes, from);
			} catch (IOException e) {
				throw file.failure(e, 0);
			}
			ended = length < bytes.length;
			if (ended && length > 0 && bytes[length - 1] != '\n') {
				bytes[length++] = '\n';
			}
		}
		return length;
	}

	private DataException unclosed(byte[] bytes, int from, int length) {
		String beginning = Header.text(bytes, from, Math.min(length, from + 60)).replace('\n', ' ');
		return new DataException(("%s: a quote is opened and never closed, in or after the line that begins '%s'. Close"
				+ " it, or remove it.").formatted(file.path(), beginning));
	}

	/** Where the last whole record ends; line ends inside quotes end none. */
	private int endOfRecords(byte[] bytes, int length) {
		int end = 0;
		int at = 0;
		while (true) {
			int quote = nextQuote(bytes, at, length);
			end = Math.max(end, lastLineEnd(bytes, at, quote));
			if (quote == length) {
				return end;
			}
			at = quote + 1;
			if (quote == 0 || bytes[quote - 1] == delimiter || bytes[quote - 1] == '\n') {
				int closing = closingQuote(bytes, at, length);
				if (closing == length) {
					return end;
				}
				at = closing + 1;
			}
		}
	}

	private static int closingQuote(byte[] bytes, int from, int length) {
		int at = nextQuote(bytes, from, length);
		while (at < length - 1 && bytes[at + 1] == '"') {
			at = nextQuote(bytes, at + 2, length);
		}
		return at;
	}

	private static int nextQuote(byte[] bytes, int from, int length) {
		int at = from;
		for (; at + Long.BYTES <= length; at += Long.BYTES) {
			long zeroWhereQuote = (long) WORD.get(bytes, at) ^ QUOTES;
			long found = zeroWhereQuote - ONES & ~zeroWhereQuote & 0x80 * ONES;
			if (found != 0) {
				return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
			}
		}
		while (at < length && bytes[at] != '"') {
			at++;
		}
		return Math.min(at, length);
	}

	private static int lastLineEnd(byte[] bytes, int from, int to) {
		for (int at = to; at > from; at--) {
			if (bytes[at - 1] == '\n') {
				return at;
			}
		}
		return 0;
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
