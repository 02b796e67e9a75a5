package org.lithoscope.ui.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Combo;
import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.MeasureKey;
import org.lithoscope.core.split.Part;
import org.lithoscope.store.RunRecord;
import org.lithoscope.ui.view.ChartPane;

/** Chooses which figure of which runs is looked at: the measure, k, the rows it was computed on, all folds or one. */
public final class FigureChooser {

	private static final MeasureKey USUAL = new MeasureKey("ari", 12, Part.TEST);
	private static final String ALL_FOLDS = "all folds";
	private static final String NO_CLUSTERS = "-";

	/** A fold of a repeat, both from 0. */
	private record FoldNumber(int repeat, int fold) {

		String label() {
			return "repeat %d, fold %d".formatted(repeat + 1, fold + 1);
		}
	}

	private final Combo measure;
	private final Combo clusterCount;
	private final Combo rows;
	private final Combo folds;
	private final UnaryOperator<String> labels;
	private List<String> names = List.of(USUAL.name());
	private List<FoldNumber> numbers = List.of();
	private Comparison comparison;

	/**
	 * Adds choosers to a view.
	 *
	 * @param labels what people call a measure
	 * @param changed is called when another figure was chosen
	 */
	FigureChooser(ChartPane pane, UnaryOperator<String> labels, Runnable changed) {
		this.labels = Objects.requireNonNull(labels, "labels");
		measure = combo(pane, "Measure", "What is compared", labels.apply(USUAL.name()), changed);
		clusterCount = combo(pane, "k =", "The number of clusters the latent space was divided into",
				Integer.toString(USUAL.k()), changed);
		rows = combo(pane, "on rows", "Which side of the fold the figure was computed on", USUAL.rows().id(), changed);
		folds = combo(pane, "of", "All folds, or the runs of one", ALL_FOLDS, changed);
	}

	private Combo combo(ChartPane pane, String text, String help, String first, Runnable changed) {
		Combo combo = pane.choice(text, () -> {
			fill();
			changed.run();
		}, first);
		combo.setToolTipText(help);
		return combo;
	}

	/** Offers the figures that these runs have; what was chosen stays chosen if they have it. */
	void show(Comparison shown) {
		comparison = shown;
		fill();
	}

	private void fill() {
		if (comparison == null || comparison.measures().isEmpty()) {
			return;
		}
		String chosen = measureName();
		names = comparison.measures().stream().map(MeasureKey::name).distinct().toList();
		choose(measure, names.stream().map(labels).toList(), labels.apply(names.contains(chosen) ? chosen
				: names.contains(USUAL.name()) ? USUAL.name() : names.getFirst()));
		List<MeasureKey> keys = comparison.measures().stream().filter(key -> key.name().equals(measureName())).toList();
		choose(rows, Arrays.stream(Part.values()).filter(part -> keys.stream().anyMatch(key -> key.rows() == part))
				.map(Part::id).toList(), rows.getText().isEmpty() ? USUAL.rows().id() : rows.getText());
		List<String> counts = keys.stream().filter(key -> key.rows() == part() && key.k() > 0).map(MeasureKey::k).distinct()
				.sorted().map(k -> Integer.toString(k)).toList();
		choose(clusterCount, counts.isEmpty() ? List.of(NO_CLUSTERS) : counts,
				clusterCount.getText().equals(NO_CLUSTERS) ? Integer.toString(USUAL.k()) : clusterCount.getText());
		numbers = comparison.experiments().stream().flatMap(summary -> summary.runs().stream())
				.map(run -> new FoldNumber(run.repeat(), run.fold())).distinct()
				.sorted((a, b) -> a.repeat() == b.repeat() ? a.fold() - b.fold() : a.repeat() - b.repeat()).toList();
		choose(folds, Stream.concat(Stream.of(ALL_FOLDS), numbers.stream().map(FoldNumber::label)).toList(),
				folds.getText());
	}

	private static void choose(Combo combo, List<String> items, String wanted) {
		if (!items.equals(List.of(combo.getItems()))) {
			combo.setItems(items.toArray(String[]::new));
			// the row may wrap differently now
			combo.getParent().getParent().layout(true, true);
		}
		int index = Math.max(0, items.indexOf(wanted));
		if (combo.getSelectionIndex() != index) {
			combo.select(index);
		}
		combo.setEnabled(items.size() > 1);
	}

	private String measureName() {
		return names.get(Math.max(0, measure.getSelectionIndex()));
	}

	private Part part() {
		return Stream.of(Part.values()).filter(part -> part.id().equals(rows.getText())).findFirst().orElse(USUAL.rows());
	}

	/** The figure that is chosen. */
	MeasureKey key() {
		String k = clusterCount.getText();
		return new MeasureKey(measureName(), k.equals(NO_CLUSTERS) ? 0 : Integer.parseInt(k), part());
	}

	/** The runs that are chosen: all of a comparison, or those of one fold. */
	Comparison of(Comparison all) {
		Optional<FoldNumber> only = folds.getSelectionIndex() < 1 ? Optional.empty()
				: Optional.of(numbers.get(folds.getSelectionIndex() - 1));
		return only.map(number -> Comparison.of(all.order(), all.experiments().stream()
				.flatMap(summary -> summary.runs().stream()).filter(run -> isOf(run, number)).toList())).orElse(all);
	}

	private static boolean isOf(RunRecord run, FoldNumber number) {
		return run.repeat() == number.repeat() && run.fold() == number.fold();
	}

	/** What is chosen beside the figure, for a title; empty for all folds. */
	String foldText() {
		return folds.getSelectionIndex() < 1 ? "" : folds.getText();
	}

	/** The chooser of the measure, for tests. */
	public Combo measure() {
		return measure;
	}

	/** The chooser of k, for tests. */
	public Combo clusterCount() {
		return clusterCount;
	}

	/** The chooser of the rows, for tests. */
	public Combo rows() {
		return rows;
	}

	/** The chooser of the fold, for tests. */
	public Combo folds() {
		return folds;
	}

	void setFocus() {
		measure.setFocus();
	}
}
