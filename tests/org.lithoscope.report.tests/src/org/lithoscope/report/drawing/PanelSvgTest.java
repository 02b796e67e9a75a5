package org.lithoscope.report.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.lithoscope.comparison.chart.Axis;
import org.lithoscope.comparison.chart.FeaturePanels;
import org.lithoscope.report.html.Html;

class PanelSvgTest {

	private static String draw(FeaturePanels.Panel... panels) {
		Html html = new Html();
		PanelSvg.write(new FeaturePanels("Values of a", 1, "measured", "reconstructed", List.of(panels), List.of("Note.")),
				html);
		return html.toString();
	}

	private static FeaturePanels.Panel panel(double determination, double... coordinates) {
		FeaturePanels.Point[] points = new FeaturePanels.Point[coordinates.length / 2];
		for (int i = 0; i < points.length; i++) {
			points[i] = new FeaturePanels.Point(coordinates[2 * i], coordinates[2 * i + 1]);
		}
		return new FeaturePanels.Panel(new Axis("GRA", "g/cm3"), List.of(points), determination);
	}

	@Test
	void bothAxesHaveOneScaleSoThatEqualValuesLieOnTheDiagonal() {
		String svg = draw(panel(0.75, 0, 0, 100, 100, 100, 0));

		// air of 4 percent at both ends of a side of 160 that begins at (46, 184)
		assertTrue(svg.contains("class=\"dots\" d=\"M52 178h0M200 30h0M200 178h0\""), svg);
		assertTrue(svg.contains("class=\"same\" d=\"M46 184l160 -160\""), svg);
		assertTrue(svg.contains("GRA (g/cm3), reconstructed against measured, R² 0.75"), svg);
	}

	@Test
	void everyFeatureHasItsOwnPanelInTheColourOfTheExperiment() {
		String svg = draw(panel(0.75, 1, 2), panel(Double.NaN, 5, 5));

		assertEquals(2, Pattern.compile("<svg ").matcher(svg).results().count());
		assertTrue(svg.contains("style=\"color:var(--c1)\""), svg);
		assertTrue(svg.contains(">R² -</text>"), svg);
		assertTrue(svg.contains("Across: measured; up: reconstructed."), svg);
	}
}
