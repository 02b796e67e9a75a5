package org.lithoscope.cli.inspect;

import java.util.ArrayList;
import java.util.List;

import org.lithoscope.cli.text.Paragraph;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.vae.figure.NetworkFigure;
import org.lithoscope.vae.figure.NetworkText;
import org.lithoscope.vae.figure.VariantFigures;

/** The network of a variant as text. */
final class VariantNetwork {

	private static final String DEEPER = "    ";

	private final VariantFigures figures;

	VariantNetwork(Registry registry) {
		this.figures = new VariantFigures(registry);
	}

	/** A heading, the drawing and its notes; nothing where the variant has no network that can be told. */
	List<String> lines(Contribution variant, int width) {
		return figures.ofDefaults(variant).map(figure -> lines(figure, width)).orElse(List.of());
	}

	private static List<String> lines(NetworkFigure figure, int width) {
		List<String> lines = new ArrayList<>(List.of(figure.title()));
		lines.addAll(NetworkText.drawing(figure, width));
		figure.notes().forEach(note -> lines.addAll(Paragraph.wrap(note, "", DEEPER, width)));
		return lines;
	}
}
