package org.lithoscope.report.drawing;

import java.util.List;

import org.lithoscope.report.drawing.DepthFigure.Block;
import org.lithoscope.report.drawing.DepthFigure.Blocks;
import org.lithoscope.report.drawing.DepthFigure.Curve;
import org.lithoscope.report.drawing.DepthFigure.Lane;

/** Draws the columns of a borehole. */
final class DepthColumns {

	private static final int HEIGHT = 820;
	private static final int HEAD = 44;
	private static final int AXIS = 64;
	private static final int GAP = 8;
	private static final int MARKS = 12;
	private static final int LABEL_HEIGHT = 15;
	/** Lower blocks show their colour alone. */
	private static final int HATCHED_HEIGHT = 6;

	private final DepthFigure figure;
	private final Sheet sheet;
	private final double width;

	private DepthColumns(DepthFigure figure, Sheet sheet) {
		this.figure = figure;
		this.sheet = sheet;
		this.width = (Sheet.WIDTH - AXIS - Sheet.MARGIN) / (double) Math.max(1, figure.lanes().size()) - GAP;
	}

	static String draw(DepthFigure figure, Sheet sheet, List<String> notes) {
		DepthColumns columns = new DepthColumns(figure, sheet);
		columns.axis();
		for (int i = 0; i < figure.lanes().size(); i++) {
			columns.lane(figure.lanes().get(i), AXIS + i * (columns.width + GAP));
		}
		double bottom = sheet.legend(figure.legend(), Sheet.TOP + HEAD + HEIGHT + Sheet.ROW);
		return sheet.finish(figure.title(), bottom, notes);
	}

	/** From the upper edge of the columns. */
	private double y(double depth) {
		return (depth - figure.top()) / (figure.base() - figure.top()) * HEIGHT;
	}

	private void axis() {
		Scale scale = new Scale(figure.top(), figure.base(), Scale.step((figure.base() - figure.top()) / MARKS));
		int top = Sheet.TOP + HEAD;
		sheet.text("m", AXIS - 14, top - 8, "end");
		for (double mark : scale.marks()) {
			sheet.gridLine(AXIS - 8, top + y(mark), Sheet.WIDTH - Sheet.MARGIN - GAP, top + y(mark));
			sheet.text(scale.label(mark), AXIS - 14, top + y(mark) + 4, "end");
		}
	}

	private void lane(Lane lane, double left) {
		sheet.small(lane.title(), left, Sheet.TOP + 12, width + GAP);
		sheet.small(lane.subtitle(), left, Sheet.TOP + 30, width + GAP);
		sheet.body().open("svg", "x", Sheet.at(left), "y", Sheet.at(Sheet.TOP + HEAD), "width", Sheet.at(width), "height",
				Integer.toString(HEIGHT), "overflow", "hidden");
		sheet.body().element("title", "%s, %s".formatted(lane.title(), lane.subtitle()));
		switch (lane) {
			case Curve curve -> curve(curve);
			case Blocks blocks -> blocks.blocks().forEach(this::block);
		}
		sheet.body().empty("rect", "width", Sheet.at(width), "height", Integer.toString(HEIGHT), "fill", "none", "stroke",
				sheet.palette().foreground(), "stroke-opacity", "0.4");
		sheet.body().close();
	}

	private void curve(Curve curve) {
		StringBuilder path = new StringBuilder();
		boolean open = false;
		for (int i = 0; i < curve.depths().length; i++) {
			if (Double.isNaN(curve.places()[i])) {
				open = false;
			} else {
				// a single point is drawn by the round ends of a line without length
				path.append(open && !curve.cuts()[i] ? "L" : "M").append(Sheet.at(curve.places()[i] * width)).append(' ')
						.append(Sheet.at(y(curve.depths()[i]))).append(open && !curve.cuts()[i] ? "" : "h0");
				open = true;
			}
		}
		sheet.body().empty("path", "d", path.toString(), "fill", "none", "stroke", sheet.colour(0), "stroke-linecap",
				"round", "stroke-linejoin", "round");
	}

	private void block(Block block) {
		if (block.base() < figure.top() || block.top() > figure.base()) {
			return;
		}
		double top = Math.max(0, y(block.top()));
		double height = Math.max(0.5, Math.min(HEIGHT, y(block.base())) - top);
		String area = "M0 %sh%sv%sh-%sz".formatted(Sheet.at(top), Sheet.at(width), Sheet.at(height), Sheet.at(width));
		sheet.body().open("path", "d", area, "fill", block.colour(), "shape-rendering", "crispEdges");
		if (!block.meaning().isEmpty()) {
			sheet.body().element("title", block.meaning());
		}
		sheet.body().close();
		if (height >= HATCHED_HEIGHT) {
			sheet.hatch(area, block.hatching());
		}
		if (height >= LABEL_HEIGHT && Sheet.width(block.label()) < width) {
			sheet.text(block.label(), width / 2, top + height / 2 + 4, "middle", Sheet.readableOn(block.colour()));
		}
	}
}
