package org.lithoscope.data.lily;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.DataReader;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.run.WorkContext;

/** The reader {@code lily}: raw files as a table, without a file between. */
public final class LilyReader implements DataReader {

	/** Makes a reader; it has no state and may be used from many threads. */
	public LilyReader() {
		// called by the registry
	}

	@Override
	public SampleTable read(Parameters parameters, WorkContext context) throws DataException {
		return LilyImport.read(request(parameters), context);
	}

	private static ImportRequest request(Parameters parameters) throws DataException {
		try {
			return new ImportRequest(Path.of(parameters.text("file")),
					Features.of(parameters.choice("features")).orElseThrow(), parameters.real("bin"),
					Aggregation.of(parameters.choice("aggregation")).orElseThrow(),
					JoinKind.of(parameters.choice("join")).orElseThrow(),
					LabelColumn.of(parameters.choice("label")).orElseThrow(), groups(parameters), limits(parameters),
					parameters.real("max-rejected"));
		} catch (InvalidPathException e) {
			throw new DataException("'%s' is no valid name of a folder or file.".formatted(e.getInput()), e);
		} catch (IllegalArgumentException e) {
			throw new DataException(e.getMessage(), e);
		}
	}

	private static Optional<Path> groups(Parameters parameters) {
		return parameters.optionalText("groups").map(Path::of);
	}

	private static Map<String, Limits> limits(Parameters parameters) {
		Map<String, Limits> limits = new LinkedHashMap<>();
		for (String text : parameters.texts("limits")) {
			Limits.Named named = Limits.parseNamed(text);
			limits.put(named.column(), named.limits());
		}
		return limits;
	}
}
