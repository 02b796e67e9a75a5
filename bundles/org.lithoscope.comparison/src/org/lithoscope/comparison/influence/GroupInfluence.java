package org.lithoscope.comparison.influence;

import java.util.Objects;

/**
 * What a comparison would be without one of its test groups.
 *
 * @param group the site or borehole
 * @param rows how many described test rows it has on a fold that tests it
 * @param difference of candidate and baseline without it
 * @param influence how much smaller that is than with it: positive if the group speaks for the candidate
 */
public record GroupInfluence(String group, long rows, double difference, double influence) {

	public GroupInfluence {
		Objects.requireNonNull(group, "group");
	}
}
