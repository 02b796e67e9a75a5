package org.lithoscope.ui.editor;

import java.util.Objects;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.suite.model.DataSource;
import org.lithoscope.suite.model.Suite;
import org.lithoscope.suite.model.SuiteFactory;

/** Which samples are read, and how. */
final class DataPage extends SuitePage {

	private Combo reader;
	private SettingsTable settings;
	private DataSource shown;

	DataPage(FormEditor editor, SuiteDocument document) {
		super(editor, document, "data", "Data");
	}

	@Override
	void createContents(Composite body, FormToolkit toolkit) {
		Composite area = section(body, "Samples", "All experiments of the suite work on the same samples.", 2, true);
		reader = contributions(area, "Reader", ContributionKind.READER,
				() -> data() == null ? null : data().getReader(), this::choose);
		settings = new SettingsTable(area, toolkit, document(), false);
		settings.fill();
	}

	private DataSource data() {
		return document().suite().getData();
	}

	/** Another reader has other parameters: settings that were made for the old one are dropped. */
	private void choose(String id) {
		document().edit("reader " + id, () -> {
			Suite suite = document().suite();
			suite.setData(SuiteFactory.eINSTANCE.createDataSource());
			suite.getData().setReader(id);
		});
	}

	@Override
	void refresh() {
		select(reader, data() == null ? null : data().getReader());
		if (!Objects.equals(shown, data())) {
			shown = data();
			settings.show(shown);
		}
		settings.refresh();
	}
}
