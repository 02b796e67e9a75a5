package org.lithoscope.ui.preferences;

import org.eclipse.jface.preference.DirectoryFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** Where runs are stored, and how many are computed at a time. */
public final class LithoscopePreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final int MOST_WORKERS = 1024;

	public LithoscopePreferencePage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		setPreferenceStore(LithoscopePreferences.store());
		setDescription("Results do not depend on these. Another run store is used from the next start on.");
	}

	@Override
	protected void createFieldEditors() {
		DirectoryFieldEditor store = new DirectoryFieldEditor(LithoscopePreferences.STORE,
				"Run store (empty: lithoscope-runs in the working folder)", getFieldEditorParent());
		store.setEmptyStringAllowed(true);
		addField(store);
		IntegerFieldEditor workers =
				new IntegerFieldEditor(LithoscopePreferences.WORKERS, "Runs computed at a time", getFieldEditorParent());
		workers.setValidRange(1, MOST_WORKERS);
		addField(workers);
	}
}
