package org.lithoscope.data.surrogate;

import java.util.List;

/**
 * A place where one or more holes stand metres apart.
 *
 * @param expedition the number of its expedition in the campaign, from 0
 * @param setting where its lithologies mainly come from
 */
record Site(String name, int expedition, Setting setting, List<Hole> holes) {

	int samples() {
		return holes.stream().mapToInt(Hole::samples).sum();
	}
}
