package org.lithoscope.splits;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.split.Fold;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.core.split.Part;
import org.lithoscope.core.text.NaturalOrder;
import org.lithoscope.core.text.ShortList;

/**
 * The folds of a suite in a form that people read and programs check: a JSON file that names the groups on every side.
 *
 * <p>Folds of single rows are not listed row by row; their hash, their counts, the splitter's parameters and the seed
 * say how to draw them again and whether the outcome is the same.
 *
 * @param splitter the id of the splitter, for instance {@code k-fold}
 * @param parameters the splitter's parameters in canonical text form
 * @param grouping what was kept together in fact, which a splitter such as {@code study-a} decides itself
 * @param seed the seed the splitter was given
 * @param folds by repeat, then index
 */
public record FoldManifest(String splitter, Map<String, String> parameters, Grouping grouping, long seed,
		List<Entry> folds) {

	/**
	 * One fold.
	 *
	 * @param repeat which repetition of the whole partition, from 0
	 * @param index which fold of that partition, from 0
	 * @param hash as {@link FoldManifest#hash(Fold)} gives it
	 * @param samples how many samples stand on each side
	 * @param groups the groups on each side in natural order; no names at all for {@link Grouping#ROW}
	 */
	public record Entry(int repeat, int index, String hash, Map<Part, Integer> samples,
			Map<Part, List<String>> groups) {

		public Entry {
			Objects.requireNonNull(hash, "hash");
			samples = Collections.unmodifiableMap(new EnumMap<>(samples));
			Map<Part, List<String>> copy = new EnumMap<>(Part.class);
			groups.forEach((part, names) -> copy.put(part, List.copyOf(names)));
			groups = Collections.unmodifiableMap(copy);
		}

		static Entry of(Fold fold) {
			Map<Part, Integer> samples = new EnumMap<>(Part.class);
			Map<Part, List<String>> groups = new EnumMap<>(Part.class);
			for (Part part : Part.values()) {
				samples.put(part, fold.samples(part).length);
				groups.put(part, fold.grouping() == Grouping.ROW ? List.of()
						: fold.groups(part).stream().sorted(new NaturalOrder()).toList());
			}
			return new Entry(fold.repeat(), fold.index(), FoldManifest.hash(fold), samples, groups);
		}
	}

	public FoldManifest {
		Objects.requireNonNull(splitter, "splitter");
		parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
		Objects.requireNonNull(grouping, "grouping");
		folds = List.copyOf(folds);
	}

	/**
	 * Describes folds.
	 *
	 * @param folds at least one, all with the same grouping
	 * @throws IllegalArgumentException if there are no folds or their groupings differ
	 */
	public static FoldManifest of(String splitter, Map<String, String> parameters, long seed, List<Fold> folds) {
		List<Grouping> groupings = folds.stream().map(Fold::grouping).distinct().toList();
		if (groupings.size() != 1) {
			throw new IllegalArgumentException("expected folds of one grouping, not of " + groupings);
		}
		return new FoldManifest(splitter, parameters, groupings.get(0), seed,
				folds.stream().map(Entry::of).toList());
	}

	/**
	 * SHA-256 in hexadecimal of who is trained on, validated and tested on. Equal for two folds of the same groups
	 * whatever their repeat and index and the order of the table's rows; for single rows, of the row numbers.
	 */
	public static String hash(Fold fold) {
		if (fold.grouping() == Grouping.ROW) {
			return FoldDigest.ofRows(fold);
		}
		Map<Part, List<String>> groups = new EnumMap<>(Part.class);
		for (Part part : Part.values()) {
			groups.put(part, fold.groups(part));
		}
		return FoldDigest.ofGroups(fold.grouping(), groups);
	}

	/** The manifest as indented JSON, ending with a line break; the same manifest always gives the same text. */
	public String toJson() {
		return ManifestJson.write(this);
	}

	/**
	 * Writes the manifest as UTF-8, beside the target first and then renamed, so that a reader never sees half of it.
	 *
	 * @throws IOException if the file cannot be written; an existing file is then unchanged
	 */
	public void write(Path file) throws IOException {
		Path target = file.toAbsolutePath();
		Path draft = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".tmp");
		try {
			Files.writeString(draft, toJson(), StandardCharsets.UTF_8);
			Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(draft);
		}
	}

	/**
	 * Reads a manifest and checks that its hashes belong to the groups it names.
	 *
	 * @throws DataException if the file cannot be read, is no manifest, is of another version, or was changed by hand
	 */
	public static FoldManifest read(Path file) throws DataException {
		try {
			return ManifestJson.read(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
		} catch (IOException e) {
			throw new DataException("the fold manifest %s cannot be read as UTF-8 text: %s".formatted(file, e), e);
		}
	}

	/**
	 * The folds over a table, made from the names on file.
	 *
	 * @throws DataException if the folds are of single rows, which are not listed, or the table lacks a group, or a
	 *         side has another number of samples than when the manifest was written
	 */
	public List<Fold> restore(SampleTable table) throws DataException {
		if (grouping == Grouping.ROW) {
			throw new DataException(("a manifest does not list single rows: divide the table again with splitter '%s', "
					+ "parameters %s and seed %d, and compare the hashes").formatted(splitter, parameters, seed));
		}
		Set<String> known = new HashSet<>(List.of(grouping.groupsOf(table)));
		List<Fold> restored = new ArrayList<>();
		for (Entry entry : folds) {
			requireGroups(entry, known, table);
			restored.add(restore(entry, table));
		}
		return restored;
	}

	private void requireGroups(Entry entry, Set<String> known, SampleTable table) throws DataException {
		List<String> absent = entry.groups().values().stream().flatMap(List::stream)
				.filter(name -> !known.contains(name)).toList();
		if (!absent.isEmpty()) {
			throw new DataException("the fold manifest names %d %s that %s does not have: %s".formatted(absent.size(),
					grouping.id() + "s", table.origin().label(), ShortList.of(absent)));
		}
	}

	private Fold restore(Entry entry, SampleTable table) throws DataException {
		Map<String, Part> partOfGroup = new HashMap<>();
		entry.groups().forEach((part, names) -> names.forEach(name -> partOfGroup.put(name, part)));
		Fold fold = Fold.of(table, grouping, entry.repeat(), entry.index(), partOfGroup);
		for (Part part : Part.values()) {
			int samples = fold.samples(part).length;
			if (samples != entry.samples().get(part)) {
				throw new DataException(("repeat %d, fold %d: the manifest counts %d %s samples, %s has %d; the "
						+ "manifest belongs to other data").formatted(entry.repeat(), entry.index(),
								entry.samples().get(part), part.id(), table.origin().label(), samples));
			}
		}
		return fold;
	}
}
