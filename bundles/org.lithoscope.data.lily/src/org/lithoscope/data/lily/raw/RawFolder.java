package org.lithoscope.data.lily.raw;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.text.ShortList;
import org.lithoscope.data.lily.Instrument;

/** A folder of raw files, found by the type of instrument in their names. */
public final class RawFolder {

	private static final Pattern TABLE = Pattern.compile("(.+?)\\.(csv|tsv|txt|tab)(\\.gz|\\.zip)?|(.+?)()\\.zip",
			Pattern.CASE_INSENSITIVE);

	/** Names of files about the tables, whatever instrument they are about. */
	private static final Pattern ABOUT = Pattern.compile("(readme|licen[cs]e|notes|changes).*",
			Pattern.CASE_INSENSITIVE);

	private final Path folder;
	private final List<Path> tables;

	private RawFolder(Path folder, List<Path> tables) {
		this.folder = folder;
		this.tables = tables;
	}

	/** Whether a file of this name is a table, plain or packed. */
	static boolean isTable(String name) {
		return TABLE.matcher(name).matches() && !ABOUT.matcher(name).matches();
	}

	/** Whether a file of this name would be read as one of an instrument if it lay in the folder. */
	public static boolean takes(Path file) {
		return isTable(file.getFileName().toString()) && Stream.of(Instrument.values())
				.flatMap(instrument -> instrument.fileTypes().stream()).anyMatch(type -> isOf(type, stem(file)));
	}

	/**
	 * Looks into a folder.
	 *
	 * @throws DataException if there is none, or it may not be read
	 */
	public static RawFolder at(Path folder) throws DataException {
		if (!Files.isDirectory(folder)) {
			throw new DataException("%s: there is no such folder. Name the folder with the files of the LILY database."
					.formatted(folder));
		}
		try (Stream<Path> files = Files.list(folder)) {
			return new RawFolder(folder, files.filter(Files::isRegularFile)
					.filter(file -> isTable(file.getFileName().toString())).sorted().toList());
		} catch (IOException e) {
			throw new DataException("%s: the folder cannot be read (%s).".formatted(folder, e.getMessage()), e);
		}
	}

	/**
	 * The files of an instrument, one or more, in the order of their names.
	 *
	 * @throws DataException if there is none, one lies there twice, or there are some of another type that would be
	 *         left out
	 */
	public List<RawFile> filesOf(Instrument instrument) throws DataException {
		List<Path> found = List.of();
		for (String type : instrument.fileTypes()) {
			List<Path> ofType = filesOf(type);
			if (found.isEmpty()) {
				found = ofType;
			} else if (!instrument.prefersFirstType()) {
				requireNoOther(instrument, found, ofType);
			}
		}
		if (found.isEmpty()) {
			throw missing(instrument);
		}
		return sized(found);
	}

	private List<Path> filesOf(String type) throws DataException {
		Map<String, Path> byStem = new TreeMap<>();
		for (Path file : tables) {
			String stem = stem(file);
			if (isOf(type, stem)) {
				Path other = byStem.put(stem, file);
				if (other != null) {
					throw new DataException("%s: the table lies there twice, as %s and as %s. Remove one of them."
							.formatted(folder, other.getFileName(), file.getFileName()));
				}
			}
		}
		return List.copyOf(byStem.values());
	}

	private void requireNoOther(Instrument instrument, List<Path> found, List<Path> ofType) throws DataException {
		for (Path other : ofType) {
			if (!found.contains(other)) {
				throw new DataException(("%s: %s and %s are both files of %s, by different types in their names. Give them"
						+ " the same type to read both, or move one of them elsewhere.").formatted(folder,
								found.getFirst().getFileName(), other.getFileName(), instrument.description()));
			}
		}
	}

	/** {@code GRA_DataLITH}, or a report of one or several expeditions such as {@code 360_GRA}. */
	private static boolean isOf(String type, String stem) {
		return Arrays.asList(stem.split("[_\\-. ]+")).contains(type.toLowerCase(Locale.ROOT));
	}

	private static String stem(Path file) {
		Matcher name = TABLE.matcher(file.getFileName().toString().toLowerCase(Locale.ROOT));
		if (!name.matches()) {
			throw new IllegalArgumentException(file + " is no table");
		}
		return name.group(1) != null ? name.group(1) : name.group(4);
	}

	private static List<RawFile> sized(Iterable<Path> paths) throws DataException {
		List<RawFile> files = new ArrayList<>();
		for (Path path : paths) {
			try {
				files.add(new RawFile(path, Files.size(path)));
			} catch (IOException e) {
				throw new DataException("%s: the file cannot be read (%s).".formatted(path, e.getMessage()), e);
			}
		}
		return files;
	}

	private DataException missing(Instrument instrument) {
		String type = instrument.fileTypes().get(0);
		List<String> names = tables.stream().map(file -> file.getFileName().toString()).toList();
		return new DataException(("%s: there is no file of %s, looked for %s_DataLITH.csv, plain or as .gz or .zip%s;"
				+ " found %s. The files are at doi:10.5281/zenodo.8408297.").formatted(folder, instrument.description(),
						type, instrument.fileTypes().size() > 1 ? " (or %s instead of %s)".formatted(
								String.join(", ", instrument.fileTypes().subList(1, instrument.fileTypes().size())), type)
								: "", names.isEmpty() ? "no table at all" : ShortList.of(names)));
	}
}
