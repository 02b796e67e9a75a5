package org.lithoscope.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.lithoscope.core.data.SampleTable;
import org.lithoscope.description.Warning.Kind;

/** Finds columns that say nothing, say the same as another, or say what cannot be. */
final class ColumnFaults {

	private static final double LARGEST_COLOUR = 255;
	/** Red, green and blue of an 8-bit image, by the names that colour columns have. */
	private static final Pattern COLOUR = Pattern.compile("(rgb[ _-]?)?(r|g|b|red|green|blue)([ _-]?(rgb|value|mean))?");
	private static final Pattern DENSITY =
			Pattern.compile("(bulk|grain|dry|wet)?[ _-]?density\\b.*|gra|rhob|rhoz|zden|den");
	/** The share of missing values from which on a column is told; fewer stand in the table of features. */
	private static final double MANY_MISSING = 0.2;

	private final SampleTable table;
	private final List<FeatureDescription> features;

	ColumnFaults(SampleTable table, List<FeatureDescription> features) {
		this.table = table;
		this.features = features;
	}

	List<Warning> warnings() {
		List<Warning> warnings = new ArrayList<>();
		for (int c = 0; c < features.size(); c++) {
			FeatureDescription feature = features.get(c);
			if (feature.isConstant()) {
				warnings.add(new Warning(Kind.CONSTANT_COLUMN, feature.count() == 0
						? "%s has no value at all. Leave it out of the features.".formatted(feature.name())
						: "%s is %s in every sample that has a value. Leave it out of the features.".formatted(
								feature.name(), plain(feature.minimum()))));
			} else {
				duplicate(c, warnings);
				colour(c, warnings);
				density(c, warnings);
				missing(feature, warnings);
			}
		}
		return warnings;
	}

	private void duplicate(int column, List<Warning> warnings) {
		for (int other = 0; other < column; other++) {
			if (!features.get(other).isConstant() && same(values(column), values(other))) {
				warnings.add(new Warning(Kind.DUPLICATED_COLUMN,
						"%s has the same value as %s in every sample: it would count twice. Leave one of them out."
								.formatted(features.get(column).name(), features.get(other).name())));
				return;
			}
		}
	}

	private static boolean same(double[] x, double[] y) {
		for (int row = 0; row < x.length; row++) {
			if (Double.compare(x[row], y[row]) != 0) {
				return false;
			}
		}
		return true;
	}

	private void colour(int column, List<Warning> warnings) {
		FeatureDescription feature = features.get(column);
		if (!COLOUR.matcher(name(column)).matches() || feature.minimum() >= 0 && feature.maximum() <= LARGEST_COLOUR) {
			return;
		}
		int outside = 0;
		for (double value : values(column)) {
			outside += value < 0 || value > LARGEST_COLOUR ? 1 : 0;
		}
		warnings.add(new Warning(Kind.COLOUR_OUT_OF_RANGE,
				("%s looks like a colour of 8 bits, 0 to 255, and is outside in %s: it ranges from %s to %s. Look for"
						+ " another scale or faulty images.").formatted(feature.name(), samples(outside),
								plain(feature.minimum()), plain(feature.maximum()))));
	}

	private void density(int column, List<Warning> warnings) {
		FeatureDescription feature = features.get(column);
		if (!DENSITY.matcher(name(column)).matches() || feature.minimum() > 0) {
			return;
		}
		int wrong = 0;
		for (double value : values(column)) {
			wrong += value <= 0 ? 1 : 0;
		}
		warnings.add(new Warning(Kind.NEGATIVE_DENSITY,
				("%s looks like a density and is 0 or less in %s, down to %s: no rock has that. Remove these samples, or"
						+ " name the value in missing if it stands for one.").formatted(feature.name(), samples(wrong),
								plain(feature.minimum()))));
	}

	private static void missing(FeatureDescription feature, List<Warning> warnings) {
		if (feature.missingShare() >= MANY_MISSING) {
			warnings.add(new Warning(Kind.MISSING_VALUES,
					"%s is missing in %s (%.0f %%). Leave it out, or see what remains without these samples.".formatted(
							feature.name(), samples(feature.missing()), 100 * feature.missingShare())));
		}
	}

	private static String samples(int count) {
		return count == 1 ? "1 sample" : count + " samples";
	}

	private String name(int column) {
		return features.get(column).name().toLowerCase(Locale.ROOT);
	}

	private double[] values(int column) {
		return table.columns().get(column).values();
	}

	private static String plain(double value) {
		return String.format(Locale.ROOT, "%.5g", value);
	}
}
