package org.lithoscope.data.las;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.core.text.NaturalOrder;
import org.lithoscope.data.table.Place;

/** Finds and opens LAS files, plain or gzipped, in UTF-8 or else in windows-1252. */
final class LasFiles {

	private static final Charset WESTERN = Charset.forName("windows-1252");
	private static final String ENDING = "(?i)\\.las(\\.gz)?$";

	private LasFiles() {
	}

	/** The file itself, or the LAS files of a folder in natural order of their names. */
	static List<Path> at(Path path) throws DataException {
		Place place = Place.of(path.toString());
		if (!Files.exists(path)) {
			throw place.refuse("there is no such file or folder%s. Check the name.",
					path.isAbsolute() ? "" : " (looked for %s)".formatted(path.toAbsolutePath()));
		}
		if (!Files.isDirectory(path)) {
			return List.of(path);
		}
		try (Stream<Path> files = Files.list(path)) {
			List<Path> found = files.filter(file -> isLas(file) && Files.isRegularFile(file))
					.sorted(Comparator.comparing(LasFiles::name, new NaturalOrder())).toList();
			if (found.isEmpty()) {
				throw place.refuse("the folder has no file that ends in .las, expected one per borehole.");
			}
			return found;
		} catch (IOException e) {
			throw new DataException(place + ": the folder cannot be read (%s).".formatted(e.getMessage()), e);
		}
	}

	private static boolean isLas(Path file) {
		String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
		return name.endsWith(".las") || name.endsWith(".las.gz");
	}

	/** A file's name without its ending. */
	static String name(Path file) {
		return file.getFileName().toString().replaceFirst(ENDING, "");
	}

	/** What a file tells. */
	static WellLog read(Path file, List<String> missing, Cancellation cancellation) throws DataException {
		Place place = Place.of(file.toString());
		try {
			try {
				return read(file, place, StandardCharsets.UTF_8, missing, cancellation);
			} catch (CharacterCodingException e) {
				return read(file, place, WESTERN, missing, cancellation);
			}
		} catch (EOFException | ZipException e) {
			throw new DataException(place + ": the compressed file is truncated or damaged. Copy or download it again.",
					e);
		} catch (IOException e) {
			throw new DataException(place + ": the file cannot be read (%s).".formatted(e.getMessage()), e);
		}
	}

	private static WellLog read(Path file, Place place, Charset charset, List<String> missing,
			Cancellation cancellation) throws IOException, DataException {
		// windows-1252 is the last resort and takes any byte
		CodingErrorAction onError = charset == WESTERN ? CodingErrorAction.REPLACE : CodingErrorAction.REPORT;
		try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
			bytes.mark(2);
			boolean gzipped = bytes.read() == 0x1f && bytes.read() == 0x8b;
			bytes.reset();
			InputStreamReader characters = new InputStreamReader(gzipped ? new GZIPInputStream(bytes) : bytes,
					charset.newDecoder().onMalformedInput(onError).onUnmappableCharacter(onError));
			return new LasParser(place, missing, cancellation).parse(new BufferedReader(characters), name(file));
		}
	}
}
