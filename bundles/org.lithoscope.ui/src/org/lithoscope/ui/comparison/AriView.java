package org.lithoscope.ui.comparison;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Composite;
import org.lithoscope.comparison.chart.DotChart;
import org.lithoscope.comparison.chart.MeasureChart;
import org.lithoscope.ui.chart.DotChartCanvas;
import org.lithoscope.ui.session.SessionState;
import org.lithoscope.ui.view.ChartExport;
import org.lithoscope.ui.view.ChartForm;
import org.lithoscope.ui.view.ChartPane;

/**
 * Agreement between clusters and lithologies, or any other measure: a dot per run, mean and interval per experiment, on
 * chosen rows, at a chosen k, over all folds or of one.
 */
public final class AriView extends SessionView {

	/** The id of the view. */
	public static final String ID = "org.lithoscope.ui.ari";

	private MeasureChart charts;
	private FigureChooser figure;
	private DotChartCanvas chart;
	private ChartExport export;
	private ChartPane pane;

	@Override
	protected void createContents(Composite parent) {
		pane = new ChartPane(parent);
		charts = MeasureChart.with(session().registry());
		figure = new FigureChooser(pane, charts::label, () -> draw(session().state()));
		chart = pane.fill(new DotChartCanvas(parent));
		chart.onPick(session().highlight()::pickRun);
		export = new ChartExport(chart, "ari", () -> session().state().title(), ChartForm.values())
				.addTo(getViewSite().getActionBars());
		pane.addNote();
	}

	@Override
	void refresh(SessionState state) {
		figure.show(state.comparison());
		draw(state);
	}

	private void draw(SessionState state) {
		DotChart data = charts.of(figure.of(state.comparison()), figure.key());
		chart.show(data, session().highlight()::emphasises);
		List<String> notes = new ArrayList<>();
		if (!data.isEmpty() && !figure.foldText().isEmpty()) {
			notes.add("The runs of %s only.".formatted(figure.foldText()));
		}
		notes.addAll(data.isEmpty() ? List.of() : data.notes());
		pane.note(state, notes);
	}

	/** The chart, for tests. */
	public DotChartCanvas chart() {
		return chart;
	}

	/** What takes the chart elsewhere, for tests. */
	public ChartExport export() {
		return export;
	}

	/** The chooser of what is shown, for tests. */
	public FigureChooser figure() {
		return figure;
	}

	@Override
	public void setFocus() {
		figure.setFocus();
	}
}
