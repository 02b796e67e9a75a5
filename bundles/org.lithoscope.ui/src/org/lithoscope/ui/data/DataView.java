package org.lithoscope.ui.data;

import java.nio.file.Path;
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
import org.lithoscope.description.FeatureDescription;
import org.lithoscope.description.TableDescription;
import org.lithoscope.ui.session.ComparisonSession;
import org.lithoscope.ui.session.ExplorationState;
import org.lithoscope.ui.view.LiveView;
import org.lithoscope.ui.view.Remainder;

/** What is in the samples of the open suite: features with their distribution, lithologies, and what may mislead. */
public final class DataView extends LiveView {

	/** The id of the view. */
	public static final String ID = "org.lithoscope.ui.data";

	private static final int WIDTH = 140;
	private static final int CELL_MARGIN = 14;
	/** Headings may be bold. */
	private static final int BOLD_PER_CENT = 120;
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
		sash.setLayoutData(Remainder.of(1));
		features = new Table(sash, SWT.FULL_SELECTION | SWT.BORDER);
		features.setHeaderVisible(true);
		for (String title : DataSheet.HEADINGS) {
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
		DataSheet sheet = DataSheet.of(description);
		heading.getDisplay().asyncExec(() -> {
			if (by == job && !features.isDisposed()) {
				show(sheet);
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

	private void show(DataSheet sheet) {
		shown = sheet.description();
		heading.setText(sheet.heading());
		features.setRedraw(false);
		features.removeAll();
		for (int row = 0; row < sheet.rows().size(); row++) {
			TableItem item = new TableItem(features, SWT.NONE);
			item.setText(sheet.rows().get(row));
			item.setData(shown.features().get(row));
		}
		fitColumns(sheet);
		features.setRedraw(true);
		text.setText(sheet.text());
		heading.getParent().layout();
	}

	/** Measures the longest text of each column: to have the table measure all of them takes a tenth of a second. */
	private void fitColumns(DataSheet sheet) {
		GC gc = new GC(features);
		for (int column = 0; column < DataSheet.HEADINGS.size(); column++) {
			int widest = Math.max(gc.textExtent(DataSheet.HEADINGS.get(column)).x * BOLD_PER_CENT / 100,
					gc.textExtent(sheet.longest(column)).x);
			features.getColumn(column).setWidth(column == DataSheet.DISTRIBUTION ? WIDTH : widest + CELL_MARGIN);
		}
		gc.dispose();
	}

	private void paintHistogram(Event event) {
		if (event.index != DataSheet.DISTRIBUTION || !(event.item.getData() instanceof FeatureDescription feature)) {
			return;
		}
		Rectangle place = ((TableItem) event.item).getBounds(DataSheet.DISTRIBUTION);
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
