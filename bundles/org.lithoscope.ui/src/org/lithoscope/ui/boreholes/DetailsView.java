package org.lithoscope.ui.boreholes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.ui.session.ExplorationState;
import org.lithoscope.ui.session.Highlight;
import org.lithoscope.ui.session.RunRow;

/** What is known of whatever is picked: samples, an experiment, a run. */
public final class DetailsView extends ExplorationView {

	/** The id of the view. */
	public static final String ID = "org.lithoscope.ui.details";

	private static final int MARGIN = 6;
	private static final int LITHOLOGIES = 8;

	/** So many samples are counted at once; more than these in a job. */
	private static final int FEW = 10_000;

	private StyledText text;
	private Job job;

	@Override
	protected void createContents(Composite parent) {
		parent.setLayout(new FillLayout());
		text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
	}

	@Override
	void refresh(ExplorationState state) {
		List<String> lines = new ArrayList<>();
		Highlight highlight = session().highlight();
		highlight.experiment().ifPresent(experiment -> addRuns(experiment, highlight, lines));
		int[] samples = highlight.samples();
		if (job != null) {
			job.cancel();
			job = null;
		}
		if (samples.length > FEW && state.exploration().isPresent()) {
			count(state, samples, lines);
			return;
		}
		if (samples.length > 0 && state.exploration().isPresent()) {
			addSamples(state, samples, lines);
		}
		show(lines);
	}

	private void count(ExplorationState state, int[] samples, List<String> lines) {
		text.setText("%s%n%,d samples: counting …".formatted(String.join("\n", lines), samples.length));
		Display display = text.getDisplay();
		Job counting = Job.createSystem("Counting picked samples", (ICoreRunnable) monitor -> {
			addSamples(state, samples, lines);
			display.asyncExec(() -> {
				if (!monitor.isCanceled() && !text.isDisposed()) {
					show(lines);
				}
			});
		});
		job = counting;
		counting.schedule();
	}

	private void show(List<String> lines) {
		text.setText(lines.isEmpty() ? "Nothing is picked. Click a dot, a line, a run, a cluster or a sample."
				: String.join("\n", lines));
	}

	private void addRuns(String experiment, Highlight highlight, List<String> lines) {
		lines.add("Experiment " + experiment);
		List<RunRow> rows = session().state().runs().stream().filter(row -> row.experiment().equals(experiment))
				.filter(row -> highlight.run().map(row.id()::equals).orElse(true)).toList();
		for (RunRow row : rows) {
			lines.add("  run %s, repeat %d, fold %d: %s%s".formatted(row.id(), row.repeat() + 1, row.fold() + 1,
					row.state().label(), row.message().isEmpty() ? "" : ": " + row.message()));
			row.latest().ifPresent(epoch -> lines.add(
					"    epoch %d, validation: reconstruction %.3f, KL %.3f, elbo1 %.3f".formatted(epoch.number() + 1,
							epoch.validation().reconstruction(), epoch.validation().kl(), epoch.validation().elbo1())));
		}
		lines.add("");
	}

	private static void addSamples(ExplorationState state, int[] samples, List<String> lines) {
		SampleTable table = state.opened().table();
		if (samples.length == 1) {
			addSample(state, samples[0], lines);
			return;
		}
		long boreholes = Arrays.stream(samples).map(table::boreholeOf).distinct().count();
		lines.add("%,d samples of %d boreholes".formatted(samples.length, boreholes));
		Arrays.stream(samples).boxed()
				.collect(Collectors.groupingBy(sample -> lithology(table, sample), Collectors.counting())).entrySet()
				.stream().sorted((a, b) -> Long.compare(b.getValue(), a.getValue())).limit(LITHOLOGIES)
				.forEach(entry -> lines.add("  %s: %,d (%.1f %%)".formatted(entry.getKey(), entry.getValue(),
						100.0 * entry.getValue() / samples.length)));
		for (NumericColumn column : table.columns()) {
			double[] sorted = Arrays.stream(samples).mapToDouble(sample -> column.values()[sample])
					.filter(value -> !Double.isNaN(value)).sorted().toArray();
			if (sorted.length > 0) {
				lines.add("  %s: median %.4g, quartiles %.4g and %.4g %s".formatted(column.name(),
						sorted[sorted.length / 2], sorted[sorted.length / 4], sorted[3 * sorted.length / 4],
						column.unit()));
			}
		}
	}

	private static void addSample(ExplorationState state, int sample, List<String> lines) {
		SampleTable table = state.opened().table();
		lines.add("Sample of %s at %.2f m".formatted(table.boreholes().get(table.boreholeOf(sample)).id(),
				table.depthOf(sample)));
		lines.add("  lithology: " + lithology(table, sample));
		table.columns().forEach(column -> lines.add("  %s: %.5g %s".formatted(column.name(), column.values()[sample],
				column.unit())));
		state.shown().forEach(model -> model.clusters().ifPresent(clusters -> {
			int cluster = clusters.clusterOf(sample);
			int row = model.encoded().rowOf(sample);
			String error = row < 0 || model.encoded().errors().length == 0 ? ""
					: ", squared error %.3f".formatted(model.encoded().errors()[row]);
			lines.add("  %s: %s%s".formatted(model.experiment(),
					cluster < 0 ? "no cluster" : "cluster " + (cluster + 1), error));
		}));
	}

	private static String lithology(SampleTable table, int sample) {
		return table.lithologyOf(sample) < 0 ? "not described" : table.lithologies().get(table.lithologyOf(sample));
	}

	/** What is shown, for tests. */
	public String shown() {
		return text.getText();
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}
}
