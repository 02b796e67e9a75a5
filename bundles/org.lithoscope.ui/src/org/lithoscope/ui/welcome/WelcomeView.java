package org.lithoscope.ui.welcome;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.lithoscope.core.registry.Registry.Subscription;
import org.lithoscope.ui.session.ComparisonSession;
import org.lithoscope.ui.session.SessionState;
import org.lithoscope.ui.view.LiveView;

/** What Lithoscope is, and the first steps as a checklist; each step is a link that does it. */
public final class WelcomeView extends LiveView {

	/** The id of the view. */
	public static final String ID = "org.lithoscope.ui.welcome";

	private static final String INTRODUCTION = "Lithoscope compares models that cluster lithology from borehole "
			+ "measurements, and says how sure it is. These are first steps; each link does what it says.";
	private static final int MARGIN = 10;
	private static final int SPACING = 4;

	private final Checklist checklist = new Checklist();
	private final Map<Step, Button> ticks = new EnumMap<>(Step.class);
	private final Map<Step, Hyperlink> links = new EnumMap<>(Step.class);
	private FormToolkit toolkit;
	private ScrolledForm form;
	private Label progress;

	@Override
	protected void createContents(Composite parent) {
		toolkit = new FormToolkit(parent.getDisplay());
		form = toolkit.createScrolledForm(parent);
		form.setText("Welcome to Lithoscope");
		TableWrapLayout layout = new TableWrapLayout();
		layout.numColumns = 2;
		layout.leftMargin = MARGIN;
		layout.rightMargin = MARGIN;
		layout.verticalSpacing = SPACING;
		form.getBody().setLayout(layout);
		paragraph(INTRODUCTION, 2);
		StepOpener opener = new StepOpener(getSite().getWorkbenchWindow(), checklist);
		for (Step step : Step.values()) {
			createStep(step, opener);
		}
		progress = paragraph("", 2);
	}

	@Override
	protected Subscription subscribe(ComparisonSession source) {
		Subscription suites = source.onChange(this::changed);
		Subscription steps = checklist.onChange(this::changed);
		return () -> {
			suites.close();
			steps.close();
		};
	}

	private Label paragraph(String text, int columns) {
		Label label = toolkit.createLabel(form.getBody(), text, SWT.WRAP);
		TableWrapData wide = new TableWrapData(TableWrapData.FILL_GRAB);
		wide.colspan = columns;
		label.setLayoutData(wide);
		return label;
	}

	private void createStep(Step step, StepOpener opener) {
		Button tick = toolkit.createButton(form.getBody(), "", SWT.CHECK);
		tick.setToolTipText("Done: " + step.title());
		tick.addListener(SWT.Selection, event -> checklist.set(step, tick.getSelection()));
		ticks.put(step, tick);
		Hyperlink link = toolkit.createHyperlink(form.getBody(), step.title(), SWT.WRAP);
		link.setToolTipText(step.explanation());
		link.addHyperlinkListener(opening(step, opener));
		link.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		links.put(step, link);
		toolkit.createLabel(form.getBody(), "");
		paragraph(step.explanation(), 1);
	}

	private static IHyperlinkListener opening(Step step, StepOpener opener) {
		return new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				opener.open(step);
			}
		};
	}

	@Override
	protected void redraw() {
		Set<Step> done = checklist.done();
		if (!done.contains(Step.RUN) && hasRun()) {
			// which draws again
			checklist.tick(Step.RUN);
			return;
		}
		ticks.forEach((step, tick) -> tick.setSelection(done.contains(step)));
		progress.setText(done.size() == Step.values().length
				? "All of it is done. Help > User Guide explains every view; F1 opens the page of the one you are in."
				: "%d of %d done. Help > Welcome brings this list back.".formatted(done.size(), Step.values().length));
		form.reflow(true);
	}

	private boolean hasRun() {
		SessionState state = session().state();
		return !state.running() && state.finished() > 0;
	}

	@Override
	protected void highlightChanged() {
		// what is done does not depend on what is picked
	}

	/** The link of a step, for tests. */
	public Hyperlink link(Step step) {
		return links.get(step);
	}

	/** The tick of a step, for tests. */
	public Button tick(Step step) {
		return ticks.get(step);
	}

	@Override
	public void setFocus() {
		form.setFocus();
	}

	@Override
	public void dispose() {
		toolkit.dispose();
		super.dispose();
	}
}
