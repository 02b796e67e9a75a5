package org.lithoscope.data.las;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.parameter.Parameters;

/**
 * What the user asked for.
 *
 * @param path a LAS file, or a folder of them
 * @param names which feature a curve is
 * @param features the features wanted; empty for all that at least half of the boreholes have
 * @param borehole the item of the well section that names a borehole, or {@code FILE}; empty to choose
 * @param site the item that names the site
 * @param expedition the item that names the expedition
 * @param depth the mnemonic of the depth curve; empty for the first curve
 * @param depthUnit {@code auto}, {@code m} or {@code ft}
 * @param lithology the mnemonic of the lithology curve, or {@code NONE}; empty to recognise it
 * @param intervals the table of described layers
 * @param missing further missing-value markers
 */
record LasSettings(Path path, CurveNames names, List<String> features, Optional<String> borehole,
		Optional<String> site, Optional<String> expedition, Optional<String> depth, String depthUnit,
		Optional<String> lithology, Optional<Path> intervals, List<String> missing) {

	static final String FILE_NAME = "FILE";
	static final String NONE = "NONE";

	static LasSettings of(Parameters parameters) throws DataException {
		Optional<String> intervals = parameters.optionalText("intervals");
		return new LasSettings(path(parameters.text("file")), CurveNames.with(parameters.texts("aliases")),
				parameters.texts("features"), mnemonic(parameters, "borehole"), mnemonic(parameters, "site"),
				mnemonic(parameters, "expedition"), mnemonic(parameters, "depth"), parameters.choice("depth.unit"),
				mnemonic(parameters, "lithology"),
				intervals.isEmpty() ? Optional.empty() : Optional.of(path(intervals.get())),
				parameters.texts("missing"));
	}

	private static Optional<String> mnemonic(Parameters parameters, String id) {
		return parameters.optionalText(id).map(text -> text.strip().toUpperCase(Locale.ROOT));
	}

	private static Path path(String text) throws DataException {
		try {
			return Path.of(text);
		} catch (InvalidPathException e) {
			throw new DataException("'%s' is no valid file name. Give the path of a LAS file or of a folder of them."
					.formatted(text), e);
		}
	}
}
