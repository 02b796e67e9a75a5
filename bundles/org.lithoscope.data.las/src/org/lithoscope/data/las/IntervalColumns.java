package org.lithoscope.data.las;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.lithoscope.data.table.Role;

/**
 * Which columns of a table of layers mean what, by their names.
 *
 * @param borehole index of the column that names the borehole; empty where there is none
 * @param top index of the column with the upper depth
 * @param base index of the column with the lower depth
 * @param lithology index of the column with the description
 */
record IntervalColumns(Optional<Integer> borehole, int top, int base, int lithology) {

	private static final List<String> TOP =
			List.of("top", "topdepth", "depthtop", "from", "depthfrom", "topmd", "start");
	private static final List<String> BASE =
			List.of("base", "basedepth", "depthbase", "bottom", "to", "depthto", "basemd", "bottomdepth", "end");

	/** The columns in a header, if it has at least top, base and lithology. */
	static Optional<IntervalColumns> in(List<String> header) {
		Optional<Integer> top = best(header, name -> TOP.indexOf(Role.simplified(name)));
		Optional<Integer> base = best(header, name -> BASE.indexOf(Role.simplified(name)));
		Optional<Integer> lithology = best(header, Role.LITHOLOGY::rank);
		if (top.isEmpty() || base.isEmpty() || lithology.isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new IntervalColumns(best(header, Role.BOREHOLE::rank), top.get(), base.get(),
				lithology.get()));
	}

	/** The column of the lowest rank that is not negative. */
	private static Optional<Integer> best(List<String> header, ToIntFunction<String> rank) {
		Optional<Integer> best = Optional.empty();
		for (int column = 0; column < header.size(); column++) {
			int of = rank.applyAsInt(header.get(column));
			if (of >= 0 && (best.isEmpty() || of < rank.applyAsInt(header.get(best.get())))) {
				best = Optional.of(column);
			}
		}
		return best;
	}
}
