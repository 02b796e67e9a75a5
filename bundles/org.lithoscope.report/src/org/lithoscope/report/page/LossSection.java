package org.lithoscope.report.page;

import java.util.List;

import org.lithoscope.comparison.chart.LossChart;
import org.lithoscope.comparison.chart.LossCurve;
import org.lithoscope.comparison.chart.LossKind;
import org.lithoscope.comparison.chart.LossTaskChart;
import org.lithoscope.comparison.chart.TrajectoryChart;
import org.lithoscope.comparison.review.Review;
import org.lithoscope.comparison.task.LossRelation;
import org.lithoscope.core.split.Part;
import org.lithoscope.report.ReportContent;
import org.lithoscope.report.figure.ChartFigure;
import org.lithoscope.report.figure.Colours;
import org.lithoscope.report.figure.TableFigure;
import org.lithoscope.report.html.Html;
import org.lithoscope.report.table.ReportTables;

/** Training: losses over epochs, and whether a low loss means good clusters. */
final class LossSection implements Section {

	private final Review review;
	private final Colours colours;

	LossSection(ReportContent content, Colours colours) {
		this.review = content.review();
		this.colours = colours;
	}

	@Override
	public String id() {
		return "training";
	}

	@Override
	public String title() {
		return "Training, and loss against task";
	}

	@Override
	public void write(Html html) {
		ChartFigure charts = new ChartFigure(colours);
		List<LossCurve> curves = review.comparison().experiments().stream().flatMap(summary -> summary.runs().stream())
				.map(LossCurve::of).filter(curve -> !curve.epochs().isEmpty()).toList();
		for (LossKind kind : List.of(LossKind.ELBO1, LossKind.RECONSTRUCTION, LossKind.KL)) {
			charts.write("loss-" + kind.id(), LossChart.of(review.comparison().order(), curves, kind, Part.VALIDATION,
					LossChart.Style.MEAN_WITH_BAND), html);
		}
		charts.write("trajectory", TrajectoryChart.of(review.comparison(), review.quantity()), html);
		TableFigure tables = new TableFigure(colours);
		ReportTables all = new ReportTables(review);
		tables.write(all.epochs(), html);
		tables.write(all.losses(), html);
		for (LossRelation relation : review.losses()) {
			charts.write("task-" + relation.loss(), LossTaskChart.of(relation, review.quantity(),
					review.comparison().order()), html);
		}
	}
}
