package org.lithoscope.report.page;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.lithoscope.comparison.ExperimentSummary;
import org.lithoscope.comparison.KRule;
import org.lithoscope.comparison.chart.ContingencyChart;
import org.lithoscope.comparison.chart.FeaturePanels;
import org.lithoscope.comparison.chart.HeatMap;
import org.lithoscope.comparison.chart.LatentChart;
import org.lithoscope.comparison.chart.ReconstructionChart;
import org.lithoscope.comparison.chart.ReconstructionScatter;
import org.lithoscope.comparison.review.Review;
import org.lithoscope.report.ReportContent;
import org.lithoscope.report.drawing.PanelSvg;
import org.lithoscope.report.figure.ChartFigure;
import org.lithoscope.report.figure.Colours;
import org.lithoscope.report.figure.ShadedTable;
import org.lithoscope.report.html.Html;
import org.lithoscope.store.RunRecord;

/** What the models do: latent dimensions, reconstruction, clusters. */
final class ModelSection implements Section {

	private final Review review;
	private final Colours colours;

	ModelSection(ReportContent content, Colours colours) {
		this.review = content.review();
		this.colours = colours;
	}

	@Override
	public String id() {
		return "models";
	}

	@Override
	public String title() {
		return "Latent space, reconstruction, clusters";
	}

	@Override
	public void write(Html html) {
		ShadedTable maps = new ShadedTable(colours);
		new ChartFigure(colours).write("latent", LatentChart.of(review.comparison(), review.quantity().rows()), html);
		maps.write(ReconstructionChart.of(review.comparison(), review.quantity().rows()), html);
		byExperiment("Reconstruction of ", this::scatter, PanelSvg::write, html);
		byExperiment("Clusters of ", this::contingency, maps::write, html);
	}

	/** A figure of each experiment's first run: that of the first experiment is shown, the others are a click away. */
	private <F> void byExperiment(String heading, Function<ExperimentSummary, Optional<F>> figures,
			BiConsumer<F, Html> writer, Html html) {
		boolean first = true;
		for (ExperimentSummary summary : review.comparison().experiments()) {
			Optional<F> figure = figures.apply(summary);
			if (figure.isPresent()) {
				html.open("details", first ? new String[] { "open", "open" } : new String[0]);
				html.element("summary", heading + summary.experiment());
				writer.accept(figure.get(), html);
				html.close();
				first = false;
			}
		}
	}

	private Optional<FeaturePanels> scatter(ExperimentSummary summary) {
		return summary.runs().stream().findFirst()
				.flatMap(run -> ReconstructionScatter.of(run, summary.colour(), review.quantity().rows()));
	}

	private Optional<HeatMap> contingency(ExperimentSummary summary) {
		return summary.runs().stream().findFirst().flatMap(this::contingency);
	}

	private Optional<HeatMap> contingency(RunRecord run) {
		int k = review.quantity().rule() == KRule.FIXED ? review.quantity().k() : review.quantity().chosenK(run).orElse(0);
		return ContingencyChart.of(run, k, review.quantity().rows());
	}
}
