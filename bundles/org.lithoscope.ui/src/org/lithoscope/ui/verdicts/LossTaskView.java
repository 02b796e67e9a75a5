package org.lithoscope.ui.verdicts;

import java.util.Locale;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.lithoscope.comparison.ExperimentOrder;
import org.lithoscope.comparison.chart.LossTaskChart;
import org.lithoscope.comparison.chart.PathChart;
import org.lithoscope.comparison.chart.ScatterChart;
import org.lithoscope.comparison.review.Questions;
import org.lithoscope.comparison.review.Review;
import org.lithoscope.comparison.task.LossRelation;
import org.lithoscope.core.registry.Registry.Subscription;
import org.lithoscope.ui.chart.ChartStack;
import org.lithoscope.ui.chart.PathChartCanvas;
import org.lithoscope.ui.chart.ScatterChartCanvas;
import org.lithoscope.ui.session.ComparisonSession;
import org.lithoscope.ui.session.Highlight;
import org.lithoscope.ui.session.SessionState;
import org.lithoscope.ui.view.ChartExport;
import org.lithoscope.ui.view.ChartForm;
import org.lithoscope.ui.view.ChartPane;
import org.lithoscope.ui.view.DropDown;
import org.lithoscope.ui.view.LiveView;

/**
 * Agreement with lithology against a loss: whether the loss says anything about the task. Over runs there is a point per
 * run, over epochs the way of each run that was measured while it was trained.
 */
public final class LossTaskView extends LiveView {

	/** The id of the view. */
	public static final String ID = "org.lithoscope.ui.lossTask";

	/** What the loss and the figure are looked at over. */
	public enum Over {

		/** A point per run. */
		RUNS("Runs", "latent", "A point per run"),
		/** A path per run. */
		EPOCHS("Epochs", "loss", "The way of each run through its epochs, where it was measured during training");

		private final String label;
		private final String icon;
		private final String help;

		Over(String label, String icon, String help) {
			this.label = label;
			this.icon = icon;
			this.help = help;
		}
	}

	private Combo loss;
	private ChartPane pane;
	private ChartStack stack;
	private ScatterChartCanvas chart;
	private PathChartCanvas paths;
	private ChartExport export;
	private Over over = Over.RUNS;
	private Review review;
	private SuiteReviews reviews;

	@Override
	protected void createContents(Composite parent) {
		pane = new ChartPane(parent);
		loss = pane.choice("Loss", this::draw, "reconstruction");
		reviews = new SuiteReviews(session(), loss, this::show);
		stack = pane.fill(new ChartStack(parent));
		chart = new ScatterChartCanvas(stack);
		chart.onPick(session().highlight()::pickRun);
		paths = new PathChartCanvas(stack);
		paths.onPick(session().highlight()::pickRun);
		stack.raise(chart);
		addSwitch(getViewSite().getActionBars().getToolBarManager());
		export = new ChartExport(stack, "loss-against-task", () -> session().state().title(), ChartForm.values())
				.addTo(getViewSite().getActionBars());
		export.openOn(paths.surface());
		pane.addNote();
	}

	private void addSwitch(IContributionManager bar) {
		for (Over choice : Over.values()) {
			Action action = new Action(choice.label, IAction.AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (isChecked()) {
						show(choice);
					}
				}
			};
			action.setId(ID + "." + choice.name().toLowerCase(Locale.ROOT));
			action.setToolTipText(choice.help);
			action.setImageDescriptor(DropDown.icon(choice.icon));
			action.setChecked(choice == over);
			ActionContributionItem item = new ActionContributionItem(action);
			item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
			bar.add(item);
		}
	}

	private void show(Over choice) {
		over = choice;
		stack.raise(over == Over.RUNS ? chart : paths);
		draw();
	}

	@Override
	protected Subscription subscribe(ComparisonSession source) {
		return source.onChange(this::changed);
	}

	@Override
	protected void redraw() {
		SessionState state = session().state();
		if (!reviews.isReady(state)) {
			pane.note("The relation is drawn when a suite is done.");
		} else if (!reviews.ask(state, Questions.USUAL)) {
			draw();
		}
	}

	private void show(Review found, String why) {
		review = found;
		if (found == null) {
			pane.note(why);
			return;
		}
		pane.offer(loss, found.losses().stream().map(LossRelation::label).toList());
		draw();
	}

	private void draw() {
		if (review == null || review.losses().isEmpty()) {
			return;
		}
		LossRelation relation = review.losses().get(Math.max(0, loss.getSelectionIndex()));
		ExperimentOrder order = review.comparison().order();
		Highlight highlight = session().highlight();
		switch (over) {
			case RUNS -> {
				ScatterChart data = LossTaskChart.of(relation, review.quantity(), order);
				chart.show(data, highlight::emphasises);
				pane.note(String.join(" ", data.notes()));
			}
			case EPOCHS -> {
				PathChart data = LossTaskChart.overEpochs(relation, review.quantity(), order);
				paths.say(data.isEmpty() ? String.join(" ", data.notes()) : "");
				paths.show(data, path -> highlight.emphasises(path.experiment())
						&& highlight.run().map(path.run()::equals).orElse(true));
				pane.note(data.isEmpty() ? "" : String.join(" ", data.notes()));
			}
		}
	}

	@Override
	public void dispose() {
		reviews.cancel();
		super.dispose();
	}

	/** The chart over runs, for tests. */
	public ScatterChartCanvas chart() {
		return chart;
	}

	/** The chart over epochs, for tests. */
	public PathChartCanvas paths() {
		return paths;
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
