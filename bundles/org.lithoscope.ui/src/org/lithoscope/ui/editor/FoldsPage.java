package org.lithoscope.ui.editor;

import java.util.Arrays;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.suite.model.GroupingLevel;
import org.lithoscope.suite.model.Splitting;
import org.lithoscope.suite.model.SuiteFactory;

/** How samples are divided into training, validation and test, and how often. */
final class FoldsPage extends SuitePage {

	private static final int MOST_REPEATS = 1000;

	private Combo splitter;
	private Combo grouping;
	private Spinner repeats;
	private Label size;
	private SettingsTable settings;
	private Splitting shown;

	FoldsPage(FormEditor editor, SuiteDocument document) {
		super(editor, document, "folds", "Folds and repeats");
	}

	@Override
	void createContents(Composite body, FormToolkit toolkit) {
		Composite area = section(body, "Folds", "No group is on two sides of a fold. Holes of one site stand metres "
				+ "apart and are too alike to test on: sites or expeditions keep them together.", 2, true);
		splitter = contributions(area, "Splitter", ContributionKind.SPLITTER,
				() -> splitting() == null ? null : splitting().getSplitter(), this::choose);
		toolkit.createLabel(area, "Kept together by");
		grouping = new Combo(area, SWT.READ_ONLY);
		grouping.setItems(Arrays.stream(GroupingLevel.values()).map(GroupingLevel::getLiteral).toArray(String[]::new));
		grouping.addListener(SWT.Selection, event -> document().edit("grouping",
				() -> splitting().setGrouping(GroupingLevel.get(grouping.getText()))));
		toolkit.createLabel(area, "Repeats");
		repeats = new Spinner(area, SWT.BORDER);
		repeats.setValues(1, 1, MOST_REPEATS, 0, 1, 5);
		repeats.setToolTipText("Each repeat makes a new partition and draws new seeds");
		repeats.addListener(SWT.Selection, event -> {
			if (splitting() != null && splitting().getRepeats() != repeats.getSelection()) {
				document().edit("repeats", () -> splitting().setRepeats(repeats.getSelection()));
			}
		});
		toolkit.createLabel(area, "Size");
		size = toolkit.createLabel(area, "");
		size.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		settings = new SettingsTable(area, toolkit, document(), false);
		settings.fill();
	}

	private Splitting splitting() {
		return document().suite().getSplitting();
	}

	private void choose(String id) {
		document().edit("splitter " + id, () -> {
			Splitting other = SuiteFactory.eINSTANCE.createSplitting();
			other.setSplitter(id);
			if (splitting() != null) {
				other.setGrouping(splitting().getGrouping());
				other.setRepeats(splitting().getRepeats());
			}
			document().suite().setSplitting(other);
		});
	}

	@Override
	void refresh() {
		Splitting now = splitting();
		select(splitter, now == null ? null : now.getSplitter());
		grouping.setEnabled(now != null);
		repeats.setEnabled(now != null);
		if (now != null) {
			grouping.select(grouping.indexOf(now.getGrouping().getLiteral()));
			if (repeats.getSelection() != now.getRepeats()) {
				repeats.setSelection(now.getRepeats());
			}
		}
		size.setText(document().size());
		if (!Objects.equals(shown, now)) {
			shown = now;
			settings.show(shown);
		}
		settings.refresh();
	}
}
