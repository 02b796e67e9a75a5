package org.lithoscope.ui.preferences;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.preference.ComboFieldEditor;
import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.ui.session.ComparisonSession;

/** Where runs are stored, how many are computed at a time, what new experiments begin with, how figures are shown. */
public final class LithoscopePreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	/** The id of the page. */
	public static final String ID = "org.lithoscope.ui.preferences";

	private static final int MOST_WORKERS = 1024;

	private ComparisonSession session;

	public LithoscopePreferencePage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		session = workbench.getService(ComparisonSession.class);
		setPreferenceStore(LithoscopePreferences.store());
		setDescription("No result depends on these. Another run store is used from the next start on. An engine is "
				+ "written into experiments that are made from now on; suites that are there already keep what they say.");
	}

	@Override
	protected void createFieldEditors() {
		DirectoryFieldEditor store = new DirectoryFieldEditor(LithoscopePreferences.STORE,
				"Run store (empty: lithoscope-runs in the working folder)", getFieldEditorParent());
		store.setEmptyStringAllowed(true);
		addField(store);
		addNumber(LithoscopePreferences.WORKERS, "Runs computed at a time", 1, MOST_WORKERS);
		addField(new ComboFieldEditor(LithoscopePreferences.ENGINE, "Engine of new experiments", engines(),
				getFieldEditorParent()));
		addNumber(LithoscopePreferences.DECIMALS, "Further decimals in tables", 0, LithoscopePreferences.MOST_DECIMALS);
	}

	private void addNumber(String name, String label, int smallest, int largest) {
		IntegerFieldEditor field = new IntegerFieldEditor(name, label, getFieldEditorParent());
		field.setValidRange(smallest, largest);
		addField(field);
	}

	private String[][] engines() {
		List<Contribution> installed = session.registry().contributions(ContributionKind.ENGINE);
		return Stream.concat(Stream.<String[]>of(new String[] {"the variant's own", ""}),
				installed.stream().map(engine -> new String[] {engine.label(), engine.id()})).toArray(String[][]::new);
	}

	@Override
	public boolean performOk() {
		boolean ok = super.performOk();
		session.redraw();
		return ok;
	}
}
