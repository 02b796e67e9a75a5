package org.lithoscope.ui.data;

import java.util.ArrayList;
import java.util.List;

import org.lithoscope.data.lily.report.CoverageReport;

/** What an import read and what each step lost, in sentences. */
final class CoverageText {

	private static final int FAULTS = 10;
	private static final int LITHOLOGIES = 10;

	private CoverageText() {
	}

	static String of(CoverageReport report) {
		List<String> lines = new ArrayList<>();
		lines.add("%,d samples from %,d of %,d boreholes, bins of %s m".formatted(report.samples(),
				report.usedBoreholes(), report.boreholes().size(), report.bin()));
		lines.add("");
		report.instruments().forEach(instrument -> lines.add(
				"%s: %,d rows read, %,d used; %,d without depth, %,d without value, %,d faulty; %,d bins in %,d boreholes"
						.formatted(instrument.type(), instrument.rows().read(), instrument.rows().used(),
								instrument.rows().withoutDepth(), instrument.rows().withoutValue(),
								instrument.rows().rejected(), instrument.bins(), instrument.boreholes())));
		lines.add("");
		report.steps().forEach(step -> lines.add("%s: %,d bins in %,d boreholes%s%s".formatted(step.name(), step.bins(),
				step.boreholes(), step.lostBins() > 0 ? ", %,d bins lost".formatted(step.lostBins()) : "",
				step.reason().isEmpty() ? "" : " (%s)".formatted(step.reason()))));
		report.bottleneck().ifPresent(step -> lines.add("Bottleneck: %s".formatted(step.name())));
		lines.add("");
		report.lithologies().stream().limit(LITHOLOGIES).forEach(lithology -> lines.add(
				"%s: %,d samples in %,d boreholes".formatted(lithology.name(), lithology.samples(),
						lithology.boreholes())));
		if (report.lithologies().size() > LITHOLOGIES) {
			lines.add("… and %d more lithologies".formatted(report.lithologies().size() - LITHOLOGIES));
		}
		if (!report.rejected().isEmpty()) {
			lines.add("");
			lines.add("%,d faulty rows".formatted(report.rejected().size()));
			report.rejected().stream().limit(FAULTS).forEach(row -> lines.add("  " + row.text()));
		}
		return String.join("\n", lines);
	}
}
