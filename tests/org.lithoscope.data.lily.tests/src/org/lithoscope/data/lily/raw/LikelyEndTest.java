package org.lithoscope.data.lily.raw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class LikelyEndTest {

	private static final int FIELDS = 4;

	private final LikelyEnd likely = new LikelyEnd((byte) ',', FIELDS);
	private final Quotes quotes = new Quotes((byte) ',');

	private int likely(String text) {
		return likely.endOfRecords(text.getBytes(StandardCharsets.UTF_8), text.length());
	}

	/** Records of four fields, some with delimiters, quotes and line ends inside quotes, some with a quote that is text. */
	private static String records(SplittableRandom random, int count) {
		String[] kinds = { "1.5,clay,2,x\n", "1.5,\"silty, sandy\",2,x\r\n", "1,\"two\nlines, \"\"one\"\" text\",3,x\n",
				"1,5\" core,,\n", "\"a\n\n\n\",b,c,\"d\"\n" };
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < count; i++) {
			text.append(kinds[random.nextInt(3) > 0 ? 0 : random.nextInt(kinds.length)]);
		}
		return text.toString();
	}

	@Test
	void isTheEndThatAllQuotesGiveOrDoubtful() {
		SplittableRandom random = new SplittableRandom(5);
		int found = 0;
		for (int round = 0; round < 300; round++) {
			byte[] text = records(random, 1000).getBytes(StandardCharsets.UTF_8);
			for (int i = 0; i < 20; i++) {
				int length = random.nextInt(text.length);
				int end = likely.endOfRecords(text, length);
				if (end > 0) {
					found++;
					assertEquals(quotes.endOfRecords(text, length), end);
				}
			}
		}
		assertTrue(found > 3000, "found in %d of 6000".formatted(found));
	}

	@Test
	void recordsOfOtherLengthsAndTooFewRecordsAreDoubtful() {
		assertEquals(0, likely("1,2,3,4\n1,2,3,4\n1,2,3\n1,2,3,4\n1,2,3,4\n"));
		assertEquals(0, likely("1,2,3,4\n1,2,3,4\n\n1,2,3,4\n1,2,3,4\n"));
		assertEquals(0, likely("1,2,3,4\n1,2,3,4\n1,2,3,4\n1,2"));
		assertEquals(0, likely("1,2,3,4"));
		assertEquals(0, likely(""));
	}

	@Test
	void whatIsBehindTheLastLineEndIsLeftOver() {
		assertEquals(32, likely("1,2,3,4\n1,2,3,4\n1,2,3,4\n1,2,3,4\n1,\"2\n"));
	}

	@Test
	void aTextThatLooksLikeRecordsDeceivesIt() {
		String text = "1,\"" + "a,b,c,d\n".repeat(2000);

		assertEquals(text.length(), likely(text));
		assertEquals(0, quotes.endOfRecords(text.getBytes(StandardCharsets.UTF_8), text.length()));
	}
}
