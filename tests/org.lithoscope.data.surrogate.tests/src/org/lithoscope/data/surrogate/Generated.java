package org.lithoscope.data.surrogate;

import java.util.HashMap;
import java.util.Map;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.DataReader;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.testing.TestRegistry;

/** Tables made as a user would have them made: through the registry, with the declared parameters. */
final class Generated {

	static final int STUDY_BOREHOLES = 296;
	static final int STUDY_SAMPLES = 238_506;

	private static final Registry REGISTRY = TestRegistry.open();

	private Generated() {
	}

	static Contribution contribution() {
		return REGISTRY.require(ContributionKind.READER, "surrogate");
	}

	/** A table of the parameters given as {@code name=value}, others at their defaults. */
	static SampleTable table(String... settings) throws DataException, ParameterException {
		return table(WorkContext.of(1), settings);
	}

	static SampleTable table(WorkContext context, String... settings) throws DataException, ParameterException {
		Map<String, String> given = new HashMap<>();
		for (String setting : settings) {
			int equals = setting.indexOf('=');
			given.put(setting.substring(0, equals), setting.substring(equals + 1));
		}
		return REGISTRY.create(contribution(), DataReader.class).read(contribution().resolve(given), context);
	}

	/** A table of the study's size. */
	static SampleTable ofStudySize(int seed) throws DataException, ParameterException {
		return table("boreholes=" + STUDY_BOREHOLES, "samples=" + STUDY_SAMPLES, "seed=" + seed);
	}
}
