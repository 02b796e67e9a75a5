package org.lithoscope.core.split;

import java.util.Objects;

import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.run.Seed;

/**
 * What a splitter is asked for.
 *
 * @param table the samples to divide
 * @param grouping what has to stay together
 * @param repeats how many whole partitions are wanted, 1 or more; each repeat draws a new one
 * @param parameters the splitter's own parameters, for instance the number of folds
 * @param seed the stream the partitions are drawn from
 */
public record SplitRequest(SampleTable table, Grouping grouping, int repeats, Parameters parameters, Seed seed) {

	public SplitRequest {
		Objects.requireNonNull(table, "table");
		Objects.requireNonNull(grouping, "grouping");
		Objects.requireNonNull(parameters, "parameters");
		Objects.requireNonNull(seed, "seed");
		if (repeats < 1) {
			throw new IllegalArgumentException("repeats must be 1 or more, not " + repeats);
		}
	}
}
