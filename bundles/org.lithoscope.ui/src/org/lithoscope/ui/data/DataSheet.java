package org.lithoscope.ui.data;

import java.util.ArrayList;
import java.util.List;

import org.lithoscope.description.Coverage;
import org.lithoscope.description.FeatureDescription;
import org.lithoscope.description.IntrinsicDimension;
import org.lithoscope.description.LithologyCounts.LithologyCount;
import org.lithoscope.description.TableDescription;

/**
 * A description as the Data view writes it; made away from the UI thread.
 *
 * @param description what was found
 * @param heading one line above the features
 * @param rows per feature its cells, in the order of {@link #HEADINGS}
 * @param text lines below the features
 */
record DataSheet(TableDescription description, String heading, List<String[]> rows, String text) {

	/** The headings of the columns. */
	static final List<String> HEADINGS = List.of("Feature", "Unit", "Values", "Missing", "Mean", "Deviation", "Minimum",
			"Lower quartile", "Median", "Upper quartile", "Maximum", "Distribution", "Suggested transform");

	/** The column that is drawn, not written. */
	static final int DISTRIBUTION = 11;

	private static final int LITHOLOGIES = 15;

	static DataSheet of(TableDescription description) {
		Coverage coverage = description.coverage();
		return new DataSheet(description,
				"%s: %,d samples, %d boreholes on %d sites of %d expeditions, %.1f to %.1f m".formatted(
						description.origin().label(), description.rows(), coverage.boreholes(), coverage.sites(),
						coverage.expeditions(), coverage.top(), coverage.base()),
				description.features().stream().map(DataSheet::cells).toList(), String.join("\n", lines(description)));
	}

	private static String[] cells(FeatureDescription feature) {
		return new String[] {feature.name(), feature.unit(), "%,d".formatted(feature.count()),
				"%,d".formatted(feature.missing()), number(feature.mean()), number(feature.deviation()),
				number(feature.minimum()), number(feature.lowerQuartile()), number(feature.median()),
				number(feature.upperQuartile()), number(feature.maximum()), "",
				"%s: %s".formatted(feature.transform().formula(), feature.transform().reason())};
	}

	private static String number(double value) {
		return Double.isNaN(value) ? "" : "%.4g".formatted(value);
	}

	/** The longest text of a column, its heading apart. */
	String longest(int column) {
		return rows.stream().map(row -> row[column]).reduce("", (a, b) -> a.length() >= b.length() ? a : b);
	}

	private static List<String> lines(TableDescription description) {
		List<String> lines = new ArrayList<>();
		lines.add(description.warnings().isEmpty() ? "Nothing was found that would mislead a model." : "To look at first");
		description.warnings().forEach(warning -> lines.add("⚠ " + warning.message()));
		lines.add("");
		IntrinsicDimension dimension = description.dimension();
		lines.add("Intrinsic dimension of %d transformed features over %,d samples: TwoNN %.2f, maximum likelihood %.2f%s"
				.formatted(dimension.features(), dimension.sampled(), dimension.twoNearest(), dimension.likelihood(),
						dimension.remark().isEmpty() ? "" : "; " + dimension.remark()));
		lines.add("");
		lines.add("%d lithologies; %d of them make nine tenths of the described samples; %,d samples are not described"
				.formatted(description.lithologies().counts().size(), description.lithologies().frequent(),
						description.lithologies().undescribed()));
		for (LithologyCount count : description.lithologies().counts().stream().limit(LITHOLOGIES).toList()) {
			lines.add("  %s: %,d (%.1f %%) in %d boreholes".formatted(count.name(), count.samples(),
					100 * count.share(), count.boreholes()));
		}
		return lines;
	}
}
