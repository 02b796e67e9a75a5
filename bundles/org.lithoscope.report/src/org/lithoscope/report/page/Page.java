package org.lithoscope.report.page;

import java.util.List;
import java.util.Map;

import org.lithoscope.core.run.Cancellation;
import org.lithoscope.report.ReportContent;
import org.lithoscope.report.figure.ChartFigure;
import org.lithoscope.report.figure.Colours;
import org.lithoscope.report.html.Html;

/** The whole page: its frame is a template, its sections are written one by one. */
public final class Page {

	/** From the WebJar of the same version, see the bundle's pom.xml. */
	private static final String LIBRARY = "/META-INF/resources/webjars/echarts/5.3.1/dist/echarts.min.js";

	private final ReportContent content;
	private final Colours colours;

	public Page(ReportContent content) {
		this.content = content;
		this.colours = new Colours(content.review().comparison().order());
	}

	/**
	 * The page as text.
	 *
	 * @throws java.util.concurrent.CancellationException if it is not wanted any more
	 */
	public String html(Cancellation cancellation) {
		Html contents = new Html();
		Html body = new Html();
		Headline headline = new Headline(content);
		headline.write(body);
		for (Section section : sections()) {
			cancellation.check();
			Html own = new Html();
			section.write(own);
			String written = own.toString();
			if (!written.isBlank()) {
				contents.open("li").element("a", section.title(), "href", "#" + section.id()).close();
				body.open("section", "id", section.id(), "aria-labelledby", section.id() + "-title");
				body.element("h2", section.title(), "id", section.id() + "-title").raw(written).close();
			}
		}
		body.open("footer").text("Made by Lithoscope %s. Charts: Apache ECharts 5.3.1 (Apache License 2.0), inside this file."
				.formatted(content.version())).close();
		return Template.of("report.html").fill(Map.of("title", new Html().text(headline.title()).toString(), "generator",
				"Lithoscope " + content.version(), "palette", palette(), "style", Template.read("report.css"), "contents",
				contents.toString(), "sections", body.toString(), "palettes", ChartFigure.palettes(content.light(), content.dark()),
				"library",
				Template.read(LIBRARY), "script", Template.read("report.js")));
	}

	private List<Section> sections() {
		return List.of(new VerdictSection(content, colours), new WarningSection(content),
				new FiguresSection(content, colours), new SpreadSection(content, colours),
				new LossSection(content, colours), new ModelSection(content, colours),
				new VariantSection(content, colours), new ProtocolSection(content, colours),
				new ReproductionSection(content));
	}

	private String palette() {
		return ":root{%s}.dark{%s}".formatted(Colours.definitions(content.light()), Colours.definitions(content.dark()));
	}
}
