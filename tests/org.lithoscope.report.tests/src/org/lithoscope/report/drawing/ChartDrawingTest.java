package org.lithoscope.report.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.lithoscope.comparison.Estimate;
import org.lithoscope.comparison.chart.Axis;
import org.lithoscope.comparison.chart.DotChart;
import org.lithoscope.comparison.chart.FeaturePanels;
import org.lithoscope.comparison.chart.HeatMap;
import org.lithoscope.comparison.chart.LineChart;
import org.lithoscope.comparison.chart.PairMatrix;
import org.lithoscope.comparison.chart.Palette;
import org.lithoscope.comparison.chart.PathChart;
import org.lithoscope.comparison.chart.RankDiagram;
import org.lithoscope.comparison.chart.ScatterChart;
import org.lithoscope.report.table.ChartTables;
import org.lithoscope.report.table.TableFormat;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ChartDrawingTest {

	private static final ChartDrawing STYLE = new ChartDrawing(Palette.LIGHT, "quick on synthetic boreholes & more");
	private static final DotChart DOTS = new DotChart("ARI at k = 12", Axis.of("Experiment"), Axis.of("ARI"),
			List.of(new DotChart.Category("v2.1", 0, List.of(new DotChart.Dot(0.1, "r1", "first"),
					new DotChart.Dot(0.3, "r2", "second")), Estimate.of(List.of(0.1, 0.3), Double.NaN), List.of()),
					new DotChart.Category("v2.6 <β>", 9, List.of(new DotChart.Dot(0.2, "r3", "third")),
							Estimate.of(List.of(0.2), Double.NaN), List.of(new DotChart.Published(0.25, "a paper")))),
			List.of("A note."));

	private static Document parse(String svg) throws Exception {
		return DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
	}

	private static List<String> texts(Document svg) {
		NodeList found = svg.getElementsByTagName("text");
		return IntStream.range(0, found.getLength()).mapToObj(i -> found.item(i).getTextContent()).toList();
	}

	private static OptionalDouble xOf(Document svg, String tag, String tooltip) {
		NodeList found = svg.getElementsByTagName(tag);
		for (int i = 0; i < found.getLength(); i++) {
			Element element = (Element) found.item(i);
			if (element.getTextContent().equals(tooltip)) {
				String path = element.getAttribute("d");
				return OptionalDouble.of(Double.parseDouble(path.substring(1, path.indexOf(' '))));
			}
		}
		return OptionalDouble.empty();
	}

	@Test
	void dotsStandWhereTheirValuesAreAndNameTheirRuns() throws Exception {
		Document svg = parse(STYLE.of(DOTS));
		double first = xOf(svg, "path", "first").orElseThrow();
		double second = xOf(svg, "path", "second").orElseThrow();
		// the third is a square of the same width, and the mark of the second round of colours
		double third = xOf(svg, "path", "third").orElseThrow() - 0.5;
		assertEquals((first + second) / 2, third, 0.11, "0.2 lies halfway between 0.1 and 0.3");
		assertEquals(1, svg.getElementsByTagName("circle").getLength(), "one published figure, hollow");
		assertTrue(texts(svg).containsAll(List.of("v2.1", "v2.6 <β>", "ARI", "ARI at k = 12", "0.10", "0.30")),
				texts(svg).toString());
	}

	@Test
	void whatTheDataAreIsWrittenBelow() throws Exception {
		List<String> texts = texts(parse(STYLE.of(DOTS)));
		assertTrue(texts.getLast().startsWith("quick on synthetic boreholes & more. A note."), texts.toString());
	}

	@Test
	void bandsAreCutWhereTheyAreUnknown() throws Exception {
		LineChart chart = new LineChart("Loss", Axis.of("Epoch"), Axis.of("elbo1"),
				List.of(new LineChart.Series("a", "a", 0, new double[] {1, 2, 3, 4}, new double[] {1, 2, 3, 4},
						new double[] {0, Double.NaN, 2, 3}, new double[] {2, Double.NaN, 4, 5}, 2)), List.of());
		Document svg = parse(STYLE.of(chart));
		NodeList paths = svg.getElementsByTagName("path");
		long bands = IntStream.range(0, paths.getLength()).mapToObj(i -> (Element) paths.item(i))
				.filter(path -> path.getAttribute("fill-opacity").equals("0.18")).count();
		assertEquals(2, bands);
		assertEquals(1, svg.getElementsByTagName("circle").getLength(), "the kept epoch");
		assertFalse(STYLE.of(chart).contains("NaN"));
	}

	@Test
	void pathsGoFromAHollowCircleOverTheKeptEpochToASquare() throws Exception {
		PathChart chart = new PathChart("ARI against KL", Axis.of("KL"), Axis.of("ARI"),
				List.of(new PathChart.Path("a, repeat 1, fold 1", "a", 0, "r1", List.of(new PathChart.Step(1, 3, 0.1),
						new PathChart.Step(5, 1, 0.3), new PathChart.Step(10, 2, 0.2)), 1)), List.of());
		Document svg = parse(STYLE.of(chart));
		NodeList circles = svg.getElementsByTagName("circle");
		Element first = (Element) circles.item(0);
		Element kept = (Element) circles.item(1);
		assertEquals(Palette.LIGHT.background(), first.getAttribute("fill"));
		assertEquals("a, repeat 1, fold 1, epoch 5 (weights kept)", kept.getTextContent());
		assertTrue(Double.parseDouble(kept.getAttribute("cx")) < Double.parseDouble(first.getAttribute("cx")),
				"its loss is lower");
		assertTrue(Double.parseDouble(kept.getAttribute("cy")) < Double.parseDouble(first.getAttribute("cy")),
				"its agreement is higher");
		assertEquals("a, repeat 1, fold 1, epoch 10 (last)", svg.getElementsByTagName("rect").item(1).getTextContent());
		String csv = TableFormat.CSV.write(List.of(ChartTables.of("paths", chart)));
		assertTrue(csv.contains("\"a, repeat 1, fold 1\",5,1,0.3,weights kept"), csv);
	}

	@Test
	void panelsStandBesideEachOtherAndAgreementLiesOnTheDiagonal() throws Exception {
		FeaturePanels panels = new FeaturePanels("Reconstruction", 1, "measured", "reconstructed", List.of(
				new FeaturePanels.Panel(new Axis("GRA", "g/cm³"), List.of(new FeaturePanels.Point(1, 1),
						new FeaturePanels.Point(2, 2)), 0.875),
				new FeaturePanels.Panel(Axis.of("MS"), List.of(new FeaturePanels.Point(3, 3)), Double.NaN)), List.of());
		Document svg = parse(STYLE.of(panels));
		assertTrue(texts(svg).containsAll(List.of("GRA (g/cm³)", "MS", "R² 0.88", "Across: measured; up: reconstructed.")),
				texts(svg).toString());
		NodeList paths = svg.getElementsByTagName("path");
		String dots = IntStream.range(0, paths.getLength()).mapToObj(i -> ((Element) paths.item(i)))
				.filter(path -> path.getAttribute("stroke-linecap").equals("round")).findFirst().orElseThrow().getAttribute("d");
		double[] numbers = Pattern.compile("[0-9.]+(?= |h)").matcher(dots).results()
				.mapToDouble(found -> Double.parseDouble(found.group())).toArray();
		assertEquals(numbers[2] - numbers[0], numbers[1] - numbers[3], 0.11, "as far up as across");
		assertTrue(TableFormat.CSV.write(List.of(ChartTables.of("panels", panels))).contains("GRA,g/cm³,2,0.875"));
	}

	@Test
	void everyKindOfChartIsWellFormedAndHasItsTable() throws Exception {
		ScatterChart scatter = new ScatterChart("ARI against loss", Axis.of("loss"), Axis.of("ARI"),
				List.of(new ScatterChart.Group("a", 0, List.of(new ScatterChart.Point(1, 0.2, "r1")))), List.of());
		HeatMap map = new HeatMap("Clusters", Axis.of("Lithology"), Axis.of("Cluster"), Axis.of("Share"),
				List.of("clay & silt"), List.of(new HeatMap.Row("1", List.of(0.5)), new HeatMap.Row("2", List.of(Double.NaN))),
				0, 1, List.of());
		PairMatrix matrix = new PairMatrix("Every pair", List.of("a", "b"), List.of(0, 1),
				List.of(new PairMatrix.Cell(0, 1, 0.75, 0.2, 0.05)), List.of());
		RankDiagram ranks = new RankDiagram("Ranks", List.of(new RankDiagram.Entry("a", 0, 1.25),
				new RankDiagram.Entry("b", 1, 1.75)), 0.8, List.of(new RankDiagram.Bar(0, 1)), List.of());

		assertTrue(texts(parse(STYLE.of(scatter))).containsAll(List.of("loss", "ARI", "a")));
		assertTrue(texts(parse(STYLE.of(map))).containsAll(List.of("clay & silt", "0.50")));
		assertTrue(texts(parse(STYLE.of(matrix, null))).contains("0.75"));
		assertTrue(texts(parse(STYLE.of(matrix, ranks))).containsAll(List.of("0.75", "a  1.25")));
		assertFalse(STYLE.of(matrix, ranks).contains("var("), "no style sheet is needed");
		String latex = TableFormat.LATEX.write(List.of(ChartTables.of("dots", DOTS), ChartTables.of("scatter", scatter),
				ChartTables.of("map", map), ChartTables.of("pairs", matrix), ChartTables.of("ranks", ranks)));
		assertEquals(5, latex.split("\\\\toprule", -1).length - 1, latex);
		assertTrue(latex.contains("a &  & 0.75 \\\\"), latex);
		assertTrue(latex.contains("clay \\& silt"), latex);
	}

	@Test
	void columnsOfABoreholeShareOneDepthAxis() throws Exception {
		DepthFigure figure = new DepthFigure("Borehole A", 10, 20, List.of(
				new DepthFigure.Curve("Density", "g/cm³", new double[] {10, 15, 20}, new double[] {0, 0.5, 1},
						new boolean[] {false, false, true}),
				new DepthFigure.Blocks("Clusters", "", List.of(new DepthFigure.Block(10, 15, "#FFFFFF", "3", "cluster 3"),
						new DepthFigure.Block(25, 30, "#000000", "9", "out of sight")))),
				List.of(new Key("clay", "#AA8866")));
		Document svg = parse(STYLE.of(figure));
		assertTrue(texts(svg).containsAll(List.of("Borehole A", "Density", "3", "clay", "10", "20")), texts(svg).toString());
		assertFalse(STYLE.of(figure).contains("out of sight"));
		Element curve = (Element) ((Element) svg.getElementsByTagName("svg").item(1)).getElementsByTagName("path").item(0);
		assertTrue(curve.getAttribute("d").matches("M0.0 0.0h0L\\d+.\\d 410.0M\\d+.\\d 820.0h0"), curve.getAttribute("d"));
	}

	@Test
	void lithologiesHaveTheirPatternOverTheirColour() throws Exception {
		DepthFigure figure = new DepthFigure("Borehole A", 0, 20, List.of(new DepthFigure.Blocks("Lithology", "", List.of(
				new DepthFigure.Block(0, 10, "#AA8866", Hatching.BRICKS, "", "chalk"),
				new DepthFigure.Block(10, 10.05, "#AA8866", Hatching.DOTS, "", "too low for a pattern"),
				new DepthFigure.Block(11, 20, "#777777", "", "cluster 1")))),
				List.of(new Key("chalk", "#AA8866", Hatching.BRICKS)));
		Document svg = parse(STYLE.of(figure));
		assertEquals(1, svg.getElementsByTagName("pattern").getLength(), "only what is used is defined");
		String id = ((Element) svg.getElementsByTagName("pattern").item(0)).getAttribute("id");
		NodeList paths = svg.getElementsByTagName("path");
		assertEquals(2, IntStream.range(0, paths.getLength()).mapToObj(i -> (Element) paths.item(i))
				.filter(path -> path.getAttribute("fill").equals("url(#%s)".formatted(id))).count(), "block and legend");
	}

	@Test
	void pointsOfOneColourAreOnePathAndThoseWithoutPlaceAreLeftOut() throws Exception {
		Document svg = parse(STYLE.of(new PointFigure("Latent space", new float[] {0, 1, Float.NaN, 2},
				new float[] {0, 1, Float.NaN, 2}, new int[] {0xFF0000, 0x00FF00, 0, 0xFF0000}, List.of(new Key("ooze", "#FF0000")))));
		NodeList paths = svg.getElementsByTagName("path");
		assertEquals(2, paths.getLength());
		assertEquals("#FF0000", ((Element) paths.item(0)).getAttribute("stroke"));
		assertEquals(2, ((Element) paths.item(0)).getAttribute("d").split("M").length - 1);
		assertTrue(texts(svg).contains("ooze"));
	}

	@Test
	void anEmptyChartIsADrawingToo() throws Exception {
		assertTrue(texts(parse(STYLE.of(new LineChart("Nothing", Axis.of("x"), Axis.of("y"), List.of(), List.of()))))
				.contains("Nothing"));
	}

	@Test
	void axesHaveRoundMarksAndHoldAllValues() {
		Scale scale = Scale.of(DoubleStream.of(0.1, 0.3, Double.NaN));
		assertTrue(scale.low() < 0.1 && scale.high() > 0.3);
		assertEquals(List.of("0.10", "0.15", "0.20", "0.25", "0.30"), scale.marks().stream().map(scale::label).toList());
		Scale single = Scale.of(DoubleStream.of(-250));
		assertEquals(0.5, single.share(-250), 1e-12);
		assertTrue(single.marks().stream().map(single::label).toList().contains("-250"), single.marks().toString());
	}
}
