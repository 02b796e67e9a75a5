package org.lithoscope.ui.boreholes;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.lithoscope.core.split.Part;
import org.lithoscope.exploration.ClusterAssignment;
import org.lithoscope.exploration.contingency.ClusterTable;
import org.lithoscope.exploration.contingency.ClusterTable.Share;
import org.lithoscope.ui.session.ExplorationState;
import org.lithoscope.ui.session.ExplorationState.Shown;

/** Which lithologies a model's clusters hold; a click on a cluster, a lithology or a cell picks the samples in it. */
public final class ContingencyView extends ExplorationView {

	/** The id of the view. */
	public static final String ID = "org.lithoscope.ui.contingency";

	private Combo model;
	private Combo share;
	private ContingencyCanvas canvas;
	private Label note;
	private ClusterAssignment counted;
	private ClusterTable table;

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
		canvas = new ContingencyCanvas(parent, this::pick);
		canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
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
			counted = clusters.get();
			table = ClusterTable.of(state.opened().table(), counted, Part.TEST);
		}
		canvas.show(table, share.getSelectionIndex() == 0 ? Share.OF_CLUSTER : Share.OF_LITHOLOGY);
		note.setText("%s, %s.%s".formatted(counted.encoded().run().experiment(), table.rows(),
				state.opened().table().origin().synthetic() ? " Synthetic data." : ""));
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

	@Override
	protected void highlightChanged() {
		// what is picked is seen in the other views
	}

	/** The drawing, for tests. */
	public ContingencyCanvas canvas() {
		return canvas;
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
