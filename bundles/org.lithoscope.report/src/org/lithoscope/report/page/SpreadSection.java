package org.lithoscope.report.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.lithoscope.comparison.chart.InfluenceChart;
import org.lithoscope.comparison.influence.Influences;
import org.lithoscope.comparison.review.Review;
import org.lithoscope.report.ReportContent;
import org.lithoscope.report.figure.ChartFigure;
import org.lithoscope.report.figure.Colours;
import org.lithoscope.report.figure.TableFigure;
import org.lithoscope.report.html.Html;
import org.lithoscope.report.table.ReportTables;
import org.lithoscope.statistics.outcome.Outcome;

/** Where the spread comes from, and which groups make the differences. */
final class SpreadSection implements Section {

	/** More charts than these would bury the rest; the table has all experiments. */
	private static final int CHARTS = 3;
	private static final int GROUPS = 15;

	private final Review review;
	private final Colours colours;

	SpreadSection(ReportContent content, Colours colours) {
		this.review = content.review();
		this.colours = colours;
	}

	@Override
	public String id() {
		return "spread";
	}

	@Override
	public String title() {
		return "Where the differences come from";
	}

	@Override
	public void write(Html html) {
		ReportTables tables = new ReportTables(review);
		new TableFigure(colours).write(tables.spread(), html);
		List<Influences> largest = review.influences().values().stream().map(Outcome::asOptional)
				.flatMap(Optional::stream)
				.sorted(Comparator.comparingDouble((Influences stated) -> -Math.abs(stated.difference()))).limit(CHARTS)
				.toList();
		for (int i = 0; i < largest.size(); i++) {
			new ChartFigure(colours).write("influence-" + (i + 1), InfluenceChart.of(largest.get(i), review.quantity(),
					review.comparison().order(), GROUPS), html);
		}
		if (largest.size() < review.influences().size()) {
			html.element("p", "Drawn are the %d largest differences; the table has all experiments.".formatted(CHARTS),
					"class", "notes");
		}
		new TableFigure(colours).write(tables.influence(), html);
	}
}
