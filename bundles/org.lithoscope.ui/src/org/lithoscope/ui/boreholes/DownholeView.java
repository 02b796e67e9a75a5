package org.lithoscope.ui.boreholes;

import java.util.List;
import java.util.OptionalDouble;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.exploration.downhole.DownholeLog;
import org.lithoscope.ui.session.ExplorationState;
import org.lithoscope.ui.view.ChartExport;
import org.lithoscope.ui.view.ChartForm;
import org.lithoscope.ui.view.Remainder;

/** A borehole from top to bottom: measurements, described lithology, and the clusters of chosen models side by side. */
public final class DownholeView extends ExplorationView {

	/** The id of the view. */
	public static final String ID = "org.lithoscope.ui.downhole";

	private static final int[] SHARES = {20, 80};

	private ModelChooser models;
	private BoreholePicker picker;
	private DownholeCanvas canvas;
	private LegendStrip legend;
	private int borehole = -1;
	private DownholeLog log;
	private SampleTable logOf;

	@Override
	protected void createContents(Composite parent) {
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		parent.setLayout(layout);
		models = new ModelChooser(parent, session().exploration());
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		sash.setLayoutData(Remainder.of(1));
		picker = new BoreholePicker(sash, this::pick);
		canvas = new DownholeCanvas(sash, session().highlight());
		sash.setWeights(SHARES);
		legend = new LegendStrip(parent);
		legend.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
		new ChartExport(canvas, "downhole", () -> "%s, borehole %s".formatted(session().state().title(),
				log == null ? "" : log.borehole().id()), ChartForm.SVG, ChartForm.CSV)
				.addTo(getViewSite().getActionBars());
	}

	@Override
	void refresh(ExplorationState state) {
		models.show(state);
		if (state.exploration().isEmpty()) {
			canvas.showSentence(placeholder(state));
			return;
		}
		picker.show(state.opened().table());
		draw(state);
	}

	@Override
	protected void highlightChanged() {
		int[] samples = session().highlight().samples();
		ExplorationState state = state();
		if (samples.length > 0 && state.exploration().isPresent()) {
			followTo(state, samples);
		}
		canvas.redraw();
	}

	/** Samples picked elsewhere bring up their borehole, unless some of them stand in the one that is shown. */
	private void followTo(ExplorationState state, int[] samples) {
		SampleTable table = state.opened().table();
		for (int sample : samples) {
			if (table.boreholeOf(sample) == borehole) {
				return;
			}
		}
		picker.select(table.boreholeOf(samples[0]));
		pick(table.boreholeOf(samples[0]));
	}

	private void pick(int index) {
		borehole = index;
		draw(state());
	}

	private void draw(ExplorationState state) {
		if (borehole < 0 || state.exploration().isEmpty()) {
			canvas.showSentence("Choose a borehole.");
			return;
		}
		SampleTable table = state.opened().table();
		if (log == null || logOf != table || !log.borehole().equals(table.boreholes().get(borehole))) {
			log = state.opened().logs().of(borehole);
			logOf = table;
		}
		List<Lane> lanes = DownholeLanes.of(log, table, state.shown());
		canvas.show(log, lanes);
		legend.show(DownholeLanes.legend(lanes));
	}

	/** The columns that are drawn, for tests. */
	public List<String> columns() {
		return canvas.lanes().stream().map(Lane::title).toList();
	}

	/** How many metres are visible, for tests. */
	public OptionalDouble visible() {
		return canvas.window().map(DepthWindow::height).map(OptionalDouble::of).orElse(OptionalDouble.empty());
	}

	/** The drawing, for tests. */
	public DownholeCanvas canvas() {
		return canvas;
	}

	/** What the patterns mean, for tests. */
	public LegendStrip legend() {
		return legend;
	}

	/** The tree of boreholes, for tests. */
	public Tree boreholes() {
		return picker.tree();
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}
}
