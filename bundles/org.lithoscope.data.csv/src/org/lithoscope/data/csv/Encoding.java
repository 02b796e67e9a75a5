package org.lithoscope.data.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How bytes become characters.
 *
 * @param byteOrderMark how many bytes at the beginning are a mark and no text
 * @param guessed whether nothing in the file or in the parameters proves it
 */
record Encoding(Charset charset, int byteOrderMark, boolean guessed) {

	/** Takes any byte; a superset of the printable ISO-8859-1. */
	private static final Encoding WESTERN = new Encoding(Charset.forName("windows-1252"), 0, true);
	private static final int MANY_ZEROS = 4;

	/** The encoding told by a byte order mark, by the user, or by the look of the first bytes. */
	static Encoding of(byte[] head, Optional<Charset> given) {
		Optional<Encoding> marked = byMark(head);
		if (given.isPresent()) {
			return marked.filter(mark -> mark.charset().equals(given.get()))
					.orElse(new Encoding(given.get(), 0, false));
		}
		return marked.or(() -> utf16(head)).orElse(new Encoding(StandardCharsets.UTF_8, 0, true));
	}

	private static Optional<Encoding> byMark(byte[] head) {
		if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
			return Optional.of(new Encoding(StandardCharsets.UTF_8, 3, false));
		}
		if (startsWith(head, 0xFF, 0xFE)) {
			return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 2, false));
		}
		if (startsWith(head, 0xFE, 0xFF)) {
			return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 2, false));
		}
		return Optional.empty();
	}

	private static boolean startsWith(byte[] head, int... mark) {
		for (int i = 0; i < mark.length; i++) {
			if (i >= head.length || (head[i] & 0xFF) != mark[i]) {
				return false;
			}
		}
		return true;
	}

	/** Numbers and Latin letters have a zero in every second byte of UTF-16, and none in any other text. */
	private static Optional<Encoding> utf16(byte[] head) {
		int[] zeros = new int[2];
		for (int i = 0; i < head.length; i++) {
			zeros[i % 2] += head[i] == 0 ? 1 : 0;
		}
		int many = head.length / MANY_ZEROS;
		if (zeros[1] > many && zeros[0] == 0) {
			return Optional.of(new Encoding(StandardCharsets.UTF_16LE, 0, false));
		}
		if (zeros[0] > many && zeros[1] == 0) {
			return Optional.of(new Encoding(StandardCharsets.UTF_16BE, 0, false));
		}
		return Optional.empty();
	}

	/** What to try when bytes turn out not to be text in this encoding, if it was a guess. */
	Optional<Encoding> alternative() {
		return guessed && !isWestern() ? Optional.of(WESTERN) : Optional.empty();
	}

	/** Whether the text was taken as Western European for want of anything better. */
	boolean isWestern() {
		return equals(WESTERN);
	}

	/** The characters of the first bytes; bytes that are no text become replacement characters. */
	String decode(byte[] head) {
		CharBuffer characters = CharBuffer.allocate(head.length);
		charset.newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
				.onUnmappableCharacter(CodingErrorAction.REPLACE)
				.decode(ByteBuffer.wrap(head, byteOrderMark, head.length - byteOrderMark), characters, false);
		return characters.flip().toString();
	}

	/** A reader of characters that fails at bytes that are no text, unless the encoding is the last resort. */
	Reader reader(InputStream in) throws IOException {
		in.skipNBytes(byteOrderMark);
		CodingErrorAction onError = isWestern() ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
		return new InputStreamReader(in,
				charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError));
	}
}
