package org.lithoscope.ui.verdicts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.lithoscope.comparison.ExperimentOrder;
import org.lithoscope.comparison.KRule;
import org.lithoscope.comparison.chart.PairMatrix;
import org.lithoscope.comparison.chart.RankDiagram;
import org.lithoscope.comparison.review.Questions;
import org.lithoscope.comparison.review.Review;
import org.lithoscope.core.registry.Registry.Subscription;
import org.lithoscope.core.split.Grouping;
import org.lithoscope.core.split.Part;
import org.lithoscope.ui.session.ComparisonSession;
import org.lithoscope.ui.session.SessionState;
import org.lithoscope.ui.view.ChartExport;
import org.lithoscope.ui.view.ChartForm;
import org.lithoscope.ui.view.ChartPane;
import org.lithoscope.ui.view.LiveView;

/** The verdict on the suite in words, all pairs as a matrix, ranks, and warnings about what the figures rest on. */
public final class VerdictsView extends LiveView {

	/** The id of the view. */
	public static final String ID = "org.lithoscope.ui.verdicts";

	private static final String MEASURE = "ari";
	private static final int[] SHARES = {58, 42};
	private static final int MARGIN = 6;

	private ChartPane pane;
	private Combo measure;
	private Combo rule;
	private StyledText words;
	private ScrolledComposite scroll;
	private PairMatrixCanvas matrix;
	private ChartExport export;
	private Review shown;
	private SuiteReviews reviews;

	@Override
	protected void createContents(Composite parent) {
		pane = new ChartPane(parent);
		measure = pane.choice("ARI at k =", this::redraw, "12");
		rule = pane.choice("k", this::redraw, Arrays.stream(KRule.values()).map(KRule::words).toArray(String[]::new));
		SashForm sash = pane.fill(new SashForm(parent, SWT.HORIZONTAL));
		words = new StyledText(sash, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		words.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		reviews = new SuiteReviews(session(), words, this::show);
		scroll = new ScrolledComposite(sash, SWT.V_SCROLL);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		matrix = new PairMatrixCanvas(scroll);
		scroll.setContent(matrix);
		matrix.onPick(session().highlight()::pickExperiment);
		sash.setWeights(SHARES);
		export = new ChartExport(matrix, "verdicts", () -> session().state().title(), ChartForm.values())
				.addTo(getViewSite().getActionBars());
	}

	@Override
	protected Subscription subscribe(ComparisonSession source) {
		return source.onChange(this::changed);
	}

	@Override
	protected void redraw() {
		SessionState state = session().state();
		List<String> counts = state.comparison().clusterCounts(MEASURE, Part.TEST).stream().map(k -> Integer.toString(k))
				.toList();
		if (!counts.isEmpty()) {
			pane.offer(measure, counts);
		}
		KRule chosen = KRule.values()[rule.getSelectionIndex()];
		measure.setEnabled(chosen == KRule.FIXED);
		if (!reviews.isReady(state)) {
			words.setText(state.running() ? "The verdict comes when the suite is done."
					: "Run a suite, or open a run store: the verdict stands here.");
			return;
		}
		String figure = chosen == KRule.FIXED && !measure.getText().isEmpty() ? MEASURE + "@" + measure.getText()
				: MEASURE;
		reviews.ask(state, new Questions(figure, chosen, "", "", Double.NaN, (Grouping) null, 0));
	}

	private void show(Review review, String why) {
		shown = review;
		if (review == null) {
			words.setText(why);
			return;
		}
		VerdictText.of(review).showIn(words);
		ExperimentOrder order = review.comparison().order();
		matrix.show(PairMatrix.of(review.verdict(), order),
				RankDiagram.of(review.verdict().ranking(), order).asOptional().orElse(null));
		scroll.setMinHeight(matrix.leastHeight());
	}

	@Override
	protected void highlightChanged() {
		// a verdict is about all experiments
	}

	@Override
	public void dispose() {
		reviews.cancel();
		super.dispose();
	}

	/** What is shown, for tests. */
	public Optional<Review> review() {
		return Optional.ofNullable(shown);
	}

	/** What takes the pairs and ranks elsewhere, for tests. */
	public ChartExport export() {
		return export;
	}

	/** Pairs and ranks, for tests. */
	public PairMatrixCanvas matrix() {
		return matrix;
	}

	/** The words, for tests. */
	public String words() {
		return words.getText();
	}

	@Override
	public void setFocus() {
		words.setFocus();
	}
}
