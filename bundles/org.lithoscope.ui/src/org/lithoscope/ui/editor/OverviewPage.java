package org.lithoscope.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.lithoscope.suite.SuiteProblem;
import org.lithoscope.suite.model.Suite;

/** What the suite is called and asks, how many runs it has, and what is wrong with it. */
final class OverviewPage extends SuitePage {

	static final String ID = "overview";

	/** Lines of the description that are seen; more are scrolled to. */
	private static final int LINES = 4;

	private Text name;
	private Text title;
	private Text description;
	private Text seed;
	private Text baseline;
	private Button skipUnfit;
	private Label size;
	private Label time;
	private Table problems;
	private Button fix;

	OverviewPage(FormEditor editor, SuiteDocument document) {
		super(editor, document, ID, "Overview");
	}

	@Override
	void createContents(Composite body, FormToolkit toolkit) {
		Composite general = section(body, "Suite", "What the suite is called and what it is meant to find out.", 2, false);
		name = text(general, "Name", "Names the folder of the results, and stands on the command line",
				value -> set("name", Suite::getName, Suite::setName, value));
		title = text(general, "Title", "A few words for a heading",
				value -> set("title", Suite::getTitle, Suite::setTitle, value));
		toolkit.createLabel(general, "Description");
		description = toolkit.createText(general, "", SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
		GridData tall = new GridData(SWT.FILL, SWT.TOP, true, false);
		tall.heightHint = LINES * description.getLineHeight();
		tall.widthHint = NARROW;
		description.setLayoutData(tall);
		takeOver(description, value -> set("description", Suite::getDescription, Suite::setDescription, value));
		seed = text(general, "Seed", "All randomness of folds and runs comes from this whole number", this::setSeed);
		baseline = text(general, "Baseline", "The experiment that others are compared with; empty for the first",
				value -> set("baseline", Suite::getBaseline, Suite::setBaseline, value));
		toolkit.createLabel(general, "");
		skipUnfit = toolkit.createButton(general, "Leave out experiments whose features the data lack", SWT.CHECK);
		skipUnfit.addListener(SWT.Selection, event -> document().edit("leave out unfit experiments",
				() -> document().suite().setSkipUnfit(skipUnfit.getSelection())));
		toolkit.createLabel(general, "Size");
		size = toolkit.createLabel(general, "");
		size.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		toolkit.createLabel(general, "Time");
		time = toolkit.createLabel(general, "", SWT.WRAP);
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		wide.widthHint = NARROW;
		time.setLayoutData(wide);
		time.setToolTipText("If nothing of it is stored yet. Trainings that stop early take less.");
		// the fields are seen first: both at once would hold the user interface up for a tenth of a second
		body.getDisplay().asyncExec(() -> {
			if (!body.isDisposed()) {
				createProblems(section(body, "Problems", "Found by checking the suite against what is installed.", 1, true),
						toolkit);
				showProblems();
				body.layout(true, true);
			}
		});
	}

	private void createProblems(Composite area, FormToolkit toolkit) {
		problems = toolkit.createTable(area, SWT.FULL_SELECTION | SWT.BORDER);
		problems.setHeaderVisible(true);
		GridData wide = new GridData(SWT.FILL, SWT.FILL, true, true);
		wide.widthHint = NARROW;
		problems.setLayoutData(wide);
		for (String heading : new String[] {"Severity", "Element", "Message", "Remedy"}) {
			TableColumn column = new TableColumn(problems, SWT.NONE);
			column.setText(heading);
		}
		fix = toolkit.createButton(area, "Apply the remedy", SWT.PUSH);
		fix.addListener(SWT.Selection, event -> selectedRemedy().ifPresent(remedy -> document().edit(remedy.label(),
				remedy.change())));
		problems.addListener(SWT.Selection, event -> fix.setEnabled(selectedRemedy().isPresent()));
	}

	private Optional<Remedy> selectedRemedy() {
		return problems.getSelectionCount() == 0 ? Optional.empty()
				: Remedy.of((SuiteProblem) problems.getSelection()[0].getData());
	}

	@FunctionalInterface
	private interface Getter {

		String of(Suite suite);
	}

	@FunctionalInterface
	private interface Setter {

		void set(Suite suite, String value);
	}

	private void set(String label, Getter getter, Setter setter, String value) {
		String wanted = value.isBlank() ? null : value.strip();
		if (!Objects.equals(getter.of(document().suite()), wanted)) {
			document().edit(label, () -> setter.set(document().suite(), wanted));
		}
	}

	private void setSeed(String value) {
		try {
			long number = Long.parseLong(value.strip());
			if (number != document().suite().getSeed()) {
				document().edit("seed", () -> document().suite().setSeed(number));
			}
		} catch (NumberFormatException e) {
			// what is no whole number is not taken over
			show(seed, Long.toString(document().suite().getSeed()));
		}
	}

	@Override
	void refresh() {
		Suite suite = document().suite();
		show(name, suite.getName());
		show(title, suite.getTitle());
		show(description, suite.getDescription());
		show(seed, Long.toString(suite.getSeed()));
		show(baseline, suite.getBaseline());
		skipUnfit.setSelection(suite.isSkipUnfit());
		size.setText(document().size());
		time.setText(document().time());
		if (problems != null) {
			showProblems();
		}
	}

	private void showProblems() {
		List<SuiteProblem> found = document().problems();
		problems.removeAll();
		for (SuiteProblem problem : found) {
			TableItem item = new TableItem(problems, SWT.NONE);
			item.setText(new String[] {problem.severity() == SuiteProblem.Severity.ERROR ? "error" : "warning",
					problem.element(), problem.message(), Remedy.of(problem).map(Remedy::label).orElse("")});
			item.setData(problem);
		}
		for (TableColumn column : problems.getColumns()) {
			column.pack();
		}
		fix.setEnabled(false);
	}
}
