package org.lithoscope.ui.comparison;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.ExperimentSummary;
import org.lithoscope.comparison.chart.FeaturePanels;
import org.lithoscope.comparison.chart.ReconstructionScatter;
import org.lithoscope.core.split.Part;
import org.lithoscope.store.RunRecord;
import org.lithoscope.ui.chart.PanelsCanvas;
import org.lithoscope.ui.session.Highlight;
import org.lithoscope.ui.session.SessionState;
import org.lithoscope.ui.view.ChartExport;
import org.lithoscope.ui.view.ChartForm;
import org.lithoscope.ui.view.ChartPane;

/**
 * What a model gives back of each feature: measured against reconstructed values of the picked run, or of the first run of
 * the picked experiment.
 */
public final class ReconstructionView extends SessionView {

	/** The id of the view. */
	public static final String ID = "org.lithoscope.ui.reconstruction";

	private static final List<Part> PARTS = List.of(Part.TEST, Part.VALIDATION, Part.TRAIN);

	private ChartPane pane;
	private Combo model;
	private Combo rows;
	private ScrolledComposite scroll;
	private PanelsCanvas canvas;
	private ChartExport export;
	private Question asked;
	private Job job;

	/** What is to be drawn. */
	private record Question(RunRecord run, int colour, Part rows) {

		/** Runs are compared by identity: they hold thousands of figures. */
		boolean isSame(Question other) {
			return other != null && run == other.run && rows == other.rows;
		}
	}

	@Override
	protected void createContents(Composite parent) {
		pane = new ChartPane(parent);
		model = pane.choice("Model", () -> session().highlight().pickExperiment(model.getText()), "");
		rows = pane.choice("on rows", () -> refresh(session().state()), PARTS.stream().map(Part::id).toArray(String[]::new));
		scroll = pane.fill(new ScrolledComposite(parent, SWT.V_SCROLL));
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		canvas = new PanelsCanvas(scroll);
		scroll.setContent(canvas);
		scroll.addListener(SWT.Resize, event -> scroll.setMinHeight(canvas.leastHeight(scroll.getClientArea().width)));
		export = new ChartExport(canvas, "reconstruction", () -> session().state().title(), ChartForm.values())
				.addTo(getViewSite().getActionBars());
		pane.addNote();
	}

	@Override
	void refresh(SessionState state) {
		List<ExperimentSummary> experiments = state.comparison().experiments().stream()
				.filter(summary -> !summary.runs().isEmpty()).toList();
		pane.offer(model, experiments.stream().map(ExperimentSummary::experiment).toList());
		model.setEnabled(experiments.size() > 1);
		Optional<Question> question = question(state.comparison());
		if (question.isEmpty()) {
			forget();
			say("Run a suite, or open a run store: what its models give back of each feature is shown here.");
			return;
		}
		model.select(model.indexOf(question.get().run().experiment()));
		if (!question.get().isSame(asked)) {
			ask(question.get());
		}
	}

	/** The picked run, the first of the picked experiment, or that of the experiment which is shown already. */
	private Optional<Question> question(Comparison comparison) {
		Highlight highlight = session().highlight();
		Part part = PARTS.get(rows.getSelectionIndex());
		return highlight.experiment().flatMap(comparison::experiment).filter(summary -> !summary.runs().isEmpty())
				.or(() -> comparison.experiment(model.getText()))
				.map(summary -> new Question(highlight.run().flatMap(id -> summary.runs().stream()
						.filter(run -> run.id().equals(id)).findFirst()).orElseGet(summary.runs()::getFirst), summary.colour(), part));
	}

	private void forget() {
		asked = null;
		if (job != null) {
			job.cancel();
			job = null;
		}
	}

	/** Tables of a run are read in a job, since they may be large; what was asked before is not waited for. */
	private void ask(Question question) {
		forget();
		asked = question;
		Display display = canvas.getDisplay();
		job = Job.create("Reading reconstructed samples of %s".formatted(question.run().experiment()),
				(ICoreRunnable) monitor -> {
					Runnable answer = answer(question);
					if (!monitor.isCanceled() && !display.isDisposed()) {
						display.asyncExec(() -> {
							if (asked == question && !canvas.isDisposed()) {
								answer.run();
							}
						});
					}
				});
		job.schedule();
	}

	/** What is to be done in the UI thread with what was read. */
	private Runnable answer(Question question) {
		RunRecord run = question.run();
		try {
			Optional<FeaturePanels> panels = ReconstructionScatter.of(run, question.colour(), question.rows());
			return panels.<Runnable>map(found -> () -> show(found)).orElseGet(() -> () -> say(
					("%s stores no reconstructed samples of %s rows: type 'lithoscope evaluate STORE --evaluator reconstruction "
							+ "--set rows=%s'.").formatted(run.experiment(), question.rows().id(), question.rows().id())));
		} catch (UncheckedIOException e) {
			return () -> say("%s: %s. Move the folder away and run the suite again.".formatted(run.folder(),
					e.getCause().getMessage()));
		}
	}

	private void show(FeaturePanels panels) {
		canvas.show(panels);
		scroll.setMinHeight(canvas.leastHeight(scroll.getClientArea().width));
		pane.note(session().state(), List.of(panels.title() + ".", String.join(" ", panels.notes()),
				"Across: %s; up: %s.".formatted(panels.across(), panels.up())));
	}

	private void say(String sentence) {
		canvas.showSentence(sentence);
		scroll.setMinHeight(0);
		pane.note(session().state(), List.of());
	}

	@Override
	public void dispose() {
		forget();
		super.dispose();
	}

	/** The drawing, for tests. */
	public PanelsCanvas canvas() {
		return canvas;
	}

	/** What takes the drawing elsewhere, for tests. */
	public ChartExport export() {
		return export;
	}

	/** What stands below the drawing, for tests. */
	public String note() {
		return pane.note();
	}

	/** The chooser of the model, for tests. */
	public Combo model() {
		return model;
	}

	/** The chooser of the rows, for tests. */
	public Combo rows() {
		return rows;
	}

	@Override
	public void setFocus() {
		model.setFocus();
	}
}
