package org.lithoscope.ui.chart;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.lithoscope.report.drawing.ChartDrawing;
import org.lithoscope.report.table.ReportTable;

/** A chart that can be taken out of the workbench. To be asked in the UI thread. */
public interface Portable {

	/** The widget whose context menu takes it elsewhere. */
	Control surface();

	/** What is seen, as a picture; to be disposed by the caller. */
	Image picture();

	/** What is shown; empty while nothing is. */
	Optional<Contents> contents();

	/**
	 * What a chart shows at one moment. The functions may be called on any thread.
	 *
	 * @param csv every number as comma-separated values with a heading line
	 * @param svg a drawing for papers
	 * @param tables the numbers as tables, by the id they are labelled with
	 */
	record Contents(Supplier<String> csv, Function<ChartDrawing, String> svg,
			Function<String, List<ReportTable>> tables) {

		public Contents {
			Objects.requireNonNull(csv, "csv");
			Objects.requireNonNull(svg, "svg");
			Objects.requireNonNull(tables, "tables");
		}
	}
}
