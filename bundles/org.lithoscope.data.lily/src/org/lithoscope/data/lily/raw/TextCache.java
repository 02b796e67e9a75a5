package org.lithoscope.data.lily.raw;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.ToIntFunction;

/** Numbers of the texts that one thread has seen, found by their bytes without making a string. */
final class TextCache {

	/** The number of bytes that are no UTF-8. */
	static final int UNDECODABLE = -2;

	/** Beyond this many, texts are looked up anew each time: a column of texts without repetition must not fill memory. */
	private static final int MOST = 1 << 16;

	private final ToIntFunction<String> numbers;
	private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
	private byte[][] keys = new byte[256][];
	private int[] values = new int[256];
	private int size;
	private byte[] last = new byte[0];
	private int lastNumber = -1;

	/** @param numbers gives a text its number */
	TextCache(ToIntFunction<String> numbers) {
		this.numbers = numbers;
	}

	/** The number of the text in some bytes, or {@link #UNDECODABLE}. */
	int number(byte[] bytes, int from, int to) {
		if (lastNumber != -1 && Arrays.equals(bytes, from, to, last, 0, last.length)) {
			return lastNumber;
		}
		int slot = slot(bytes, from, to);
		if (keys[slot] != null) {
			last = keys[slot];
			lastNumber = values[slot];
			return lastNumber;
		}
		int number = decode(bytes, from, to);
		if (size < MOST) {
			remember(slot, Arrays.copyOfRange(bytes, from, to), number);
		}
		return number;
	}

	private int decode(byte[] bytes, int from, int to) {
		try {
			return numbers.applyAsInt(decoder.decode(ByteBuffer.wrap(bytes, from, to - from)).toString());
		} catch (CharacterCodingException e) {
			return UNDECODABLE;
		}
	}

	private void remember(int slot, byte[] key, int number) {
		keys[slot] = key;
		values[slot] = number;
		if (++size * 2 > keys.length) {
			byte[][] oldKeys = keys;
			int[] oldValues = values;
			keys = new byte[oldKeys.length * 2][];
			values = new int[keys.length];
			for (int i = 0; i < oldKeys.length; i++) {
				if (oldKeys[i] != null) {
					int moved = slot(oldKeys[i], 0, oldKeys[i].length);
					keys[moved] = oldKeys[i];
					values[moved] = oldValues[i];
				}
			}
		}
	}

	private int slot(byte[] bytes, int from, int to) {
		int hash = 1;
		for (int i = from; i < to; i++) {
			hash = 31 * hash + bytes[i];
		}
		int slot = (hash ^ hash >>> 15) & keys.length - 1;
		while (keys[slot] != null && !Arrays.equals(bytes, from, to, keys[slot], 0, keys[slot].length)) {
			slot = slot + 1 & keys.length - 1;
		}
		return slot;
	}
}
