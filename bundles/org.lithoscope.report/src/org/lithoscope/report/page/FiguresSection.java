package org.lithoscope.report.page;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.Quantity;
import org.lithoscope.comparison.chart.ClusterCountChart;
import org.lithoscope.comparison.chart.PairMatrix;
import org.lithoscope.comparison.chart.RankDiagram;
import org.lithoscope.comparison.review.Review;
import org.lithoscope.report.ReportContent;
import org.lithoscope.report.figure.ChartFigure;
import org.lithoscope.report.figure.Colours;
import org.lithoscope.report.figure.RankSvg;
import org.lithoscope.report.figure.ShadedTable;
import org.lithoscope.report.figure.TableFigure;
import org.lithoscope.report.html.Html;
import org.lithoscope.report.table.ReportTables;
import org.lithoscope.statistics.outcome.Outcome;

/** Figures with intervals, tests, ranks and all pairs. */
final class FiguresSection implements Section {

	private final Review review;
	private final ReportTables tables;
	private final Colours colours;

	FiguresSection(ReportContent content, Colours colours) {
		this.review = content.review();
		this.tables = new ReportTables(review);
		this.colours = colours;
	}

	@Override
	public String id() {
		return "figures";
	}

	@Override
	public String title() {
		return "Figures and tests";
	}

	@Override
	public void write(Html html) {
		TableFigure figures = new TableFigure(colours);
		figures.write(tables.figures(), html);
		figures.write(tables.tests(), html);
		ranks(html);
		new ShadedTable(colours).write(PairMatrix.of(review.verdict(), review.comparison().order()), html);
		clusterCounts(html);
		figures.write(tables.measures(), html);
	}

	private void ranks(Html html) {
		switch (RankDiagram.of(review.verdict().ranking(), review.comparison().order())) {
			case Outcome.Stated<RankDiagram>(RankDiagram diagram) -> RankSvg.write(diagram, html);
			case Outcome.Withheld<RankDiagram> withheld -> html.element("p",
					"Experiments are not ranked: %s.".formatted(withheld.explanation()), "class", "notes");
		}
	}

	private void clusterCounts(Html html) {
		Comparison comparison = review.comparison();
		Quantity quantity = review.quantity();
		new ChartFigure(colours).write("cluster-counts",
				ClusterCountChart.of(comparison, quantity.measure(), quantity.label(), quantity.rows()), html);
	}
}
