package org.lithoscope.data.lily.raw;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Looks at eight bytes at once: a long holds them, the first one lowest. What is found has the highest bit of its byte set.
 *
 * <p>Source: Warren, Hacker's Delight, 2nd edition, section 6-1.
 */
final class Words {

	private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
	private static final long ONES = 0x0101010101010101L;
	private static final long HIGHS = 0x80 * ONES;
	private static final long LOWS = ~HIGHS;
	private static final long UPPER = 0xf0 * ONES;
	/** Brings the highest bits of eight bytes side by side into the highest byte. */
	private static final long GATHER = 0x0002040810204081L;

	/** Eight line ends. */
	static final long NEWLINES = of((byte) '\n');
	/** Eight quotes. */
	static final long QUOTES = of((byte) '"');
	/** Quotes and line ends are below this one, and few other characters. */
	static final byte BEHIND_QUOTE = '"' + 1;

	private Words() {
	}

	/** A word of one byte only. */
	static long of(byte value) {
		return (value & 0xff) * ONES;
	}

	/** The word that begins with a byte. */
	static long at(byte[] bytes, int index) {
		return (long) WORD.get(bytes, index);
	}

	/** Where two words have the same byte: the lowest bit is in the first one, bits above may be wrong. */
	static long first(long word, long other) {
		long zero = word ^ other;
		return zero - ONES & ~zero & HIGHS;
	}

	/** Where two words have the same byte. */
	static long all(long word, long other) {
		long zero = word ^ other;
		return ~((zero & LOWS) + LOWS | zero | LOWS);
	}

	/** Not 0 if any byte is below a limit of at most 128; bytes of 128 and more are not. */
	static long below(long word, byte limit) {
		return word - limit * ONES & ~word & HIGHS;
	}

	/** What was found in eight bytes as eight bits, the first one lowest. */
	static long gathered(long found) {
		return found * GATHER >>> Long.SIZE - Byte.SIZE;
	}

	/** Whether all bytes are decimal digits. */
	static boolean areDigits(long word) {
		// the upper half of each byte is 3, and still is when 6 is added
		return (word & UPPER) == '0' * ONES && (word + 0x06 * ONES & UPPER) == '0' * ONES;
	}

	/**
	 * The number of eight decimal digits, the first one lowest: pairs, then fours, then all.
	 *
	 * <p>Source: Lemire 2018, Quickly parsing eight digits, https://lemire.me/blog/2018/10/03/quickly-parsing-eight-digits/.
	 */
	static long digits(long word) {
		long pairs = (word & 0x0f * ONES) * (1 + (10 << 8)) >>> 8;
		long fours = (pairs & 0x00ff00ff00ff00ffL) * (1 + (100 << 16)) >>> 16;
		return (fours & 0x0000ffff0000ffffL) * (1 + (10_000L << 32)) >>> 32;
	}

	/** The index of the nth byte that was found, from 0 to 7; n from 1. */
	static int place(long found, int nth) {
		long rest = found;
		for (int i = 1; i < nth; i++) {
			rest &= rest - 1;
		}
		return Long.numberOfTrailingZeros(rest) / Byte.SIZE;
	}
}
