package org.lithoscope.report.page;

import org.lithoscope.comparison.chart.MeasureChart;
import org.lithoscope.comparison.pair.PairComparison;
import org.lithoscope.comparison.pair.SuiteVerdict;
import org.lithoscope.report.ReportContent;
import org.lithoscope.report.figure.ChartFigure;
import org.lithoscope.report.figure.Colours;
import org.lithoscope.report.html.Html;

/** The answer in words, and the one chart that shows it. */
final class VerdictSection implements Section {

	/** More verdicts than these are folded away. */
	private static final int PAIRS = 6;

	private final ReportContent content;
	private final ChartFigure charts;

	VerdictSection(ReportContent content, Colours colours) {
		this.content = content;
		this.charts = new ChartFigure(colours);
	}

	@Override
	public String id() {
		return "answer";
	}

	@Override
	public String title() {
		return "Answer";
	}

	@Override
	public void write(Html html) {
		SuiteVerdict verdict = content.review().verdict();
		if (!verdict.sentences().isEmpty()) {
			html.open("div", "class", "answer").open("ul");
			verdict.sentences().forEach(sentence -> html.open("li").text(sentence).close());
			html.close().close();
		}
		charts.write("quantity", MeasureChart.with(content.registry()).of(content.review().comparison(),
				content.review().quantity()), html);
		if (!verdict.withBaseline().isEmpty()) {
			html.element("h3", "Pair by pair, against %s".formatted(verdict.baseline()));
			boolean many = verdict.withBaseline().size() > PAIRS;
			if (many) {
				html.open("details").element("summary", "%d verdicts in words".formatted(verdict.withBaseline().size()));
			}
			html.open("ul", "class", "pairs");
			for (PairComparison pair : verdict.withBaseline()) {
				html.open("li").text(pair.verdict().text()).close();
			}
			html.close();
			if (many) {
				html.close();
			}
		}
	}
}
