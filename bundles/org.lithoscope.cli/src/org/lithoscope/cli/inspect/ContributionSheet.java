package org.lithoscope.cli.inspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.lithoscope.cli.text.Paragraph;
import org.lithoscope.core.evaluation.MeasureDeclaration;
import org.lithoscope.core.evaluation.MeasureDeclaration.Better;
import org.lithoscope.core.parameter.ParameterDeclaration;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Literature;
import org.lithoscope.core.registry.PublishedFigure;
import org.lithoscope.core.registry.Registry;

/** All that a contribution declares, as text for a person. */
final class ContributionSheet {

	private static final String INDENT = "  ";
	private static final String DEEPER = "      ";
	private static final int READABLE = 120;

	private final Contribution contribution;
	private final Registry registry;
	private final int width;
	private final List<String> lines = new ArrayList<>();

	ContributionSheet(Contribution contribution, Registry registry, int width) {
		this.contribution = contribution;
		this.registry = registry;
		this.width = Math.min(width, READABLE);
	}

	List<String> lines() {
		lines.clear();
		lines.add("%s %s: %s".formatted(contribution.kind().singular(), contribution.id(), contribution.name()));
		if (!contribution.description().isEmpty()) {
			lines.addAll(Paragraph.wrap(contribution.description(), INDENT, width));
		}
		lines.add(INDENT + "Bundle %s %s, algorithm revision %d.".formatted(contribution.bundle(),
				contribution.bundleVersion(), contribution.revision()));
		if (contribution.kind() == ContributionKind.SUITE) {
			lines.addAll(SuiteSheet.lines(contribution, registry, INDENT));
		}
		if (contribution.kind() == ContributionKind.VARIANT) {
			network();
		}
		parameters();
		measures();
		published();
		literature();
		return lines;
	}

	private void heading(String text) {
		lines.add("");
		lines.add(text);
	}

	private void network() {
		List<String> drawing = new VariantNetwork(registry).lines(contribution, width - INDENT.length());
		if (!drawing.isEmpty()) {
			heading(drawing.get(0));
			drawing.subList(1, drawing.size()).forEach(line -> lines.add(INDENT + line));
		}
	}

	private void parameters() {
		if (contribution.parameters().isEmpty()) {
			return;
		}
		heading("Parameters");
		for (ParameterDeclaration parameter : contribution.parameters()) {
			String value = parameter.defaultValue().isEmpty()
					? parameter.required() ? "has to be given" : "no default" : "default " + parameter.defaultValue();
			lines.addAll(Paragraph.wrap("%s: %s; %s".formatted(parameter.id(), parameter.allowed(), value), INDENT,
					DEEPER, width));
			help(parameter.help().isEmpty() ? parameter.label() : parameter.help());
		}
	}

	private void measures() {
		if (contribution.measures().isEmpty()) {
			return;
		}
		heading("Measures");
		for (MeasureDeclaration measure : contribution.measures()) {
			String direction = measure.better() == Better.NEITHER ? ""
					: " (%s is better)".formatted(measure.better().name().toLowerCase(Locale.ROOT));
			lines.add(INDENT + measure.name() + ": " + measure.label() + direction);
			help(measure.help());
		}
	}

	private void published() {
		if (contribution.published().isEmpty()) {
			return;
		}
		heading("Published figures");
		// figures of one protocol stand together, and it is told once
		Map<List<String>, List<PublishedFigure>> byProtocol = contribution.published().stream().collect(Collectors
				.groupingBy(f -> List.of(f.protocol(), f.source()), LinkedHashMap::new, Collectors.toList()));
		byProtocol.forEach((described, figures) -> {
			figures.forEach(figure -> lines.add(INDENT + figure.measure()
					+ (figure.k() > 0 ? " at k = " + figure.k() : "") + ": " + figure.value()));
			help("Protocol: " + (described.get(0).isEmpty() ? "not stated" : described.get(0)));
			if (!described.get(1).isEmpty()) {
				help("Source: " + described.get(1));
			}
		});
	}

	private void literature() {
		if (contribution.literature().isEmpty()) {
			return;
		}
		heading("Literature");
		for (Literature publication : contribution.literature()) {
			String identifier = publication.doi().startsWith("10.") ? "doi:" + publication.doi() : publication.doi();
			lines.addAll(Paragraph.wrap(publication.citation() + (identifier.isEmpty() ? "" : " " + identifier),
					INDENT, DEEPER, width));
		}
	}

	private void help(String text) {
		if (!text.isEmpty()) {
			lines.addAll(Paragraph.wrap(text, DEEPER, width));
		}
	}
}
