package org.lithoscope.ui.boreholes;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.split.Part;
import org.lithoscope.exploration.ClusterAssignment;
import org.lithoscope.exploration.contingency.ClusterTable;
import org.lithoscope.exploration.contingency.ClusterTable.Order;
import org.lithoscope.exploration.contingency.ClusterTable.Share;
import org.lithoscope.ui.session.ExplorationState;
import org.lithoscope.ui.session.ExplorationState.Shown;
import org.lithoscope.ui.view.ChartExport;
import org.lithoscope.ui.view.ChartForm;
import org.lithoscope.ui.view.ChartPane;

/** Which lithologies a model's clusters hold; a click on a cluster, a lithology or a cell picks the samples in it. */
public final class ContingencyView extends ExplorationView {

	/** The id of the view. */
	public static final String ID = "org.lithoscope.ui.contingency";

	private Combo model;
	private Combo share;
	private Combo order;
	private ContingencyCanvas canvas;
	private ChartExport export;
	private ChartPane pane;
	private ClusterAssignment counted;
	private ClusterTable table;
	private ClusterAssignment asked;

	@Override
	protected void createContents(Composite parent) {
		pane = new ChartPane(parent);
		model = pane.choice("Model", () -> refresh(state()), "");
		share = pane.choice("per cent of", () -> refresh(state()), "the cluster", "the lithology");
		order = pane.choice("sorted by", () -> refresh(state()),
				Arrays.stream(Order.values()).map(Order::label).toArray(String[]::new));
		canvas = pane.fill(new ContingencyCanvas(parent, this::pick));
		export = new ChartExport(canvas, "contingency", this::source, ChartForm.values())
				.addTo(getViewSite().getActionBars());
		pane.addNote();
	}

	@Override
	void refresh(ExplorationState state) {
		pane.offer(model, state.shown().stream().map(Shown::experiment).toList());
		follow(model);
		Optional<ClusterAssignment> clusters = state.shown(model.getText()).flatMap(Shown::clusters);
		if (clusters.isEmpty() || !state.opened().table().hasLithology()) {
			canvas.showSentence(state.exploration().isPresent() && state.message().isEmpty()
					? "There are no clusters, or no described lithologies, to compare." : placeholder(state));
			return;
		}
		if (counted != clusters.get()) {
			canvas.showSentence("Counting …");
			count(state.opened().table(), clusters.get());
			return;
		}
		int[] picked = session().highlight().samples();
		ClusterTable sorted = table.sortedBy(Order.values()[order.getSelectionIndex()]);
		canvas.show(sorted, share.getSelectionIndex() == 0 ? Share.OF_CLUSTER : Share.OF_LITHOLOGY,
				picked.length == 0 ? new int[0][] : sorted.count(picked, state.opened().table(), counted, Part.TEST));
		pane.note("%s, %s.%s".formatted(counted.encoded().run().experiment(), table.rows(),
				state.opened().table().origin().synthetic() ? " Synthetic data." : ""));
	}

	private void count(SampleTable samples, ClusterAssignment clusters) {
		if (asked == clusters) {
			return;
		}
		asked = clusters;
		Display display = canvas.getDisplay();
		Job.createSystem("Counting clusters of " + clusters.encoded().run().experiment(),
				(ICoreRunnable) monitor -> {
					ClusterTable made = ClusterTable.of(samples, clusters, Part.TEST);
					display.asyncExec(() -> show(clusters, made));
				}).schedule();
	}

	private void show(ClusterAssignment clusters, ClusterTable made) {
		if (!canvas.isDisposed() && asked == clusters) {
			counted = clusters;
			table = made;
			refresh(state());
		}
	}

	private String source() {
		return "%s, model %s".formatted(session().state().title(), model.getText());
	}

	private void pick(int cluster, int lithology) {
		ExplorationState state = state();
		if (counted == null || cluster < 0 && lithology < 0) {
			session().highlight().pickSamples(new int[0]);
			return;
		}
		int[] samples = counted.encoded().samples();
		session().highlight().pickSamples(IntStream.range(0, samples.length)
				.filter(row -> counted.encoded().parts()[row] == Part.TEST)
				.filter(row -> cluster < 0 || counted.clusterOfRow()[row] == cluster)
				.filter(row -> lithology < 0 || state.opened().table().lithologyOf(samples[row]) == lithology)
				.map(row -> samples[row]).toArray());
	}

	/** The experiment whose model is chosen, for tests. */
	public String chosen() {
		return model.getText();
	}

	/** The drawing, for tests. */
	public ContingencyCanvas canvas() {
		return canvas;
	}

	/** How many picked samples are lit up, for tests. */
	public int litUp() {
		return canvas.litUp();
	}

	/** The chooser of the order, for tests. */
	public Combo order() {
		return order;
	}

	/** What takes the table elsewhere, for tests. */
	public ChartExport export() {
		return export;
	}

	/** The table that is drawn, for tests. */
	public Optional<ClusterTable> table() {
		return canvas.table();
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}
}
