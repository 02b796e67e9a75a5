package org.lithoscope.ui.boreholes;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.exploration.latent.LatentMap;
import org.lithoscope.exploration.latent.LatentMaps;
import org.lithoscope.ui.session.ExplorationState;
import org.lithoscope.ui.session.ExplorationState.Shown;
import org.lithoscope.ui.view.ChartExport;
import org.lithoscope.ui.view.ChartForm;
import org.lithoscope.ui.view.ChartPane;

/** The latent space of a model in two dimensions, coloured by what is known of the samples, and its dimensions. */
public final class LatentView extends ExplorationView {

	/** The id of the view. */
	public static final String ID = "org.lithoscope.ui.latent";

	private static final int[] SHARES = {66, 34};

	private Combo model;
	private Combo projection;
	private Combo colour;
	private LatentCanvas canvas;
	private DimensionsCanvas dimensions;
	private LegendStrip legend;
	private ChartPane pane;
	private ScrolledComposite scroll;
	private List<Contribution> projections = List.of();
	private Question asked;
	private SeenModel seen;
	private Job job;

	/** What is being computed. */
	private record Question(Shown model, String projection) {
	}

	@Override
	protected void createContents(Composite parent) {
		pane = new ChartPane(parent);
		model = pane.choice("Model", () -> refresh(state()), "");
		projection = pane.choice("seen by", () -> refresh(state()), "principal components");
		colour = pane.choice("coloured by", () -> refresh(state()), "");
		SashForm sash = pane.fill(new SashForm(parent, SWT.HORIZONTAL));
		canvas = new LatentCanvas(sash, session().highlight());
		scroll = new ScrolledComposite(sash, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		dimensions = new DimensionsCanvas(scroll);
		scroll.setContent(dimensions);
		sash.setWeights(SHARES);
		new ChartExport(canvas, "latent-space", () -> "%s, model %s, %s".formatted(session().state().title(),
				model.getText(), projection.getText()), ChartForm.SVG, ChartForm.CSV)
				.addTo(getViewSite().getActionBars());
		legend = new LegendStrip(parent);
		legend.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
		pane.addNote();
		PointCloud.prepare(canvas.getDisplay());
	}

	@Override
	void refresh(ExplorationState state) {
		fill(model, state.shown().stream().map(Shown::experiment).toList());
		follow(model);
		Optional<Shown> chosen = state.shown(model.getText());
		if (chosen.isEmpty()) {
			canvas.showSentence(placeholder(state));
			return;
		}
		projections = new LatentMaps(state.opened()).projections();
		fill(projection, projections.stream().map(Contribution::name).toList());
		Contribution wanted = projections.get(Math.max(0, projection.getSelectionIndex()));
		if (seen != null && seen.shows(chosen.get(), wanted)) {
			draw(state);
			return;
		}
		canvas.showSentence("%s: computing …".formatted(wanted.name()));
		Question question = new Question(chosen.get(), wanted.id());
		if (asked == null || asked.model() != question.model() || !asked.projection().equals(question.projection())) {
			asked = question;
			compute(state, chosen.get(), wanted);
		}
	}

	private void fill(Combo combo, List<String> items) {
		pane.offer(combo, items);
		combo.setEnabled(items.size() > 1);
	}

	private void draw(ExplorationState state) {
		fill(colour, seen.colourings().stream().map(Colouring::label).toList());
		Colouring colours = seen.colourings().get(Math.max(0, colour.getSelectionIndex()));
		canvas.show(seen, state.opened().table(), colours);
		dimensions.show(seen.dimensions());
		scroll.setMinHeight(dimensions.leastHeight());
		legend.show(colours.legend());
		pane.note("%s: %s Dimensions over test rows.%s Draw a line around points to pick their samples.".formatted(
				seen.model().experiment(), seen.map().note(),
				state.opened().table().origin().synthetic() ? " Synthetic data." : ""));
	}

	private void compute(ExplorationState state, Shown chosen, Contribution wanted) {
		if (job != null) {
			job.cancel();
		}
		SeenModel before = seen;
		job = new Job("%s of %s".formatted(wanted.name(), chosen.experiment())) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				WorkContext work = new WorkContext(new Seed(0), monitor::isCanceled,
						(fraction, text) -> monitor.subTask(text), Runtime.getRuntime().availableProcessors());
				try {
					SeenModel made = SeenModel.of(state.opened(), chosen, wanted, before, work);
					canvas.getDisplay().asyncExec(() -> take(made, this));
					return Status.OK_STATUS;
				} catch (CancellationException e) {
					return Status.CANCEL_STATUS;
				} catch (ParameterException e) {
					return Status.error(e.getMessage(), e);
				}
			}
		};
		job.schedule();
	}

	/** Draws what was computed unless something else has been asked since. */
	private void take(SeenModel made, Job by) {
		if (by == job && !canvas.isDisposed()) {
			seen = made;
			refresh(state());
		}
	}

	@Override
	protected void highlightChanged() {
		if (follow(model)) {
			refresh(state());
		} else {
			canvas.repaint();
		}
	}

	@Override
	public void dispose() {
		if (job != null) {
			job.cancel();
		}
		super.dispose();
	}

	/** The experiment whose model is chosen, for tests. */
	public String chosen() {
		return model.getText();
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
