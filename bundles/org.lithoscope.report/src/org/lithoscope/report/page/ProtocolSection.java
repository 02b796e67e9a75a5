package org.lithoscope.report.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.lithoscope.comparison.ExperimentSummary;
import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.pair.Thresholds;
import org.lithoscope.comparison.review.Review;
import org.lithoscope.core.split.Part;
import org.lithoscope.report.ReportContent;
import org.lithoscope.report.figure.Colours;
import org.lithoscope.report.figure.TableFigure;
import org.lithoscope.report.html.Html;
import org.lithoscope.report.table.ReportTables;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.SuiteManifest;

/** Where the data come from and how they were divided, who chose what, and what is counted as a difference. */
final class ProtocolSection implements Section {

	private final Review review;
	private final Colours colours;

	ProtocolSection(ReportContent content, Colours colours) {
		this.review = content.review();
		this.colours = colours;
	}

	@Override
	public String id() {
		return "protocol";
	}

	@Override
	public String title() {
		return "Data and protocol";
	}

	@Override
	public void write(Html html) {
		Optional<SuiteManifest> suite = review.sources().manifest();
		html.open("dl");
		suite.ifPresent(manifest -> data(manifest.data(), html));
		runs().stream().findFirst().ifPresent(run -> folds(run, suite, html));
		thresholds(review.verdict().thresholds(), html);
		html.close();
		suite.map(SuiteManifest::notes).filter(notes -> !notes.isEmpty()).ifPresent(notes -> {
			html.element("h3", "Notes on data, features and folds").open("ul");
			notes.forEach(note -> html.open("li").text(note).close());
			html.close();
		});
		new TableFigure(colours).write(new ReportTables(review).choices(), html);
	}

	private List<RunRecord> runs() {
		return review.comparison().experiments().stream().map(ExperimentSummary::runs).flatMap(List::stream).toList();
	}

	private static void data(SuiteManifest.Data data, Html html) {
		item("Data", data.label(), html);
		item("Samples", "%s in %s boreholes, %s".formatted(FigureText.whole(data.samples()),
				FigureText.whole(data.boreholes()), data.lithologies() == 0 ? "no described lithologies"
						: FigureText.whole(data.lithologies()) + " described lithologies"), html);
		item("Hash of the table", data.hash(), html);
	}

	private void folds(RunRecord run, Optional<SuiteManifest> suite, Html html) {
		String settings = run.request().splitter().parameters().entrySet().stream()
				.map(setting -> setting.getKey() + " = " + setting.getValue()).collect(Collectors.joining(", "));
		long folds = runs().stream().map(each -> each.request().fold().hash()).distinct().count();
		long repeats = runs().stream().map(RunRecord::repeat).distinct().count();
		item("Division", "%s%s; %ss are kept together; %d different folds over %d %s".formatted(
				run.request().splitter().id(), settings.isEmpty() ? "" : " (" + settings + ")",
				run.request().fold().grouping().id(), folds, repeats, repeats == 1 ? "repeat" : "repeats"), html);
		item("Rows", "%s to train, %s to validate, %s to test in the first run".formatted(
				FigureText.whole(run.result().rows(Part.TRAIN)), FigureText.whole(run.result().rows(Part.VALIDATION)),
				FigureText.whole(run.result().rows(Part.TEST))), html);
		suite.ifPresent(manifest -> item("Seed", Long.toString(manifest.seed()), html));
	}

	private void thresholds(Thresholds thresholds, Html html) {
		item("Compared in", "%s on %s rows".formatted(review.quantity().words(), review.quantity().rows().id()), html);
		item("Level", "%s %% over all pairs (Holm); a difference of %s or less does not matter".formatted(
				FigureText.shortest(100 * thresholds.alpha()), FigureText.shortest(thresholds.rope())), html);
		item("Unit", "the fold of groups: seeds on a fold are averaged, clusters of different folds are never pooled", html);
	}

	private static void item(String term, String description, Html html) {
		html.element("dt", term).element("dd", description);
	}
}
