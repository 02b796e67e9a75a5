package org.lithoscope.report.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.lithoscope.comparison.chart.DotChart;
import org.lithoscope.comparison.chart.FeaturePanels;
import org.lithoscope.comparison.chart.HeatMap;
import org.lithoscope.comparison.chart.LineChart;
import org.lithoscope.comparison.chart.PairMatrix;
import org.lithoscope.comparison.chart.Palette;
import org.lithoscope.comparison.chart.PathChart;
import org.lithoscope.comparison.chart.RankDiagram;
import org.lithoscope.comparison.chart.ScatterChart;

/**
 * Draws charts as SVG files that stand for themselves: 760 pixels wide, no style sheet, no script, texts as texts, so that
 * browsers, Inkscape and LaTeX tools read them alike.
 *
 * @param palette the colours
 * @param source what the chart is of, for the first sentence below it: suite and data; empty for none
 */
public record ChartDrawing(Palette palette, String source) {

	public ChartDrawing {
		Objects.requireNonNull(palette, "palette");
		Objects.requireNonNull(source, "source");
	}

	/** A row of dots per category. */
	public String of(DotChart chart) {
		return DotRows.draw(chart, new Sheet(palette), notes(chart.notes()));
	}

	/** Lines with their bands. */
	public String of(LineChart chart) {
		return Plane.draw(chart, new Sheet(palette), notes(chart.notes()));
	}

	/** Points in a plane. */
	public String of(ScatterChart chart) {
		return Plane.draw(chart, new Sheet(palette), notes(chart.notes()));
	}

	/** Ways through a plane. */
	public String of(PathChart chart) {
		return PathLines.draw(chart, new Sheet(palette), notes(chart.notes()));
	}

	/** Small charts beside each other. */
	public String of(FeaturePanels panels) {
		return PanelSheet.draw(panels, new Sheet(palette), notes(panels.notes()));
	}

	/** A table of shaded cells. */
	public String of(HeatMap map) {
		return Cells.draw(map, new Sheet(palette), notes(map.notes()));
	}

	/**
	 * All pairs as a table of shaded cells, below it a critical-difference diagram.
	 *
	 * @param ranks null where ranks are withheld
	 */
	public String of(PairMatrix matrix, RankDiagram ranks) {
		List<String> sentences = new ArrayList<>(matrix.notes());
		if (ranks != null) {
			sentences.addAll(ranks.notes());
		}
		return Cells.draw(matrix, ranks, new Sheet(palette), notes(sentences));
	}

	/** Columns of a borehole on one depth axis. */
	public String of(DepthFigure figure) {
		return DepthColumns.draw(figure, new Sheet(palette), notes(List.of()));
	}

	/** Many coloured points. */
	public String of(PointFigure figure) {
		return PointField.draw(figure, new Sheet(palette), notes(List.of()));
	}

	private List<String> notes(List<String> own) {
		List<String> notes = new ArrayList<>();
		if (!source.isBlank()) {
			notes.add(source.strip().endsWith(".") ? source.strip() : source.strip() + ".");
		}
		notes.addAll(own);
		return notes;
	}
}
