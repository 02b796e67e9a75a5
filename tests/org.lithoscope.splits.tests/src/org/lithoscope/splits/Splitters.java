package org.lithoscope.splits;

import java.util.List;
import java.util.Map;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.split.Fold;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.core.split.SplitRequest;
import org.lithoscope.core.split.Splitter;
import org.lithoscope.testing.TestRegistry;

/** The contributed splitters, asked the way a suite asks them: by id, parameters in text form. */
public final class Splitters {

	private static final Registry REGISTRY = TestRegistry.open();

	private Splitters() {
	}

	public static List<Fold> split(String id, SampleTable table, Grouping grouping, int repeats, long seed,
			Map<String, String> parameters) throws DataException {
		Contribution splitter = REGISTRY.require(ContributionKind.SPLITTER, id);
		try {
			return REGISTRY.create(splitter, Splitter.class)
					.split(new SplitRequest(table, grouping, repeats, splitter.resolve(parameters), new Seed(seed)));
		} catch (ParameterException e) {
			throw new IllegalArgumentException(e);
		}
	}

	public static List<Fold> split(String id, SampleTable table, Grouping grouping) throws DataException {
		return split(id, table, grouping, 1, 1, Map.of());
	}
}
