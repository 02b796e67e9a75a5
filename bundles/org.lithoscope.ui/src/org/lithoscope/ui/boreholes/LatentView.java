package org.lithoscope.ui.boreholes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.core.split.Part;
import org.lithoscope.exploration.latent.LatentDimensions;
import org.lithoscope.exploration.latent.LatentMap;
import org.lithoscope.exploration.latent.LatentMaps;
import org.lithoscope.ui.session.ExplorationState;
import org.lithoscope.ui.session.ExplorationState.Shown;
import org.lithoscope.ui.view.ChartExport;
import org.lithoscope.ui.view.ChartForm;

/** The latent space of a model in two dimensions, coloured by what is known of the samples, and its dimensions. */
public final class LatentView extends ExplorationView {

	/** The id of the view. */
	public static final String ID = "org.lithoscope.ui.latent";

	private static final int[] SHARES = {72, 28};

	private Combo model;
	private Combo projection;
	private Combo colour;
	private LatentCanvas canvas;
	private DimensionsCanvas dimensions;
	private LegendStrip legend;
	private Label note;
	private List<Contribution> projections = List.of();
	private LatentMap map;
	private Job job;
	private Shown measured;
	private List<Colouring> colourings = List.of();

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
		model = combo(controls, "Model");
		projection = combo(controls, "seen by");
		colour = combo(controls, "coloured by");
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		canvas = new LatentCanvas(sash, session().highlight());
		dimensions = new DimensionsCanvas(sash);
		sash.setWeights(SHARES);
		new ChartExport(canvas, "latent-space", () -> "%s, model %s, %s".formatted(session().state().title(),
				model.getText(), projection.getText()), ChartForm.SVG, ChartForm.CSV)
				.addTo(getViewSite().getActionBars());
		legend = new LegendStrip(parent);
		legend.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
		note = new Label(parent, SWT.WRAP);
		note.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
	}

	private Combo combo(Composite parent, String label) {
		new Label(parent, SWT.NONE).setText(label);
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setItems("principal components");
		combo.addListener(SWT.Selection, event -> refresh(state()));
		return combo;
	}

	@Override
	void refresh(ExplorationState state) {
		fill(model, state.shown().stream().map(Shown::experiment).toList());
		Optional<Shown> chosen = state.shown(model.getText());
		if (chosen.isEmpty()) {
			canvas.showSentence(placeholder(state));
			return;
		}
		projections = new LatentMaps(state.opened()).projections();
		fill(projection, projections.stream().map(Contribution::name).toList());
		if (measured != chosen.get()) {
			measured = chosen.get();
			colourings = Colouring.of(state.opened(), measured);
			dimensions.show(LatentDimensions.of(measured.encoded(), Part.TEST));
		}
		fill(colour, colourings.stream().map(Colouring::label).toList());
		draw(state, chosen.get());
	}

	private static void fill(Combo combo, List<String> items) {
		if (!items.equals(List.of(combo.getItems()))) {
			String selected = combo.getText();
			combo.setItems(items.toArray(String[]::new));
			combo.select(Math.max(0, items.indexOf(selected)));
			combo.getParent().getParent().layout(true, true);
		}
		combo.setEnabled(items.size() > 1);
	}

	private void draw(ExplorationState state, Shown chosen) {
		Contribution wanted = projections.get(Math.max(0, projection.getSelectionIndex()));
		if (map == null || map.encoded() != chosen.encoded() || !map.projection().equals(wanted.id())) {
			canvas.showSentence("%s: computing …".formatted(wanted.name()));
			project(state, chosen, wanted);
			return;
		}
		Colouring colours = colourings.get(Math.max(0, colour.getSelectionIndex()));
		canvas.show(map, state.opened().table(), colours);
		legend.show(colours.legend());
		say("%s: %s Dimensions over test rows.%s Draw a line around points to pick their samples.".formatted(
				chosen.experiment(), map.note(),
				state.opened().table().origin().synthetic() ? " Synthetic data." : ""));
	}

	private void say(String text) {
		if (!text.equals(note.getText())) {
			note.setText(text.replace("&", "&&"));
			note.getParent().layout();
		}
	}

	private void project(ExplorationState state, Shown chosen, Contribution wanted) {
		if (job != null) {
			job.cancel();
		}
		job = new Job("%s of %s".formatted(wanted.name(), chosen.experiment())) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				return project(state, chosen, wanted, monitor, this);
			}
		};
		job.schedule();
	}

	private IStatus project(ExplorationState state, Shown chosen, Contribution wanted, IProgressMonitor monitor,
			Job by) {
		WorkContext work = new WorkContext(new Seed(0), monitor::isCanceled, (fraction, text) -> monitor.subTask(text),
				Runtime.getRuntime().availableProcessors());
		try {
			LatentMap made = new LatentMaps(state.opened()).of(chosen.encoded(), wanted, Map.of(), work);
			canvas.getDisplay().asyncExec(() -> {
				if (by == job && !canvas.isDisposed()) {
					map = made;
					refresh(state());
				}
			});
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (ParameterException e) {
			return Status.error(e.getMessage(), e);
		}
	}

	@Override
	protected void highlightChanged() {
		canvas.repaint();
	}

	@Override
	public void dispose() {
		if (job != null) {
			job.cancel();
		}
		super.dispose();
	}

	/** The drawing, for tests. */
	public LatentCanvas canvas() {
		return canvas;
	}

	/** The map that is drawn, for tests. */
	public Optional<LatentMap> map() {
		return canvas.map();
	}

	/** What the colours mean, for tests. */
	public LegendStrip legend() {
		return legend;
	}

	/** How many dimensions have a histogram, for tests. */
	public int histograms() {
		return dimensions.dimensions();
	}

	/** The chooser of the projection, for tests. */
	public Combo projection() {
		return projection;
	}

	/** The chooser of the colour, for tests. */
	public Combo colour() {
		return colour;
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}
}
