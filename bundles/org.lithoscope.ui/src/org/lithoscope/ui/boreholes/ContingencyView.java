package org.lithoscope.ui.boreholes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
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

/** Which lithologies a model's clusters hold; a click on a cluster, a lithology or a cell picks the samples in it. */
public final class ContingencyView extends ExplorationView {

	/** The id of the view. */
	public static final String ID = "org.lithoscope.ui.contingency";

	private Combo model;
	private Combo share;
	private Combo order;
	private ContingencyCanvas canvas;
	private ChartExport export;
	private Label note;
	private ClusterAssignment counted;
	private ClusterTable table;
	private ClusterAssignment asked;

	@Override
	protected void createContents(Composite parent) {
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		parent.setLayout(layout);
		Composite controls = new Composite(parent, SWT.NONE);
		RowLayout row = new RowLayout();
		row.center = true;
		controls.setLayout(row);
		controls.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		model = combo(controls, "Model", "");
		share = combo(controls, "per cent of", "the cluster", "the lithology");
		order = combo(controls, "sorted by", Arrays.stream(Order.values()).map(Order::label).toArray(String[]::new));
		canvas = new ContingencyCanvas(parent, this::pick);
		canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		export = new ChartExport(canvas, "contingency", this::source, ChartForm.values())
				.addTo(getViewSite().getActionBars());
		note = new Label(parent, SWT.WRAP);
		note.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
	}

	private Combo combo(Composite parent, String label, String... items) {
		new Label(parent, SWT.NONE).setText(label);
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems(items);
		combo.select(0);
		combo.addListener(SWT.Selection, event -> refresh(state()));
		return combo;
	}

	@Override
	void refresh(ExplorationState state) {
		List<String> names = state.shown().stream().map(Shown::experiment).toList();
		if (!names.equals(List.of(model.getItems()))) {
			String selected = model.getText();
			model.setItems(names.toArray(String[]::new));
			model.select(Math.max(0, names.indexOf(selected)));
			model.getParent().getParent().layout(true, true);
		}
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
		note.setText("%s, %s.%s".formatted(counted.encoded().run().experiment(), table.rows(),
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
