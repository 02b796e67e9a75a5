package org.lithoscope.ui.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.registry.Registry.Subscription;
import org.lithoscope.description.Coverage;
import org.lithoscope.description.FeatureDescription;
import org.lithoscope.description.IntrinsicDimension;
import org.lithoscope.description.LithologyCounts.LithologyCount;
import org.lithoscope.description.TableDescription;
import org.lithoscope.ui.session.ComparisonSession;
import org.lithoscope.ui.session.ExplorationState;
import org.lithoscope.ui.view.LiveView;

/** What is in the samples of the open suite: features with their distribution, lithologies, and what may mislead. */
public final class DataView extends LiveView {

	/** The id of the view. */
	public static final String ID = "org.lithoscope.ui.data";

	private static final String[] HEADINGS = {"Feature", "Unit", "Values", "Missing", "Mean", "Deviation", "Minimum",
			"Lower quartile", "Median", "Upper quartile", "Maximum", "Distribution", "Suggested transform"};
	private static final int DISTRIBUTION = 11;
	private static final int WIDTH = 140;
	private static final int CELL_MARGIN = 14;
	/** Headings may be bold. */
	private static final int BOLD_PER_CENT = 120;
	private static final int LITHOLOGIES = 15;
	private static final int[] SHARES = {55, 45};
	private static final int MARGIN = 6;

	private Label heading;
	private Table features;
	private StyledText text;
	private SampleTable described;
	private TableDescription shown;
	private DescribeJob job;
	/** Whether a table is shown that the user chose, whatever suite is open. */
	private boolean chosen;

	@Override
	protected void createContents(Composite parent) {
		parent.setLayout(new GridLayout());
		heading = new Label(parent, SWT.WRAP);
		heading.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		SashForm sash = new SashForm(parent, SWT.VERTICAL);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		features = new Table(sash, SWT.FULL_SELECTION | SWT.BORDER);
		features.setHeaderVisible(true);
		for (String title : HEADINGS) {
			TableColumn column = new TableColumn(features, SWT.NONE);
			column.setText(title);
		}
		features.addListener(SWT.PaintItem, this::paintHistogram);
		text = new StyledText(sash, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		sash.setWeights(SHARES);
		getViewSite().getActionBars().getMenuManager().add(new Action("Describe the samples of the open suite") {
			@Override
			public void run() {
				describeSuite();
			}
		});
	}

	@Override
	protected Subscription subscribe(ComparisonSession source) {
		return source.exploration().follow(this::changed);
	}

	@Override
	protected void redraw() {
		if (chosen) {
			return;
		}
		ExplorationState state = session().exploration().state();
		if (state.exploration().isEmpty()) {
			heading.setText(state.message().isEmpty() ? "Run a suite, open a run store, or describe a table (File > "
					+ "Describe Table…): its samples are described here." : state.message());
			return;
		}
		SampleTable table = state.opened().table();
		if (table != described) {
			described = table;
			start(new DescribeJob(table.origin().label(), work -> table, session().registry(), this));
		}
	}

	/** Describes the samples of the open suite, in place of a table that was chosen. */
	private void describeSuite() {
		chosen = false;
		described = null;
		redraw();
	}

	/** Reads and describes a table that no suite uses yet; what is wrong with it is told above the features. */
	public void describe(Path file) {
		chosen = true;
		start(new DescribeJob(file.getFileName().toString(), new TableFile(file, session().registry())::read,
				session().registry(), this));
	}

	private void start(DescribeJob next) {
		if (job != null) {
			job.cancel();
		}
		job = next;
		heading.setText(next.getName() + " …");
		job.schedule();
	}

	/** Shows what a job found, unless another has been started since; called on any thread. */
	void found(TableDescription description, DescribeJob by) {
		heading.getDisplay().asyncExec(() -> {
			if (by == job && !features.isDisposed()) {
				show(description);
			}
		});
	}

	/** Tells why a table cannot be described; called on any thread. */
	void refused(String reason, DescribeJob by) {
		heading.getDisplay().asyncExec(() -> {
			if (by == job && !features.isDisposed()) {
				shown = null;
				features.removeAll();
				text.setText("");
				heading.setText(reason);
				heading.getParent().layout();
			}
		});
	}

	private void show(TableDescription description) {
		shown = description;
		Coverage coverage = description.coverage();
		heading.setText("%s: %,d samples, %d boreholes on %d sites of %d expeditions, %.1f to %.1f m".formatted(
				description.origin().label(), description.rows(), coverage.boreholes(), coverage.sites(),
				coverage.expeditions(), coverage.top(), coverage.base()));
		features.setRedraw(false);
		features.removeAll();
		for (FeatureDescription feature : description.features()) {
			TableItem item = new TableItem(features, SWT.NONE);
			item.setText(new String[] {feature.name(), feature.unit(), "%,d".formatted(feature.count()),
					"%,d".formatted(feature.missing()), number(feature.mean()), number(feature.deviation()),
					number(feature.minimum()), number(feature.lowerQuartile()), number(feature.median()),
					number(feature.upperQuartile()), number(feature.maximum()), "",
					"%s: %s".formatted(feature.transform().formula(), feature.transform().reason())});
			item.setData(feature);
		}
		fitColumns();
		features.setRedraw(true);
		text.setText(String.join("\n", lines(description)));
		heading.getParent().layout();
	}

	/** Measures the texts by itself: to have the table do it column by column takes a tenth of a second. */
	private void fitColumns() {
		GC gc = new GC(features);
		for (int column = 0; column < HEADINGS.length; column++) {
			int widest = gc.textExtent(HEADINGS[column]).x * BOLD_PER_CENT / 100;
			for (TableItem item : features.getItems()) {
				widest = Math.max(widest, gc.textExtent(item.getText(column)).x);
			}
			features.getColumn(column).setWidth(column == DISTRIBUTION ? WIDTH : widest + CELL_MARGIN);
		}
		gc.dispose();
	}

	private static String number(double value) {
		return Double.isNaN(value) ? "" : "%.4g".formatted(value);
	}

	private static List<String> lines(TableDescription description) {
		List<String> lines = new ArrayList<>();
		lines.add(description.warnings().isEmpty() ? "Nothing was found that would mislead a model." : "To look at first");
		description.warnings().forEach(warning -> lines.add("⚠ " + warning.message()));
		lines.add("");
		IntrinsicDimension dimension = description.dimension();
		lines.add("Intrinsic dimension of %d transformed features over %,d samples: TwoNN %.2f, maximum likelihood %.2f%s"
				.formatted(dimension.features(), dimension.sampled(), dimension.twoNearest(), dimension.likelihood(),
						dimension.remark().isEmpty() ? "" : "; " + dimension.remark()));
		lines.add("");
		lines.add("%d lithologies; %d of them make nine tenths of the described samples; %,d samples are not described"
				.formatted(description.lithologies().counts().size(), description.lithologies().frequent(),
						description.lithologies().undescribed()));
		for (LithologyCount count : description.lithologies().counts().stream().limit(LITHOLOGIES).toList()) {
			lines.add("  %s: %,d (%.1f %%) in %d boreholes".formatted(count.name(), count.samples(),
					100 * count.share(), count.boreholes()));
		}
		return lines;
	}

	private void paintHistogram(Event event) {
		if (event.index != DISTRIBUTION || !(event.item.getData() instanceof FeatureDescription feature)) {
			return;
		}
		Rectangle place = ((TableItem) event.item).getBounds(DISTRIBUTION);
		List<Integer> counts = feature.histogram().counts();
		int highest = Math.max(1, feature.histogram().highest());
		event.gc.setBackground(new Color(0x56, 0x90, 0xC2));
		for (int bin = 0; bin < counts.size(); bin++) {
			int left = place.x + place.width * bin / counts.size();
			int right = place.x + place.width * (bin + 1) / counts.size();
			int height = (int) Math.round((place.height - 2.0) * counts.get(bin) / highest);
			event.gc.fillRectangle(left, place.y + place.height - 1 - height, Math.max(1, right - left), height);
		}
	}

	@Override
	protected void highlightChanged() {
		// the table as a whole does not depend on what is picked
	}

	@Override
	public void dispose() {
		if (job != null) {
			job.cancel();
		}
		super.dispose();
	}

	/** What is shown, for tests. */
	public Optional<TableDescription> description() {
		return Optional.ofNullable(shown);
	}

	/** What is told above the features, for tests. */
	public String heading() {
		return heading.getText();
	}

	/** The table of features, for tests. */
	public Table features() {
		return features;
	}

	@Override
	public void setFocus() {
		features.setFocus();
	}
}
