package org.lithoscope.ui.comparison;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.lithoscope.comparison.ComparisonTable;
import org.lithoscope.comparison.FigureText;
import org.lithoscope.ui.preferences.LithoscopePreferences;
import org.lithoscope.ui.session.SessionState;
import org.lithoscope.ui.view.ChartExport;
import org.lithoscope.ui.view.ChartForm;
import org.lithoscope.ui.view.Remainder;

/** The comparison as a table: one row per experiment, means with their 95 % intervals. */
public final class TableView extends SessionView {

	/** The id of the view. */
	public static final String ID = "org.lithoscope.ui.table";

	private static final String EXPERIMENT = "Experiment";

	private Label heading;
	private Table table;
	private ComparisonContents contents;
	private ChartExport export;

	@Override
	protected void createContents(Composite parent) {
		parent.setLayout(new GridLayout());
		heading = new Label(parent, SWT.NONE);
		heading.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		table = new Table(parent, SWT.FULL_SELECTION | SWT.BORDER);
		table.setHeaderVisible(true);
		table.setLayoutData(Remainder.of(1));
		contents = new ComparisonContents(table);
		export = new ChartExport(contents, "comparison", () -> session().state().title(), ChartForm.CSV, ChartForm.LATEX)
				.addTo(getViewSite().getActionBars());
	}

	@Override
	void refresh(SessionState state) {
		heading.setText(state.title());
		ComparisonTable data = ComparisonTable.of(state.comparison());
		contents.show(data);
		table.setRedraw(false);
		List<String> heads = heads(data);
		if (!heads.equals(Stream.of(table.getColumns()).map(TableColumn::getText).toList())) {
			replaceColumns(heads, data);
		}
		table.removeAll();
		for (ComparisonTable.Row row : data.rows()) {
			new TableItem(table, SWT.NONE).setText(cells(data, row));
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
		table.setRedraw(true);
	}

	private static List<String> heads(ComparisonTable data) {
		return Stream.concat(Stream.of(EXPERIMENT, "Runs"),
				data.columns().stream().map(ComparisonTable.Column::heading)).toList();
	}

	private void replaceColumns(List<String> heads, ComparisonTable data) {
		for (TableColumn column : table.getColumns()) {
			column.dispose();
		}
		for (int i = 0; i < heads.size(); i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(heads.get(i));
			if (i > 1) {
				column.setToolTipText(data.columns().get(i - 2).meaning());
			}
		}
	}

	private static String[] cells(ComparisonTable data, ComparisonTable.Row row) {
		String[] cells = new String[data.columns().size() + 2];
		cells[0] = row.experiment();
		cells[1] = Integer.toString(row.runs());
		for (int i = 0; i < data.columns().size(); i++) {
			ComparisonTable.Column column = data.columns().get(i);
			cells[i + 2] = column.decimals() == 0 ? FigureText.whole(row.cells().get(i).mean())
					: FigureText.withInterval(row.cells().get(i), column.decimals() + LithoscopePreferences.furtherDecimals());
		}
		return cells;
	}

	/** What takes the table elsewhere, for tests. */
	public ChartExport export() {
		return export;
	}

	/** The table, for tests. */
	public Table table() {
		return table;
	}

	@Override
	public void setFocus() {
		table.setFocus();
	}
}
