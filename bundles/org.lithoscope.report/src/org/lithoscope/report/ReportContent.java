package org.lithoscope.report;

import java.util.List;
import java.util.Objects;

import org.lithoscope.comparison.chart.Palette;
import org.lithoscope.comparison.review.Review;
import org.lithoscope.core.registry.Registry;

/**
 * What a report is made of.
 *
 * @param review everything that is said about the runs
 * @param registry says what contributions are called, their literature and published figures
 * @param commands the command lines with which runs and report are made again, in their order
 * @param version of the program
 * @param light colours on a light background
 * @param dark colours on a dark background
 */
public record ReportContent(Review review, Registry registry, List<String> commands, String version, Palette light,
		Palette dark) {

	public ReportContent {
		Objects.requireNonNull(review, "review");
		Objects.requireNonNull(registry, "registry");
		commands = List.copyOf(commands);
		Objects.requireNonNull(version, "version");
		Objects.requireNonNull(light, "light");
		Objects.requireNonNull(dark, "dark");
	}

	/** A report in the usual colours. */
	public ReportContent(Review review, Registry registry, List<String> commands, String version) {
		this(review, registry, commands, version, Palette.LIGHT, Palette.DARK);
	}
}
