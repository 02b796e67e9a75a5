package org.lithoscope.ui.comparison;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.lithoscope.comparison.MeasureKey;
import org.lithoscope.comparison.chart.DotChart;
import org.lithoscope.comparison.chart.MeasureChart;
import org.lithoscope.core.split.Part;
import org.lithoscope.ui.chart.DotChartCanvas;
import org.lithoscope.ui.session.SessionState;
import org.lithoscope.ui.view.ChartExport;

/** Agreement between clusters and lithologies: a dot per run, mean and interval per experiment, at a chosen k. */
public final class AriView extends SessionView {

	/** The id of the view. */
	public static final String ID = "org.lithoscope.ui.ari";

	private static final String MEASURE = "ari";
	private static final int PREFERRED_K = 12;

	private Combo clusterCount;
	private DotChartCanvas chart;
	private ChartNote note;

	@Override
	protected void createContents(Composite parent) {
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		parent.setLayout(layout);
		Composite controls = new Composite(parent, SWT.NONE);
		controls.setLayout(new RowLayout());
		new Label(controls, SWT.NONE).setText("Clusters k =");
		clusterCount = new Combo(controls, SWT.READ_ONLY);
		clusterCount.setItems(Integer.toString(PREFERRED_K));
		clusterCount.select(0);
		clusterCount.setToolTipText("The number of clusters the latent space was divided into");
		clusterCount.addListener(SWT.Selection, event -> draw(session().state()));
		chart = new DotChartCanvas(parent);
		chart.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		chart.onPick(session().highlight()::pickRun);
		new ChartExport(chart, "ari").addTo(getViewSite().getActionBars());
		note = new ChartNote(parent);
	}

	@Override
	void refresh(SessionState state) {
		List<String> available = state.comparison().clusterCounts(MEASURE, Part.TEST).stream()
				.map(k -> Integer.toString(k)).toList();
		if (!available.isEmpty() && !available.equals(List.of(clusterCount.getItems()))) {
			String selected = clusterCount.getText();
			clusterCount.setItems(available.toArray(String[]::new));
			clusterCount.select(Math.max(0, available.indexOf(selected)));
			clusterCount.getParent().layout();
		}
		draw(state);
	}

	private void draw(SessionState state) {
		int k = Integer.parseInt(clusterCount.getText());
		DotChart data = MeasureChart.with(session().registry()).of(state.comparison(),
				new MeasureKey(MEASURE, k, Part.TEST));
		chart.show(data, session().highlight()::emphasises);
		note.show(state, data.isEmpty() ? List.of() : data.notes());
	}

	/** The chart, for tests. */
	public DotChartCanvas chart() {
		return chart;
	}

	/** The chooser of k, for tests. */
	public Combo clusterCount() {
		return clusterCount;
	}

	@Override
	public void setFocus() {
		clusterCount.setFocus();
	}
}
