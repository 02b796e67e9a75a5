package org.lithoscope.data.csv;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.lithoscope.core.data.DataException;
import org.lithoscope.data.table.Place;

/** A file of text, plain or gzipped (told by its first bytes, not by its name). */
final class TextFile {

	private static final int BUFFER = 1 << 16;

	private final Path path;
	private final long size;
	private long consumed;

	private TextFile(Path path, long size) {
		this.path = path;
		this.size = size;
	}

	/** The file at a path, after a look whether it can be read at all. */
	static TextFile at(Path path) throws DataException {
		Place place = Place.of(path.toString());
		if (!Files.exists(path)) {
			throw place.refuse("there is no such file%s. Check the name and the folder.",
					path.isAbsolute() ? "" : " (looked for %s)".formatted(path.toAbsolutePath()));
		}
		if (Files.isDirectory(path)) {
			throw place.refuse("this is a folder, expected a file. Name one CSV file in it.");
		}
		if (!Files.isReadable(path)) {
			throw place.refuse("the file may not be read. Ask for read permission, or copy it to where you may read.");
		}
		try {
			TextFile file = new TextFile(path, Files.size(path));
			if (Files.isRegularFile(path) && file.size == 0) {
				throw place.refuse("the file is empty, expected a header line and one line per sample.");
			}
			return file;
		} catch (IOException e) {
			throw place.refuse("the file cannot be read (%s).", e.getMessage());
		}
	}

	/** The beginning of the file. */
	Place place() {
		return Place.of(path.toString());
	}

	/** The file's name without its folder. */
	String name() {
		return path.getFileName().toString();
	}

	/** How much of the file was read since it was last opened, 0 to 1. */
	double fractionRead() {
		return size == 0 ? Double.NaN : Math.min(1, (double) consumed / size);
	}

	/** The file's bytes from the beginning, decompressed. */
	InputStream open() throws IOException {
		consumed = 0;
		InputStream bytes = new BufferedInputStream(new Counting(Files.newInputStream(path)), BUFFER);
		try {
			bytes.mark(2);
			boolean gzipped = bytes.read() == 0x1f && bytes.read() == 0x8b;
			bytes.reset();
			return gzipped ? new GZIPInputStream(bytes, BUFFER) : bytes;
		} catch (IOException e) {
			bytes.close();
			throw e;
		}
	}

	/** The first bytes of the text. */
	byte[] head(int length) throws DataException {
		try (InputStream in = open()) {
			return in.readNBytes(length);
		} catch (IOException e) {
			throw failure(e, 0);
		}
	}

	/** What to tell when reading failed after a line. */
	DataException failure(IOException e, long line) {
		String after = line > 0 ? " after line " + line : "";
		String reason = switch (e) {
			case EOFException truncated -> "the compressed file ends too early%s: it is truncated. Copy or download it"
					.formatted(after) + " again.";
			case ZipException damaged -> "the compressed data are damaged%s (%s). Copy or download the file again."
					.formatted(after, damaged.getMessage());
			case CharacterCodingException undecodable -> "there are bytes that are no text in the given encoding,"
					+ " somewhere after line %d. Give another encoding, or encoding = auto."
							.formatted(Math.max(1, line));
			case AccessDeniedException denied -> "the file may not be read. Ask for read permission.";
			default -> "reading failed%s (%s).".formatted(after, e.getMessage());
		};
		return new DataException(place() + ": " + reason, e);
	}

	/** Counts bytes before decompression, to tell how far reading has come. */
	private final class Counting extends FilterInputStream {

		Counting(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			int value = super.read();
			consumed += value < 0 ? 0 : 1;
			return value;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int count = super.read(buffer, offset, length);
			consumed += Math.max(0, count);
			return count;
		}
	}
}
