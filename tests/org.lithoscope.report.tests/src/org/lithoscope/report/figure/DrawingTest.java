package org.lithoscope.report.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.lithoscope.comparison.ExperimentOrder;
import org.lithoscope.comparison.chart.Axis;
import org.lithoscope.comparison.chart.HeatMap;
import org.lithoscope.comparison.chart.LineChart;
import org.lithoscope.comparison.chart.RankDiagram;
import org.lithoscope.report.html.Html;

class DrawingTest {

	private static final Colours COLOURS = new Colours(new ExperimentOrder(List.of("a", "b")));

	@Test
	void experimentsHaveOneColourInTablesAndDrawings() {
		Html name = new Html();
		COLOURS.name("b", name);
		Html ranks = new Html();
		RankSvg.write(new RankDiagram("Ranks", List.of(new RankDiagram.Entry("b", 1, 1.2),
				new RankDiagram.Entry("a", 0, 1.8)), 0.9, List.of(), List.of()), ranks);

		assertTrue(name.toString().contains("color:var(--c1)"), name.toString());
		assertTrue(ranks.toString().contains("color:var(--c1)"), ranks.toString());
		assertEquals("var(--c1)", Colours.css(9));
	}

	@Test
	void bestRankIsLeftAndNamedFirst() {
		Html html = new Html();
		RankSvg.write(new RankDiagram("Ranks", List.of(new RankDiagram.Entry("b", 1, 1),
				new RankDiagram.Entry("a", 0, 2)), 5, List.of(new RankDiagram.Bar(0, 1)), List.of()), html);
		String svg = html.toString();

		assertTrue(svg.contains("<circle class=\"dot\" cx=\"190.0\""), svg);
		assertTrue(svg.contains("<circle class=\"dot\" cx=\"570.0\""), svg);
		assertTrue(svg.contains("critical difference 5.00, wider than the axis"), svg);
		assertTrue(svg.contains("class=\"bar\""), svg);
	}

	@Test
	void cellsAreShadedByTheirValue() {
		Html html = new Html();
		new ShadedTable(COLOURS).write(new HeatMap("Map", Axis.of("x"), Axis.of("y"), Axis.of("R²"), List.of("GRA", "MS"),
				List.of(new HeatMap.Row("a", List.of(0.25, Double.NaN))), 0, 1, List.of()), html);

		assertTrue(html.toString().contains("<td style=\"--shade:25%\" title=\"a, GRA: R² 0.250\">0.25</td>"),
				html.toString());
		assertTrue(html.toString().contains("<td style=\"--shade:0%\" title=\"a, MS: R² -\">-</td>"), html.toString());
	}

	@Test
	void scriptsCannotBreakOutOfTheirElement() {
		LineChart chart = new LineChart("</script><b>", Axis.of("x"), Axis.of("y"), List.of(new LineChart.Series("a", "a", 0,
				new double[] { 1 }, new double[] { 1 / 3.0 }, new double[0], new double[0], LineChart.NO_POINT)), List.of());
		String json = ChartJson.of(chart);
		JsonObject read = JsonParser.parseString(json).getAsJsonObject();

		assertFalse(json.contains("</script>"), json);
		assertEquals("</script><b>", read.get("title").getAsString());
		assertEquals(0.333333, read.getAsJsonArray("groups").get(0).getAsJsonObject().getAsJsonArray("ys").get(0)
				.getAsDouble());
	}
}
