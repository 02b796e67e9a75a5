package org.lithoscope.splits.balanced;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.lithoscope.core.split.Part;
import org.lithoscope.splits.groups.Group;

/**
 * Divides groups among the sides of a fold so that each gets about its share of the samples.
 *
 * <p>A group goes to a side at random, in proportion to the samples the side still lacks, among the sides that it
 * brings nearer to their share; if there is none, to the side that lacks most. So a large borehole is not always
 * trained on: it can be tested on wherever it fits.
 */
final class Shares {

	private final Map<Part, Double> lacking = new EnumMap<>(Part.class);
	private final Map<Part, List<Group>> groupsOfPart = new EnumMap<>(Part.class);
	private final RandomGenerator random;

	private Shares(Map<Part, Double> targets, RandomGenerator random) {
		lacking.putAll(targets);
		targets.keySet().forEach(part -> groupsOfPart.put(part, new ArrayList<>()));
		this.random = random;
	}

	/**
	 * The side of each group. As far as the groups suffice, training has one, then test, then validation.
	 *
	 * @param fractions of the samples, summing to 1
	 */
	static Map<String, Part> divide(List<Group> groups, Map<Part, Double> fractions, RandomGenerator random) {
		long samples = groups.stream().mapToLong(Group::samples).sum();
		Map<Part, Double> targets = new EnumMap<>(Part.class);
		fractions.forEach((part, fraction) -> targets.put(part, fraction * samples));
		Shares shares = new Shares(targets, random);
		JitteredOrder.of(groups, random).forEach(shares::place);
		shares.fill(Part.TRAIN);
		shares.fill(Part.TEST);
		shares.fill(Part.VALIDATION);
		return shares.partOfGroup();
	}

	private void place(Group group) {
		move(group, draw(group.samples()));
	}

	private Part draw(int samples) {
		double tickets = 0;
		for (double lack : lacking.values()) {
			tickets += fits(samples, lack) ? lack : 0;
		}
		double ticket = random.nextDouble() * tickets;
		for (Map.Entry<Part, Double> side : lacking.entrySet()) {
			if (fits(samples, side.getValue())) {
				ticket -= side.getValue();
				if (ticket < 0) {
					return side.getKey();
				}
			}
		}
		return lacking.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
	}

	private static boolean fits(int samples, double lack) {
		return lack >= 0.5 * samples;
	}

	private void move(Group group, Part part) {
		groupsOfPart.get(part).add(group);
		lacking.merge(part, (double) -group.samples(), Double::sum);
	}

	/** Gives an empty side a group of a side that has several, or failing that of validation, which can do without. */
	private void fill(Part part) {
		if (!groupsOfPart.containsKey(part) || !groupsOfPart.get(part).isEmpty()) {
			return;
		}
		Optional<Part> rich = groupsOfPart.keySet().stream().filter(donor -> groupsOfPart.get(donor).size() > 1)
				.max(Comparator.comparingInt(donor -> groupsOfPart.get(donor).size()));
		Optional<Part> donor = rich.isPresent() ? rich : Optional.of(Part.VALIDATION)
				.filter(spare -> part != spare && !groupsOfPart.getOrDefault(spare, List.of()).isEmpty());
		donor.ifPresent(from -> give(from, part));
	}

	private void give(Part from, Part to) {
		double wanted = lacking.get(to);
		Group best = groupsOfPart.get(from).stream()
				.min(Comparator.comparingDouble(group -> Math.abs(group.samples() - wanted))).orElseThrow();
		groupsOfPart.get(from).remove(best);
		lacking.merge(from, (double) best.samples(), Double::sum);
		move(best, to);
	}

	private Map<String, Part> partOfGroup() {
		Map<String, Part> parts = new HashMap<>();
		groupsOfPart.forEach((part, groups) -> groups.forEach(group -> parts.put(group.name(), part)));
		return parts;
	}
}
