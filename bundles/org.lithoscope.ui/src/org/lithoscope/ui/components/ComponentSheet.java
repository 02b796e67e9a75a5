package org.lithoscope.ui.components;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.lithoscope.core.evaluation.MeasureDeclaration;
import org.lithoscope.core.parameter.ParameterDeclaration;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.Literature;
import org.lithoscope.core.registry.Problem;
import org.lithoscope.core.registry.PublishedFigure;

/** All that a contribution declares, as text with headings. */
final class ComponentSheet {

	private final StringBuilder text = new StringBuilder();
	private final List<StyleRange> styles = new ArrayList<>();

	private ComponentSheet() {
	}

	static ComponentSheet of(Contribution contribution) {
		ComponentSheet sheet = new ComponentSheet();
		sheet.heading("%s   (%s)".formatted(contribution.name(), contribution.label()));
		sheet.line(contribution.description());
		sheet.line("Bundle %s, version %s; algorithm revision %d".formatted(contribution.bundle(),
				contribution.bundleVersion(), contribution.revision()));
		sheet.parameters(contribution.parameters());
		sheet.measures(contribution.measures());
		sheet.published(contribution.published());
		sheet.literature(contribution.literature());
		return sheet;
	}

	static ComponentSheet of(Problem problem) {
		ComponentSheet sheet = new ComponentSheet();
		sheet.heading("Left out: " + problem.subject());
		sheet.line(problem.message());
		sheet.line("Bundle %s has to be mended; everything else works without it.".formatted(problem.bundle()));
		return sheet;
	}

	private void heading(String line) {
		StyleRange bold = new StyleRange();
		bold.start = text.length() + (text.isEmpty() ? 0 : 1);
		bold.length = line.length();
		bold.fontStyle = SWT.BOLD;
		styles.add(bold);
		text.append(text.isEmpty() ? "" : "\n").append(line).append('\n');
	}

	private void line(String line) {
		text.append(line.strip().replaceAll("\\s+", " ")).append('\n');
	}

	private void parameters(List<ParameterDeclaration> parameters) {
		if (!parameters.isEmpty()) {
			heading("Parameters");
			for (ParameterDeclaration parameter : parameters) {
				line("%s = %s: %s, %s. %s".formatted(parameter.id(),
						parameter.defaultValue().isEmpty() ? "(none)" : parameter.defaultValue(), parameter.label(),
						parameter.allowed(), parameter.help()));
			}
		}
	}

	private void measures(List<MeasureDeclaration> measures) {
		if (!measures.isEmpty()) {
			heading("Measures");
			measures.forEach(measure -> line("%s: %s. %s".formatted(measure.name(), measure.label(), measure.help())));
		}
	}

	private void published(List<PublishedFigure> figures) {
		if (!figures.isEmpty()) {
			heading("Published figures");
			for (PublishedFigure figure : figures) {
				line("%s%s = %s; %s; %s".formatted(figure.measure(), figure.k() > 0 ? " at k = " + figure.k() : "",
						figure.value(), figure.protocol(), figure.source()));
			}
		}
	}

	private void literature(List<Literature> literature) {
		if (!literature.isEmpty()) {
			heading("Literature");
			literature.forEach(entry -> line(
					entry.doi().isEmpty() ? entry.citation() : "%s %s".formatted(entry.citation(), entry.doi())));
		}
	}

	void showIn(StyledText widget) {
		widget.setText(text.toString());
		widget.setStyleRanges(styles.toArray(StyleRange[]::new));
		// the first line with the margin above it
		widget.setTopPixel(0);
	}
}
