package org.lithoscope.ui.comparison;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.lithoscope.comparison.chart.LineChart;
import org.lithoscope.comparison.chart.LossChart;
import org.lithoscope.comparison.chart.LossKind;
import org.lithoscope.core.split.Part;
import org.lithoscope.ui.chart.LineChartCanvas;
import org.lithoscope.ui.session.RunRow;
import org.lithoscope.ui.session.SessionState;
import org.lithoscope.ui.view.ChartExport;
import org.lithoscope.ui.view.ChartForm;
import org.lithoscope.ui.view.ChartPane;

/** Losses over epochs on validation or training rows, as the mean of an experiment's runs with a band, or a line per run. */
public final class LossView extends SessionView {

	/** The id of the view. */
	public static final String ID = "org.lithoscope.ui.loss";

	private static final LossKind[] KINDS = {LossKind.ELBO1, LossKind.RECONSTRUCTION, LossKind.KL,
			LossKind.OBJECTIVE};
	private static final List<Part> PARTS = List.of(Part.VALIDATION, Part.TRAIN);

	private Combo kind;
	private Combo style;
	private Combo rows;
	private ChartPane pane;
	private Question asked;
	private Question answered;
	private LineChart data;
	private boolean computing;
	private LineChartCanvas chart;
	private ChartExport export;

	@Override
	protected void createContents(Composite parent) {
		pane = new ChartPane(parent);
		kind = pane.choice("Loss", this::chosen, Arrays.stream(KINDS).map(LossKind::label).toArray(String[]::new));
		style = pane.choice("shown as", this::chosen, "mean with band", "line per run");
		rows = pane.choice("on rows", this::chosen, PARTS.stream().map(Part::id).toArray(String[]::new));
		chart = pane.fill(new LineChartCanvas(parent));
		chart.onPick(this::pick);
		export = new ChartExport(chart, "loss", () -> session().state().title(), ChartForm.values())
				.addTo(getViewSite().getActionBars());
		pane.addNote();
	}

	private void chosen() {
		refresh(session().state());
	}

	@Override
	void refresh(SessionState state) {
		Question question = new Question(state, KINDS[kind.getSelectionIndex()], PARTS.get(rows.getSelectionIndex()),
				style.getSelectionIndex() == 0 ? LossChart.Style.MEAN_WITH_BAND : LossChart.Style.PER_RUN);
		if (asked == null || !asked.isSame(question)) {
			ask(question);
		} else if (answered == asked) {
			show();
		}
	}

	/** What is to be drawn. */
	private record Question(SessionState state, LossKind kind, Part rows, LossChart.Style style) {

		/** Whether the answer is the same; states are compared by identity, since their runs are thousands. */
		boolean isSame(Question other) {
			return state == other.state && kind == other.kind && rows == other.rows && style == other.style;
		}

		LineChart answer() {
			return LossChart.of(state.comparison().order(), state.curves(), kind, rows, style);
		}
	}

	/**
	 * Means over thousands of epochs are computed in a job, one at a time; what was drawn before stays until they are there.
	 * While a suite runs the question changes faster than it is answered, so that answers are shown though another is asked.
	 */
	private void ask(Question question) {
		asked = question;
		if (computing) {
			return;
		}
		computing = true;
		Display display = chart.getDisplay();
		Job.createSystem("Averaging losses", (ICoreRunnable) monitor -> {
			LineChart answer = null;
			try {
				answer = question.answer();
			} finally {
				LineChart found = answer;
				if (!display.isDisposed()) {
					display.asyncExec(() -> receive(question, found));
				}
			}
		}).schedule();
	}

	/** @param answer null if it failed, which the job tells */
	private void receive(Question question, LineChart answer) {
		computing = false;
		if (chart.isDisposed()) {
			return;
		}
		if (answer != null) {
			answered = question;
			data = answer;
			show();
		}
		if (asked != question) {
			ask(asked);
		}
	}

	private void show() {
		chart.show(data, session().highlight()::emphasises);
		pane.note(answered.state(), data.isEmpty() ? List.of() : data.notes());
	}

	/** Whether what was chosen is drawn, for tests. */
	public boolean isCurrent() {
		return asked != null && answered == asked;
	}

	/** A line of a single run picks that run, the line of a mean its experiment. */
	private void pick(String experiment, String label) {
		session().highlight().pickRun(experiment, session().state().runs().stream()
				.filter(row -> row.label().equals(label)).map(RunRow::id).findFirst().orElse(null));
	}

	/** The chart, for tests. */
	public LineChartCanvas chart() {
		return chart;
	}

	/** What takes the chart elsewhere, for tests. */
	public ChartExport export() {
		return export;
	}

	/** The chooser of the loss, for tests. */
	public Combo kind() {
		return kind;
	}

	/** The chooser of the rows, for tests. */
	public Combo rows() {
		return rows;
	}

	/** The chooser between mean and single runs, for tests. */
	public Combo style() {
		return style;
	}

	@Override
	public void setFocus() {
		kind.setFocus();
	}
}
