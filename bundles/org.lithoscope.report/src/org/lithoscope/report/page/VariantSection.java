package org.lithoscope.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.lithoscope.comparison.ExperimentSummary;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Literature;
import org.lithoscope.core.registry.PublishedFigure;
import org.lithoscope.report.ReportContent;
import org.lithoscope.report.figure.Colours;
import org.lithoscope.report.figure.NetworkSvg;
import org.lithoscope.report.html.Html;
import org.lithoscope.store.RunRecord;
import org.lithoscope.vae.figure.NetworkFigure;
import org.lithoscope.vae.figure.VariantFigures;

/** Every experiment's variant: network, settings of its own, literature and published figures. */
final class VariantSection implements Section {

	private static final String WEIGHTS = "weights";

	private final ReportContent content;
	private final Colours colours;
	private final Map<NetworkFigure, String> drawn = new LinkedHashMap<>();

	VariantSection(ReportContent content, Colours colours) {
		this.content = content;
		this.colours = colours;
	}

	@Override
	public String id() {
		return "variants";
	}

	@Override
	public String title() {
		return "Variants";
	}

	@Override
	public void write(Html html) {
		drawn.clear();
		for (ExperimentSummary summary : content.review().comparison().experiments()) {
			summary.runs().stream().findFirst().ifPresent(run -> experiment(summary, run, html));
		}
	}

	private void experiment(ExperimentSummary summary, RunRecord run, Html html) {
		Optional<Contribution> variant = content.registry().find(ContributionKind.VARIANT, summary.variant());
		html.open("article", "class", "variant").open("h3");
		colours.name(summary.experiment(), html);
		html.text(variant.map(declared -> about(summary.experiment(), declared.name())).orElse("")).close();
		variant.ifPresent(declared -> html.element("p", declared.description().strip()));
		settings(run, variant, html);
		long together = summary.runs().stream().map(each -> List.of(each.request().variant(), each.request().featureSet(),
				each.request().scaler())).distinct().count();
		if (together > 1) {
			html.element("p", "%d experiments are put together here; settings and network are those of the first."
					.formatted(together), "class", "notes");
		}
		network(summary, run, html);
		variant.ifPresent(declared -> {
			published(declared.published(), html);
			literature(declared.literature(), html);
		});
		html.close();
	}

	/** The variant's name after the experiment's; many names of variants begin with the id that experiments are called by. */
	private static String about(String experiment, String name) {
		String start = experiment + ": ";
		return name.equals(experiment) ? "" : " – " + (name.startsWith(start) ? name.substring(start.length()) : name);
	}

	private void settings(RunRecord run, Optional<Contribution> variant, Html html) {
		String own = run.request().variant().parameters().entrySet().stream()
				.filter(setting -> variant.flatMap(declared -> declared.parameter(setting.getKey()))
						.filter(declared -> !declared.defaultValue().equals(setting.getValue())
								&& !(declared.defaultValue().isEmpty() && setting.getValue().isEmpty())).isPresent())
				.map(setting -> setting.getKey() + " = " + setting.getValue()).collect(Collectors.joining(", "));
		html.open("p", "class", "notes").text("Feature set %s, scaler %s%s.".formatted(run.request().featureSet().id(),
				run.request().scaler().id(), own.isEmpty() ? ", default settings" : "; other than by default: " + own)).close();
	}

	private void network(ExperimentSummary summary, RunRecord run, Html html) {
		VariantFigures.ofStored(run.modelFolder().resolve(WEIGHTS)).ifPresent(network -> {
			String before = drawn.putIfAbsent(network, summary.experiment());
			if (before == null) {
				html.element("p", network.title() + ".");
				NetworkSvg.write(network, html);
			} else {
				html.element("p", "The network of %s.".formatted(before));
			}
		});
	}

	private static void published(List<PublishedFigure> published, Html html) {
		if (published.isEmpty()) {
			return;
		}
		html.open("details").element("summary", "Published figures, under their own protocols");
		html.open("table").open("thead").open("tr");
		List.of("Measure", "k", "Figure", "Protocol", "Source")
				.forEach(head -> html.element("th", head, "scope", "col"));
		html.close().close().open("tbody");
		for (PublishedFigure figure : published) {
			html.open("tr").element("td", figure.measure()).element("td", figure.k() == 0 ? "" : Integer.toString(figure.k()))
					.element("td", Double.toString(figure.value()), "class", "number").element("td", figure.protocol())
					.element("td", figure.source()).close();
		}
		html.close().close().close();
	}

	private static void literature(List<Literature> literature, Html html) {
		if (literature.isEmpty()) {
			return;
		}
		html.open("ul", "class", "references");
		for (Literature reference : literature) {
			html.open("li").text(reference.citation().strip() + " ");
			address(reference.doi()).ifPresent(address -> html.element("a", reference.doi(), "href", address));
			html.close();
		}
		html.close();
	}

	private static Optional<String> address(String identifier) {
		if (identifier.startsWith("10.")) {
			return Optional.of("https://doi.org/" + identifier);
		}
		return identifier.startsWith("arXiv:")
				? Optional.of("https://arxiv.org/abs/" + identifier.substring("arXiv:".length())) : Optional.empty();
	}
}
