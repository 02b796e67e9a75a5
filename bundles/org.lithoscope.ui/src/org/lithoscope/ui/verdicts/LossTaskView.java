package org.lithoscope.ui.verdicts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.lithoscope.comparison.chart.LossTaskChart;
import org.lithoscope.comparison.chart.ScatterChart;
import org.lithoscope.comparison.review.Questions;
import org.lithoscope.comparison.review.Review;
import org.lithoscope.comparison.task.LossRelation;
import org.lithoscope.core.registry.Registry.Subscription;
import org.lithoscope.ui.chart.ScatterChartCanvas;
import org.lithoscope.ui.session.ComparisonSession;
import org.lithoscope.ui.session.SessionState;
import org.lithoscope.ui.view.ChartExport;
import org.lithoscope.ui.view.ChartForm;
import org.lithoscope.ui.view.LiveView;

/** Agreement with lithology against a loss, a point per run: whether the loss says anything about the task. */
public final class LossTaskView extends LiveView {

	/** The id of the view. */
	public static final String ID = "org.lithoscope.ui.lossTask";

	private Combo loss;
	private ScatterChartCanvas chart;
	private ChartExport export;
	private Label note;
	private Review review;
	private Job job;
	private String asked = "";

	@Override
	protected void createContents(Composite parent) {
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		parent.setLayout(layout);
		Composite controls = new Composite(parent, SWT.NONE);
		controls.setLayout(new RowLayout());
		controls.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		new Label(controls, SWT.NONE).setText("Loss");
		loss = new Combo(controls, SWT.READ_ONLY);
		loss.setItems("reconstruction");
		loss.addListener(SWT.Selection, event -> draw());
		chart = new ScatterChartCanvas(parent);
		chart.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		chart.onPick(session().highlight()::pickRun);
		export = new ChartExport(chart, "loss-against-task", () -> session().state().title(), ChartForm.values())
				.addTo(getViewSite().getActionBars());
		note = new Label(parent, SWT.WRAP);
		note.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
	}

	@Override
	protected Subscription subscribe(ComparisonSession source) {
		return source.onChange(this::changed);
	}

	@Override
	protected void redraw() {
		SessionState state = session().state();
		Optional<Path> folder = state.location();
		if (state.running() || folder.isEmpty() || state.finished() == 0) {
			say("The relation is drawn when a suite is done.");
			asked = "";
			return;
		}
		String question = "%s %d".formatted(folder.get(), state.finished());
		if (!question.equals(asked)) {
			asked = question;
			if (job != null) {
				job.cancel();
			}
			job = new ReviewJob(folder.get(), Questions.USUAL, session().registry(),
					(found, why) -> note.getDisplay().asyncExec(() -> show(found, why)));
			job.schedule();
		} else {
			draw();
		}
	}

	private void show(Review found, String why) {
		if (note.isDisposed()) {
			return;
		}
		review = found;
		if (found == null) {
			say(why);
			return;
		}
		List<String> labels = found.losses().stream().map(LossRelation::label).toList();
		if (!labels.equals(List.of(loss.getItems()))) {
			loss.setItems(labels.toArray(String[]::new));
			loss.select(0);
			loss.getParent().getParent().layout(true, true);
		}
		draw();
	}

	private void draw() {
		if (review == null || review.losses().isEmpty()) {
			return;
		}
		LossRelation relation = review.losses().get(Math.max(0, loss.getSelectionIndex()));
		ScatterChart data = LossTaskChart.of(relation, review.quantity(), review.comparison().order());
		chart.show(data, session().highlight()::emphasises);
		say(String.join(" ", data.notes()));
	}

	private void say(String text) {
		if (!text.equals(note.getText())) {
			note.setText(text.replace("&", "&&"));
			note.getParent().layout();
		}
	}

	@Override
	public void dispose() {
		if (job != null) {
			job.cancel();
		}
		super.dispose();
	}

	/** The chart, for tests. */
	public ScatterChartCanvas chart() {
		return chart;
	}

	/** What takes the chart elsewhere, for tests. */
	public ChartExport export() {
		return export;
	}

	/** The chooser of the loss, for tests. */
	public Combo loss() {
		return loss;
	}

	@Override
	public void setFocus() {
		loss.setFocus();
	}
}
