package org.lithoscope.cli.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.lithoscope.cli.text.Paragraph;
import org.lithoscope.cli.text.TextTable;
import org.lithoscope.cli.text.TextTable.Alignment;
import org.lithoscope.description.Correlations;
import org.lithoscope.description.Coverage;
import org.lithoscope.description.FeatureDescription;
import org.lithoscope.description.IntrinsicDimension;
import org.lithoscope.description.LithologyCounts;
import org.lithoscope.description.LithologyCounts.LithologyCount;
import org.lithoscope.description.TableDescription;
import org.lithoscope.description.Warning;

/** A description as lines for a terminal. */
final class DescriptionText {

	private static final String INDENT = "  ";
	private static final int BAR = 24;
	/** So many lithologies are listed at least, even if fewer make up most of the samples. */
	private static final int LISTED = 12;

	private final TableDescription description;
	private final int width;
	private final List<String> lines = new ArrayList<>();

	DescriptionText(TableDescription description, int width) {
		this.description = description;
		this.width = width;
	}

	/** All sections: samples, features, transforms, correlations, dimension, lithologies, warnings, reading. */
	List<String> lines() {
		lines.add(description.origin().label());
		samples(description.coverage());
		features();
		transforms();
		correlations(description.correlations());
		dimension(description.dimension());
		lithologies(description.lithologies());
		warnings();
		if (!description.origin().notes().isEmpty()) {
			heading("How it was read");
			description.origin().notes().forEach(this::bullet);
		}
		return lines;
	}

	private void heading(String text) {
		lines.add("");
		lines.add(text);
	}

	private void bullet(String text) {
		lines.addAll(Paragraph.wrap(text, INDENT + "- ", INDENT + "  ", width));
	}

	private void table(TextTable table) {
		table.lines().forEach(line -> lines.add(INDENT + line));
	}

	private void samples(Coverage coverage) {
		TextTable table = new TextTable(Alignment.LEFT, Alignment.LEFT);
		table.row("samples", whole(description.rows()));
		table.row("boreholes", coverage.fewest() == coverage.most()
				? "%s, of %s samples each".formatted(whole(coverage.boreholes()), whole(coverage.most()))
				: "%s, of %s to %s samples, median %s".formatted(whole(coverage.boreholes()), whole(coverage.fewest()),
						whole(coverage.most()), whole(coverage.median())));
		table.row("sites", coverage.sitesKnown() ? whole(coverage.sites()) : "not known");
		if (coverage.sitesKnown()) {
			table.row("expeditions", whole(coverage.expeditions()));
		}
		table.row("depth", Double.isNaN(coverage.top()) ? "not known"
				: "%s to %s m".formatted(number(coverage.top()), number(coverage.base())));
		table.row("hash", description.hash().substring(0, 16));
		table(table);
	}

	private void features() {
		heading("Features");
		TextTable table = new TextTable(Alignment.LEFT, Alignment.RIGHT, Alignment.RIGHT, Alignment.RIGHT,
				Alignment.RIGHT, Alignment.RIGHT, Alignment.RIGHT, Alignment.RIGHT, Alignment.RIGHT, Alignment.RIGHT);
		table.row("", "count", "missing", "mean", "std", "min", "25 %", "median", "75 %", "max");
		for (FeatureDescription feature : description.features()) {
			table.row(named(feature), whole(feature.count()), whole(feature.missing()), number(feature.mean()),
					number(feature.deviation()), number(feature.minimum()), number(feature.lowerQuartile()),
					number(feature.median()), number(feature.upperQuartile()), number(feature.maximum()));
		}
		table(table);
	}

	/** The name with its unit, which many names have at their end already. */
	private static String named(FeatureDescription feature) {
		boolean told = feature.unit().isEmpty() || feature.name().contains(feature.unit());
		return told ? feature.name() : "%s (%s)".formatted(feature.name(), feature.unit());
	}

	private void transforms() {
		heading("Shapes, on the scale of the suggested transform, 0.1 % at either end drawn in");
		TextTable shapes = new TextTable(Alignment.LEFT, Alignment.RIGHT, Alignment.LEFT, Alignment.LEFT,
				Alignment.LEFT);
		for (FeatureDescription feature : description.features()) {
			List<Double> edges = feature.histogram().edges();
			shapes.row(feature.name(), edges.isEmpty() ? "" : number(edges.getFirst()),
					Sparkline.of(feature.histogram().counts()), edges.isEmpty() ? "" : number(edges.getLast()),
					feature.transform().formula());
		}
		table(shapes);
		lines.add("");
		for (FeatureDescription feature : description.features()) {
			bullet("%s: %s; %s".formatted(feature.name(), feature.transform().formula(), feature.transform().reason()));
		}
	}

	private void correlations(Correlations correlations) {
		int size = correlations.names().size();
		if (size < 2) {
			return;
		}
		heading("Correlations: linear (Pearson) below the diagonal, of ranks (Spearman) above");
		List<Alignment> alignments = new ArrayList<>(List.of(Alignment.LEFT, Alignment.LEFT));
		List<String> header = new ArrayList<>(List.of("", ""));
		for (int c = 0; c < size; c++) {
			alignments.add(Alignment.RIGHT);
			header.add(letter(c));
		}
		TextTable table = new TextTable(alignments).row(header);
		for (int r = 0; r < size; r++) {
			List<String> row = new ArrayList<>(List.of(letter(r), correlations.names().get(r)));
			for (int c = 0; c < size; c++) {
				List<List<Double>> matrix = c < r ? correlations.linear() : correlations.ranked();
				row.add(r == c ? "·" : coefficient(matrix.get(r).get(c)));
			}
			table.row(row);
		}
		table(table);
	}

	/** Columns are headed by letters, since names are long. */
	private static String letter(int index) {
		return (index < 26 ? "" : letter(index / 26 - 1)) + (char) ('a' + index % 26);
	}

	private static String coefficient(double value) {
		return Double.isNaN(value) ? "?" : String.format(Locale.ROOT, "%.2f", value).replace("-", "−");
	}

	private void dimension(IntrinsicDimension dimension) {
		heading("Intrinsic dimension");
		if (Double.isNaN(dimension.twoNearest()) && Double.isNaN(dimension.likelihood())) {
			bullet("Not estimated: %s.".formatted(dimension.remark()));
			return;
		}
		bullet("%s (two nearest neighbours) and %s (maximum likelihood) of %d features, transformed and standardised,"
				.formatted(decimal(dimension.twoNearest()), decimal(dimension.likelihood()), dimension.features())
				+ " from %s of %s complete samples%s.".formatted(whole(dimension.sampled()), whole(dimension.complete()),
						dimension.remark().isEmpty() ? "" : "; " + dimension.remark()));
	}

	private void lithologies(LithologyCounts lithologies) {
		if (lithologies.counts().isEmpty()) {
			heading("Lithologies: none described, only measures that need none are possible");
			return;
		}
		heading("Lithologies: %d%s".formatted(lithologies.counts().size(), lithologies.undescribed() == 0 ? ""
				: ", %s samples not described".formatted(whole(lithologies.undescribed()))));
		int listed = Math.min(lithologies.counts().size(), Math.max(LISTED, lithologies.frequent()));
		double largest = lithologies.counts().getFirst().share();
		TextTable table = new TextTable(Alignment.LEFT, Alignment.RIGHT, Alignment.RIGHT, Alignment.RIGHT,
				Alignment.LEFT);
		table.row("", "samples", "share", "boreholes", "");
		for (LithologyCount count : lithologies.counts().subList(0, listed)) {
			table.row(count.name(), whole(count.samples()), percent(count.share()), whole(count.boreholes()),
					"█".repeat((int) Math.round(BAR * count.share() / largest)));
		}
		table(table);
		int tail = lithologies.counts().size() - listed;
		if (tail > 0) {
			int samples = lithologies.counts().stream().skip(listed).mapToInt(LithologyCount::samples).sum();
			bullet("and a long tail of %d with %s samples together (%s), from %s down to %s".formatted(tail,
					whole(samples), percent((double) samples / lithologies.described()),
					whole(lithologies.counts().get(listed).samples()),
					whole(lithologies.counts().getLast().samples())));
		}
	}

	private void warnings() {
		heading(description.warnings().isEmpty() ? "Warnings: none" : "Warnings");
		for (Warning warning : description.warnings()) {
			lines.addAll(Paragraph.wrap(warning.message(), INDENT + "! ", INDENT + "  ", width));
		}
	}

	private static String whole(int number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

	private static String percent(double share) {
		return String.format(Locale.ROOT, "%.1f %%", 100 * share);
	}

	private static String decimal(double value) {
		return Double.isNaN(value) ? "?" : String.format(Locale.ROOT, "%.1f", value);
	}

	/** Four significant digits, without needless zeros and without exponents where people write none. */
	private static String number(double value) {
		if (Double.isNaN(value)) {
			return "";
		}
		double size = Math.abs(value);
		if (size != 0 && (size < 1e-4 || size >= 1e7)) {
			return String.format(Locale.ROOT, "%.2e", value).replace("-", "−");
		}
		int decimals = size == 0 ? 0 : Math.clamp(3 - (int) Math.floor(Math.log10(size)), 0, 6);
		String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
		return (text.contains(".") ? text.replaceAll("0+$", "").replaceAll("\\.$", "") : text).replace("-", "−");
	}
}
