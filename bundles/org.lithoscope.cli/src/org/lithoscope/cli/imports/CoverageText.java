package org.lithoscope.cli.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.lithoscope.cli.text.TextTable;
import org.lithoscope.cli.text.TextTable.Alignment;
import org.lithoscope.data.lily.report.CoverageReport;
import org.lithoscope.data.lily.report.CoverageReport.BoreholeCoverage;
import org.lithoscope.data.lily.report.CoverageReport.InstrumentCoverage;
import org.lithoscope.data.lily.report.CoverageReport.LithologyCount;
import org.lithoscope.data.lily.report.CoverageReport.Outliers;
import org.lithoscope.data.lily.report.CoverageReport.Step;

/** A coverage report as text: the essentials for a terminal, everything for a file. */
final class CoverageText {

	private static final int SHOWN_LITHOLOGIES = 10;
	private static final int SHOWN_REJECTED = 10;
	private static final int SHOWN_BOREHOLES = 10;
	/** Lithologies with fewer samples are the long tail. */
	private static final int TAIL = 100;

	private final CoverageReport report;

	CoverageText(CoverageReport report) {
		this.report = report;
	}

	/**
	 * What a terminal shows.
	 *
	 * @param file the file with everything, if one is written
	 */
	List<String> shortened(Optional<Path> file) {
		List<String> lines = instruments();
		lines.addAll(steps());
		lines.addAll(lithologies(SHOWN_LITHOLOGIES));
		lines.addAll(richest(file));
		lines.addAll(rejected());
		return lines;
	}

	/** What a file holds. */
	List<String> complete() {
		List<String> lines = instruments();
		lines.addAll(files());
		lines.addAll(steps());
		lines.addAll(lithologies(Integer.MAX_VALUE));
		lines.addAll(rejected());
		lines.addAll(boreholes("Boreholes", report.boreholes()));
		return lines;
	}

	private List<String> instruments() {
		TextTable table = new TextTable(columns(1, 8));
		table.row("instrument", "rows", "no depth", "no value", "no lithology", "faulty", "used", "boreholes", "bins");
		for (InstrumentCoverage instrument : report.instruments()) {
			table.row(instrument.type(), count(instrument.rows().read()), count(instrument.rows().withoutDepth()),
					count(instrument.rows().withoutValue()), count(instrument.rows().withoutLithology()),
					count(instrument.rows().rejected()), count(instrument.rows().used()), count(instrument.boreholes()),
					count(instrument.bins()));
		}
		return new ArrayList<>(table.lines());
	}

	private List<String> files() {
		List<String> lines = titled("Files");
		report.instruments().forEach(instrument -> instrument.files().forEach(file -> lines
				.add("%s  %s bytes  SHA-256 %s".formatted(file.name(), count(file.size()), file.sha256()))));
		return lines;
	}

	private List<String> steps() {
		List<String> lines = titled("From bins of %s m to samples".formatted(report.bin()));
		TextTable table = new TextTable(List.of(Alignment.LEFT, Alignment.RIGHT, Alignment.RIGHT, Alignment.RIGHT,
				Alignment.RIGHT, Alignment.RIGHT, Alignment.LEFT));
		table.row("step", "bins", "boreholes", "bins lost", "boreholes lost", "without partner", "why");
		for (Step step : report.steps()) {
			table.row(step.name(), count(step.bins()), count(step.boreholes()), count(step.lostBins()),
					count(step.lostBoreholes()), count(step.unmatched()), step.reason());
		}
		lines.addAll(table.lines());
		for (Outliers outliers : report.outliers()) {
			if (outliers.bins() > 0) {
				lines.add("%s: %s bins outside %s to %s".formatted(outliers.column(), count(outliers.bins()),
						outliers.low(), outliers.high()));
			}
		}
		report.bottleneck().ifPresent(step -> lines.add("Bottleneck: %s loses %s bins.".formatted(step.name(),
				count(step.lostBins()))));
		lines.add("%s samples in %s of %s boreholes.".formatted(count(report.samples()), count(report.usedBoreholes()),
				count(report.boreholes().size())));
		return lines;
	}

	private List<String> lithologies(int most) {
		List<LithologyCount> all = report.lithologies();
		if (all.isEmpty()) {
			return List.of();
		}
		List<String> lines = titled("%s lithologies".formatted(count(all.size())));
		TextTable table = new TextTable(columns(1, 3));
		table.row("lithology", "samples", "share", "boreholes");
		for (LithologyCount lithology : all.subList(0, Math.min(most, all.size()))) {
			table.row(lithology.name(), count(lithology.samples()), share(lithology.samples()),
					count(lithology.boreholes()));
		}
		lines.addAll(table.lines());
		long rare = all.stream().filter(lithology -> lithology.samples() < TAIL).count();
		long rareSamples = all.stream().mapToLong(LithologyCount::samples).filter(samples -> samples < TAIL).sum();
		if (rare > 0) {
			lines.add("Long tail: %s lithologies have fewer than %d samples, %s together (%s).".formatted(count(rare), TAIL,
					count(rareSamples), share(rareSamples)));
		}
		if (!report.ungrouped().isEmpty()) {
			lines.add("In no group, so that they stand for themselves: " + String.join(", ", report.ungrouped()));
		}
		return lines;
	}

	private List<String> rejected() {
		if (report.rejected().isEmpty()) {
			return List.of();
		}
		List<String> lines = titled("Faulty rows");
		report.rejected().stream().limit(SHOWN_REJECTED).forEach(row -> lines.add(row.text()));
		if (report.rejected().size() > SHOWN_REJECTED) {
			lines.add("… and %s more".formatted(count(report.rejected().size() - SHOWN_REJECTED)));
		}
		return lines;
	}

	private List<String> richest(Optional<Path> file) {
		List<BoreholeCoverage> all = report.boreholes();
		if (all.size() <= SHOWN_BOREHOLES) {
			return boreholes("Boreholes", all);
		}
		List<BoreholeCoverage> shown = all.stream().sorted(Comparator.comparingLong(BoreholeCoverage::samples).reversed())
				.limit(SHOWN_BOREHOLES).toList();
		List<String> lines = boreholes("Boreholes with most samples", shown);
		lines.add(file.map(path -> "All %s boreholes are in %s.".formatted(count(all.size()), path))
				.orElse("All %s boreholes: --report FILE".formatted(count(all.size()))));
		return lines;
	}

	private List<String> boreholes(String title, List<BoreholeCoverage> shown) {
		List<String> lines = titled(title);
		TextTable table = new TextTable(columns(1, report.instruments().size() + 4));
		List<String> header = new ArrayList<>(List.of("borehole"));
		report.instruments().forEach(instrument -> header.add("bins " + instrument.type()));
		header.addAll(List.of("samples", "top m", "bottom m", "lithologies"));
		table.row(header);
		for (BoreholeCoverage borehole : shown) {
			List<String> cells = new ArrayList<>(List.of(borehole.id()));
			borehole.bins().forEach(bins -> cells.add(count(bins)));
			cells.addAll(List.of(count(borehole.samples()), depth(borehole.top()), depth(borehole.bottom()),
					count(borehole.lithologies())));
			table.row(cells);
		}
		lines.addAll(table.lines());
		return lines;
	}

	private static List<String> titled(String title) {
		return new ArrayList<>(List.of("", title));
	}

	private static List<Alignment> columns(int left, int right) {
		List<Alignment> columns = new ArrayList<>(Collections.nCopies(left, Alignment.LEFT));
		columns.addAll(Collections.nCopies(right, Alignment.RIGHT));
		return columns;
	}

	private static String count(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

	private String share(long samples) {
		return String.format(Locale.ROOT, "%.1f %%", 100.0 * samples / report.samples());
	}

	private static String depth(double metres) {
		return Double.isNaN(metres) ? "–" : String.format(Locale.ROOT, "%.1f", metres);
	}
}
