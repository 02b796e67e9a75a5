package org.lithoscope.ui.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.lithoscope.comparison.ComparisonTable;
import org.lithoscope.report.table.ChartTables;
import org.lithoscope.report.table.ReportTable;
import org.lithoscope.report.table.TableFormat;
import org.lithoscope.ui.chart.Portable;

/** What the Table view shows, as it leaves the workbench. */
final class ComparisonContents implements Portable {

	private final Table widget;
	private ComparisonTable shown;

	ComparisonContents(Table widget) {
		this.widget = Objects.requireNonNull(widget, "widget");
	}

	void show(ComparisonTable table) {
		shown = table;
	}

	@Override
	public Control surface() {
		return widget;
	}

	@Override
	public Image picture() {
		Point size = widget.getSize();
		Image image = new Image(widget.getDisplay(), Math.max(1, size.x), Math.max(1, size.y));
		GC gc = new GC(image);
		widget.print(gc);
		gc.dispose();
		return image;
	}

	@Override
	public Optional<Contents> contents() {
		return Optional.ofNullable(shown).filter(table -> !table.rows().isEmpty()).map(table -> new Contents(
				() -> TableFormat.CSV.write(tables("measures", table)), style -> "", id -> tables(id, table)));
	}

	private static List<ReportTable> tables(String id, ComparisonTable table) {
		return List.of(ChartTables.of(id, table));
	}
}
