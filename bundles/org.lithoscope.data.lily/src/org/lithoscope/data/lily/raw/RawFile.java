package org.lithoscope.data.lily.raw;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

import org.lithoscope.core.data.DataException;
import org.lithoscope.data.lily.report.SourceFile;

/**
 * A file of raw rows: plain, gzipped, or the table in a zip archive, told by its first bytes.
 *
 * @param path where it is
 * @param size bytes on disk
 */
public record RawFile(Path path, long size) {

	private static final int BUFFER = 1 << 16;
	private static final int ZIP_MAGIC = 0x504b;
	private static final int GZIP_MAGIC = 0x1f8b;

	/** The name without its folder. */
	public String name() {
		return path.getFileName().toString();
	}

	/**
	 * Opens the file from its beginning.
	 *
	 * @throws DataException if it cannot be opened, or is an archive without a table
	 */
	public Content open() throws DataException {
		try {
			return new Content();
		} catch (IOException e) {
			throw failure(e, 0);
		}
	}

	/** The file under a name, with its hash. */
	public SourceFile source(String shownName) throws DataException, IOException {
		try (Content content = new Content()) {
			return new SourceFile(shownName, size, content.hash());
		}
	}

	/** What to tell when reading failed after a line. */
	public DataException failure(IOException e, long line) {
		String after = line > 0 ? " after line %,d".formatted(line) : "";
		String reason = switch (e) {
			case EOFException truncated -> "the compressed file ends too early%s: it is truncated. Copy or download it"
					.formatted(after) + " again.";
			case ZipException damaged -> "the compressed data are damaged%s (%s). Copy or download the file again."
					.formatted(after, damaged.getMessage());
			default -> "reading failed%s (%s). Check that the file may be read, and its disk.".formatted(after,
					e.getMessage());
		};
		return new DataException(path + ": " + reason, e);
	}

	static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java platform has SHA-256", e);
		}
	}

	private static boolean isTable(ZipEntry entry) {
		String name = entry.getName();
		return !entry.isDirectory() && !name.toLowerCase(Locale.ROOT).startsWith("__macosx")
				&& RawFolder.isTable(name.substring(name.lastIndexOf('/') + 1));
	}

	private static boolean isCsv(String name) {
		return name.toLowerCase(Locale.ROOT).endsWith(".csv");
	}

	/**
	 * The text of the file, decompressed, while it is read; what comes off the disk is counted and hashed.
	 *
	 * <p>Hashing takes as long as all else together. What is not compressed is therefore hashed by the caller, where it
	 * holds up no other thread: {@link #digest}.
	 */
	public final class Content implements AutoCloseable {

		private final MessageDigest digest = sha256();
		private final boolean packed;
		private final InputStream raw;
		private final InputStream text;
		private long consumed;

		private Content() throws IOException, DataException {
			int magic = magic();
			packed = magic == GZIP_MAGIC || magic == ZIP_MAGIC;
			InputStream counted = counted(Files.newInputStream(path));
			raw = packed ? new DigestInputStream(counted, digest) : counted;
			try {
				text = unpacked(magic);
			} catch (IOException | DataException e) {
				raw.close();
				throw e;
			}
		}

		private InputStream counted(InputStream file) {
			return new FilterInputStream(file) {
				@Override
				public int read(byte[] buffer, int offset, int length) throws IOException {
					int count = in.read(buffer, offset, length);
					consumed += Math.max(0, count);
					return count;
				}
			};
		}

		private InputStream unpacked(int magic) throws IOException, DataException {
			// what is not compressed goes straight into the blocks, without a buffer between
			return switch (magic) {
				case GZIP_MAGIC -> new GZIPInputStream(new BufferedInputStream(raw, BUFFER), BUFFER);
				case ZIP_MAGIC -> firstTable(new ZipInputStream(new BufferedInputStream(raw, BUFFER)));
				default -> raw;
			};
		}

		private int magic() throws IOException {
			try (InputStream in = Files.newInputStream(path)) {
				byte[] head = in.readNBytes(2);
				return head.length < 2 ? 0 : (head[0] & 0xff) << 8 | head[1] & 0xff;
			}
		}

		private InputStream firstTable(ZipInputStream zip) throws IOException, DataException {
			Optional<String> best = bestTable();
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (best.isPresent() ? entry.getName().equals(best.get()) : isTable(entry)) {
					return zip;
				}
			}
			throw new DataException("%s: the archive holds no .csv file. Pack the table again, or unpack it."
					.formatted(path));
		}

		/** The first .csv of the archive, else its first table; nothing if its list of files cannot be read. */
		private Optional<String> bestTable() throws IOException {
			try (ZipFile zip = new ZipFile(path.toFile())) {
				return zip.stream().filter(RawFile::isTable).map(ZipEntry::getName)
						.min(Comparator.comparing(name -> !isCsv(name)));
			} catch (ZipException e) {
				// the list is at the end: what is truncated is told when the end is reached
				return Optional.empty();
			}
		}

		/** Reads until the buffer is full or the text ends; returns how many bytes. */
		public int read(byte[] buffer, int offset) throws IOException {
			return text.readNBytes(buffer, offset, buffer.length - offset);
		}

		/** Bytes that came off the disk so far. */
		public long consumed() {
			return consumed;
		}

		/** Adds bytes that were read to the hash, to be called for all of them in their order. */
		void digest(byte[] bytes, int from, int to) {
			// what is compressed was hashed before it was unpacked
			if (!packed) {
				digest.update(bytes, from, to - from);
			}
		}

		/** The SHA-256 of the whole file in hexadecimal; reads what is left of it. */
		public String hash() throws IOException {
			byte[] rest = new byte[BUFFER];
			for (int count = raw.read(rest, 0, BUFFER); count >= 0; count = raw.read(rest, 0, BUFFER)) {
				digest(rest, 0, count);
			}
			return HexFormat.of().formatHex(digest.digest());
		}

		@Override
		public void close() throws IOException {
			text.close();
		}
	}
}
