package org.lithoscope.data.csv;

import java.util.Arrays;

import org.lithoscope.data.table.DecimalNotation;
import org.lithoscope.data.table.Row;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/**
 * The fields of the row that was read last, without blanks around them; overwritten by the next row.
 *
 * <p>Being one buffer for all rows, it spares a string per field; numbers are read from the characters directly.
 */
final class Fields extends AbstractBaseCsvCallbackHandler<Fields> implements Row {

	private char[] text = new char[1024];
	private int[] starts = new int[32];
	private int[] ends = new int[32];
	private long[] lines = new long[32];
	private int used;
	private long line;
	private boolean blank = true;

	@Override
	protected void handleBegin(long startingLine) {
		line = startingLine;
		used = 0;
		blank = true;
	}

	@Override
	protected void handleField(int field, char[] buffer, int offset, int length, boolean quoted) {
		reserve(field, length);
		lines[field] = line;
		if (quoted) {
			line += lineBreaks(buffer, offset, length);
		}
		int start = offset;
		int end = offset + length;
		while (start < end && Character.isWhitespace(buffer[start])) {
			start++;
		}
		while (end > start && Character.isWhitespace(buffer[end - 1])) {
			end--;
		}
		System.arraycopy(buffer, start, text, used, end - start);
		starts[field] = used;
		used += end - start;
		ends[field] = used;
		blank &= start == end;
	}

	private void reserve(int field, int length) {
		if (field == starts.length) {
			starts = Arrays.copyOf(starts, 2 * field);
			ends = Arrays.copyOf(ends, 2 * field);
			lines = Arrays.copyOf(lines, 2 * field);
		}
		if (used + length > text.length) {
			text = Arrays.copyOf(text, Math.max(2 * text.length, used + length));
		}
	}

	private static int lineBreaks(char[] buffer, int offset, int length) {
		int breaks = 0;
		for (int i = offset; i < offset + length; i++) {
			boolean secondOfPair = buffer[i] == '\n' && i > offset && buffer[i - 1] == '\r';
			if ((buffer[i] == '\n' || buffer[i] == '\r') && !secondOfPair) {
				breaks++;
			}
		}
		return breaks;
	}

	@Override
	protected Fields buildRecord() {
		return this;
	}

	@Override
	public int count() {
		return getFieldCount();
	}

	@Override
	public boolean isBlank() {
		return blank;
	}

	@Override
	public long line() {
		return getStartingLineNumber();
	}

	@Override
	public long line(int field) {
		return lines[field];
	}

	@Override
	public double number(int field, DecimalNotation notation) {
		return notation.parse(text, starts[field], ends[field]);
	}

	@Override
	public boolean isEmpty(int field) {
		return starts[field] == ends[field];
	}

	@Override
	public String string(int field) {
		return new String(text, starts[field], ends[field] - starts[field]);
	}

	@Override
	public boolean equals(int field, String other) {
		int length = ends[field] - starts[field];
		if (other.length() != length) {
			return false;
		}
		for (int i = 0; i < length; i++) {
			if (text[starts[field] + i] != other.charAt(i)) {
				return false;
			}
		}
		return true;
	}
}
