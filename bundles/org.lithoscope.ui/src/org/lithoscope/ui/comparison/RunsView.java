package org.lithoscope.ui.comparison;

import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.lithoscope.comparison.FigureText;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.ui.session.RunRow;
import org.lithoscope.ui.session.SessionState;

/** Every run of the suite with its state and latest figures, live while the suite runs. */
public final class RunsView extends SessionView {

	/** The id of the view. */
	public static final String ID = "org.lithoscope.ui.runs";

	private Label heading;
	private TableViewer viewer;

	@Override
	protected void createContents(Composite parent) {
		parent.setLayout(new GridLayout());
		heading = new Label(parent, SWT.NONE);
		heading.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		TableColumnLayout layout = new TableColumnLayout();
		area.setLayout(layout);
		viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		column(layout, "Experiment", 3, RunRow::experiment);
		column(layout, "Repeat", 1, row -> Integer.toString(row.repeat() + 1));
		column(layout, "Fold", 1, row -> Integer.toString(row.fold() + 1));
		column(layout, "State", 2, RunsView::state);
		column(layout, "Epochs", 1, row -> row.epochs() == 0 ? "" : Integer.toString(row.epochs()));
		column(layout, "β", 1, row -> figure(row, Epoch::beta, 4));
		column(layout, "Reconstruction", 2, row -> figure(row, epoch -> epoch.validation().reconstruction(), 3));
		column(layout, "KL", 2, row -> figure(row, epoch -> epoch.validation().kl(), 3));
		column(layout, "elbo1", 2, row -> figure(row, epoch -> epoch.validation().elbo1(), 3));
		column(layout, "Seconds", 1, row -> Double.isNaN(row.seconds()) ? "" : FigureText.decimal(row.seconds(), 1));
	}

	private void column(TableColumnLayout layout, String title, int weight, Function<RunRow, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setMoveable(true);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 40));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((RunRow) element);
			}
		});
	}

	private static String state(RunRow row) {
		return row.message().isEmpty() ? row.state().label() : row.state().label() + ": " + row.message();
	}

	private static String figure(RunRow row, Function<Epoch, Double> value, int decimals) {
		return row.latest().map(epoch -> FigureText.decimal(value.apply(epoch), decimals)).orElse("");
	}

	@Override
	void refresh(SessionState state) {
		String title = state.title().isEmpty() ? "No suite is open: run one in the Suites view." : "%s: %d of %d runs"
				.formatted(state.title(), state.finished(), state.runs().size());
		heading.setText(title);
		heading.setToolTipText(String.join("\n", state.notes()));
		int top = viewer.getTable().getTopIndex();
		viewer.setInput(state.runs());
		viewer.getTable().setTopIndex(top);
	}

	/** The table, for tests. */
	public TableViewer viewer() {
		return viewer;
	}

	@Override
	public void setFocus() {
		viewer.getTable().setFocus();
	}
}
