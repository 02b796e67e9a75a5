package org.lithoscope.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.FigureText;
import org.lithoscope.report.ReportContent;
import org.lithoscope.report.html.Html;
import org.lithoscope.store.SuiteManifest;

/** What the report is about, above its sections: title, data, question. */
final class Headline {

	private final Comparison comparison;
	private final Optional<SuiteManifest> suite;
	private final String name;

	Headline(ReportContent content) {
		this.comparison = content.review().comparison();
		this.suite = content.review().sources().manifest();
		this.name = content.review().sources().sources().getFirst().contents().name();
	}

	String title() {
		return suite.map(SuiteManifest::title).filter(title -> !title.isBlank()).orElse(name);
	}

	void write(Html html) {
		html.open("header").element("p", "Comparison of variants, suite " + name, "class", "kind");
		html.element("h1", title());
		suite.map(SuiteManifest::data).filter(SuiteManifest.Data::synthetic).ifPresent(data -> html.open("p").element("span",
				"Synthetic data", "class", "synthetic").text(" They say something about methods, nothing about rocks.").close());
		html.element("p", facts(), "class", "facts");
		suite.map(SuiteManifest::description).filter(question -> !question.isBlank())
				.ifPresent(question -> html.element("p", question.strip(), "class", "lead"));
		html.close();
	}

	private String facts() {
		List<String> facts = new ArrayList<>();
		suite.map(SuiteManifest::data).ifPresent(data -> facts.add("%s: %s samples, %s boreholes%s".formatted(data.title(),
				FigureText.whole(data.samples()), FigureText.whole(data.boreholes()), data.lithologies() == 0 ? ""
						: ", %s lithologies".formatted(FigureText.whole(data.lithologies())))));
		facts.add(count(comparison.experiments().size(), "experiment"));
		facts.add(count(comparison.finished(), "finished run"));
		if (!comparison.failed().isEmpty()) {
			facts.add(comparison.failed().size() + " failed");
		}
		return String.join(" · ", facts);
	}

	private static String count(int count, String what) {
		return count == 1 ? "1 " + what : FigureText.whole(count) + " " + what + "s";
	}
}
