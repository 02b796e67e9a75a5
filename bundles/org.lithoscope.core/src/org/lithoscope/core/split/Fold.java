package org.lithoscope.core.split;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

import org.lithoscope.core.data.SampleTable;

/**
 * One division of a table's samples into training, validation and test.
 *
 * <p>A fold is made from groups, and no group is on two sides. Samples of a group that was assigned nowhere take part in
 * nothing.
 */
public final class Fold {

	private final int repeat;
	private final int index;
	private final Grouping grouping;
	private final Map<Part, Set<String>> groups;
	private final Part[] partOfSample;

	private Fold(int repeat, int index, Grouping grouping, Map<Part, Set<String>> groups, Part[] partOfSample) {
		this.repeat = repeat;
		this.index = index;
		this.grouping = grouping;
		this.groups = groups;
		this.partOfSample = partOfSample;
	}

	/**
	 * Makes a fold from the part of each group.
	 *
	 * @param repeat which repetition of the whole partition, from 0
	 * @param index which fold of that partition, from 0
	 * @param partOfGroup the part of each group named by {@link Grouping#groupsOf}
	 * @throws IllegalArgumentException if the training or the test part holds no sample
	 */
	public static Fold of(SampleTable table, Grouping grouping, int repeat, int index, Map<String, Part> partOfGroup) {
		Objects.requireNonNull(grouping, "grouping");
		String[] groupOfSample = grouping.groupsOf(table);
		Part[] parts = new Part[table.rows()];
		Map<Part, Set<String>> groups = Map.of(Part.TRAIN, new LinkedHashSet<>(), Part.VALIDATION,
				new LinkedHashSet<>(), Part.TEST, new LinkedHashSet<>());
		for (int r = 0; r < parts.length; r++) {
			parts[r] = partOfGroup.get(groupOfSample[r]);
			if (parts[r] != null) {
				groups.get(parts[r]).add(groupOfSample[r]);
			}
		}
		Fold fold = new Fold(repeat, index, grouping, groups, parts);
		for (Part needed : List.of(Part.TRAIN, Part.TEST)) {
			if (groups.get(needed).isEmpty()) {
				throw new IllegalArgumentException("the fold has no " + needed.id() + " samples");
			}
		}
		return fold;
	}

	public int repeat() {
		return repeat;
	}

	public int index() {
		return index;
	}

	public Grouping grouping() {
		return grouping;
	}

	/** The groups on one side, in order of first appearance in the table. */
	public List<String> groups(Part part) {
		return new ArrayList<>(groups.get(part));
	}

	/** The part of a sample, or null if the sample takes part in nothing. */
	public Part partOf(int sample) {
		return partOfSample[sample];
	}

	/** The rows of the sample table on one side, increasing. */
	public int[] samples(Part part) {
		return IntStream.range(0, partOfSample.length).filter(r -> partOfSample[r] == part).toArray();
	}

	@Override
	public String toString() {
		return "Fold[repeat %d, fold %d, by %s]".formatted(repeat, index, grouping.id());
	}
}
