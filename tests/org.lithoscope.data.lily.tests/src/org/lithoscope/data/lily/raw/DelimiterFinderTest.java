package org.lithoscope.data.lily.raw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class DelimiterFinderTest {

	/** Delimiters, what is beside them in the alphabet, blanks, bytes above 127, and now and then what ends the search. */
	private static byte[] text(SplittableRandom random, int length, int rarity) {
		byte[] usual = "0123456789.-+ab !#,,,,äß".getBytes(StandardCharsets.UTF_8);
		byte[] text = new byte[length];
		for (int i = 0; i < length; i++) {
			text[i] = random.nextInt(rarity) == 0 ? (byte) (random.nextBoolean() ? '"' : '\n')
					: usual[random.nextInt(usual.length)];
		}
		return text;
	}

	/** The nth delimiter before anything special, looked for byte by byte; −1 if there is none. */
	private static int expected(byte[] text, int from, int nth) {
		int left = nth;
		for (int i = from; i < text.length && text[i] != '"' && text[i] != '\n'; i++) {
			if (text[i] == ',' && left-- == 0) {
				return i;
			}
		}
		return -1;
	}

	@Test
	void findsWhatALookAtEachByteFinds() {
		SplittableRandom random = new SplittableRandom(3);
		for (int round = 0; round < 400; round++) {
			int count = random.nextInt(1, 20);
			byte[] text = text(random, 400, random.nextInt(10, 500));
			DelimiterFinder finder = new DelimiterFinder((byte) ',', count);
			// where there are 64 bytes behind the last one, it must be found
			for (int from = 0; from < 200; from++) {
				int last = expected(text, from, count - 1);
				boolean found = finder.find(text, from, text.length);
				assertTrue(found || last < 0 || last > text.length - 128);
				for (int nth = 0; found && nth < count; nth++) {
					assertEquals(expected(text, from, nth), finder.place(nth));
				}
			}
		}
	}

	@Test
	void whatComesBehindTheTextDoesNotCount() {
		byte[] text = "1,2,3,4,".repeat(30).getBytes(StandardCharsets.UTF_8);
		DelimiterFinder finder = new DelimiterFinder((byte) ',', 3);
		assertTrue(finder.find(text, 0, 6));
		assertFalse(finder.find(text, 0, 5));
	}
}
