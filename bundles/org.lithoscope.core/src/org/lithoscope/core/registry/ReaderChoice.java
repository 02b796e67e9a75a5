package org.lithoscope.core.registry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.lithoscope.core.data.DataException;

/**
 * Chooses the reader of a file or folder by the names of files, from the attributes {@code files} and {@code folders}
 * with which readers say what they are for.
 */
public final class ReaderChoice {

	/** The parameter in which a chosen reader takes the path. */
	public static final String FILE = "file";

	private static final String FILES = "files";
	private static final String FOLDERS = "folders";

	/** A reader and the length of its pattern that fits: the longest says most about the file. */
	private record Candidate(Contribution reader, int length) {
	}

	private final List<Contribution> readers;

	/** A choice among the readers that take a path. */
	public ReaderChoice(Registry registry) {
		this.readers = registry.contributions(ContributionKind.READER).stream()
				.filter(reader -> reader.parameter(FILE).isPresent()).toList();
	}

	/**
	 * The reader for a path. Of a file only the name is looked at, so that its reader can say what is wrong with it.
	 *
	 * @throws DataException if no reader is for such a file, or for a folder with such files
	 */
	public Contribution forPath(Path path) throws DataException {
		if (Files.isDirectory(path)) {
			return forFolder(path);
		}
		String name = path.getFileName() == null ? "" : path.getFileName().toString();
		return longest(FILES, pattern -> pattern.matcher(name).matches())
				.orElseThrow(() -> new DataException("%s: no reader is for such a file, expected %s.".formatted(path,
						known(FILES))));
	}

	private Contribution forFolder(Path folder) throws DataException {
		try (Stream<Path> entries = Files.list(folder)) {
			List<String> names = entries.map(entry -> entry.getFileName().toString()).toList();
			return longest(FOLDERS, pattern -> names.stream().anyMatch(name -> pattern.matcher(name).matches()))
					.orElseThrow(() -> new DataException(("%s: no reader is for a folder with such files, expected files"
							+ " named %s. Name one file instead.").formatted(folder, known(FOLDERS))));
		} catch (IOException | UncheckedIOException e) {
			throw new DataException("%s: the folder cannot be read (%s).".formatted(folder, e.getMessage()), e);
		}
	}

	private Optional<Contribution> longest(String attribute, Predicate<Pattern> fits) {
		List<Candidate> candidates = new ArrayList<>();
		for (Contribution reader : readers) {
			patterns(reader, attribute).stream().filter(pattern -> fits.test(compiled(pattern)))
					.forEach(pattern -> candidates.add(new Candidate(reader, pattern.length())));
		}
		return candidates.stream().max(Comparator.comparingInt(Candidate::length)).map(Candidate::reader);
	}

	private String known(String attribute) {
		return String.join(", ", readers.stream().flatMap(reader -> patterns(reader, attribute).stream()).toList());
	}

	private static List<String> patterns(Contribution reader, String attribute) {
		return Arrays.stream(reader.attributes().getOrDefault(attribute, "").split(",")).map(String::strip)
				.filter(pattern -> !pattern.isEmpty()).toList();
	}

	/** A pattern in which a star stands for any characters. */
	private static Pattern compiled(String pattern) {
		List<String> parts = Arrays.stream(pattern.toLowerCase(Locale.ROOT).split("\\*", -1)).map(Pattern::quote)
				.toList();
		return Pattern.compile(String.join(".*", parts), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
	}
}
