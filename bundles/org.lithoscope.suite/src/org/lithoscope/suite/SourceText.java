package org.lithoscope.suite;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a suite file. A parser tells where a tag ended; people look for where it, or one of its attributes,
 * begins.
 */
final class SourceText {

	private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
	private static final Pattern ENCODING = Pattern.compile("<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)[\"']");
	private static final int LONGEST_DECLARATION = 200;

	private final String name;
	private final Path folder;
	private final String text;
	private final List<Integer> lineStarts = new ArrayList<>(List.of(0));

	/**
	 * @param name the file as the user named it
	 * @param folder where relative paths in the file begin, or null if the file lies in no folder
	 * @throws SuiteException if the bytes are no text in the encoding they claim
	 */
	SourceText(String name, Path folder, byte[] bytes) throws SuiteException {
		this.name = Objects.requireNonNull(name, "name");
		this.folder = folder;
		String decoded = decoded(name, bytes);
		this.text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
		Matcher ends = LINE_END.matcher(text);
		while (ends.find()) {
			lineStarts.add(ends.end());
		}
	}

	String name() {
		return name;
	}

	Path folder() {
		return folder;
	}

	/** The characters for a parser, which then need not guess the encoding again. */
	String text() {
		return text;
	}

	boolean isBlank() {
		return text.isBlank();
	}

	TextPosition position(int line, int column) {
		return new TextPosition(name, Math.max(1, line), Math.max(1, column));
	}

	/** Where the tag begins that ends just before a place; attribute values cannot contain the sign looked for. */
	TextPosition tagBefore(int line, int column) {
		return at(tagStart(offset(line, column)));
	}

	/** Where an attribute begins in the tag that ends just before a place; the tag itself if it is not found. */
	TextPosition attributeBefore(int line, int column, String attribute) {
		int end = offset(line, column);
		int start = tagStart(end);
		Matcher matcher = Pattern.compile("\\s" + Pattern.quote(attribute) + "\\s*=").matcher(text).region(start, end);
		return at(matcher.find() ? matcher.start() + 1 : start);
	}

	/** Where a piece of text begins that the parser has just read; about there if it is written with entities. */
	TextPosition textBefore(int line, int column, String piece) {
		int end = offset(line, column);
		int start = text.lastIndexOf(piece, end);
		return at(start < 0 ? end : start);
	}

	private int tagStart(int end) {
		return Math.max(0, text.lastIndexOf('<', Math.max(0, end - 1)));
	}

	private int offset(int line, int column) {
		int start = lineStarts.get(Math.clamp(line - 1, 0, lineStarts.size() - 1));
		return Math.clamp(start + column - 1L, 0, text.length());
	}

	private TextPosition at(int offset) {
		int line = lineStarts.size();
		while (lineStarts.get(line - 1) > offset) {
			line--;
		}
		return position(line, offset - lineStarts.get(line - 1) + 1);
	}

	private static String decoded(String name, byte[] bytes) throws SuiteException {
		String encoding = encoding(bytes);
		try {
			return Charset.forName(encoding).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException | IllegalArgumentException e) {
			throw new SuiteException(
					"suite %s is no text in the encoding %s: save it as UTF-8".formatted(name, encoding), e);
		}
	}

	private static String encoding(byte[] bytes) {
		String beginning =
				new String(bytes, 0, Math.min(bytes.length, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1);
		if (beginning.startsWith("\u00FE\u00FF") || beginning.startsWith("\u00FF\u00FE")) {
			return "UTF-16";
		}
		Matcher declaration = ENCODING.matcher(beginning);
		return declaration.find() ? declaration.group(1) : "UTF-8";
	}
}
