package org.lithoscope.ui.preferences;

import org.eclipse.jface.preference.ColorFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.lithoscope.comparison.chart.Palette;
import org.lithoscope.ui.session.ComparisonSession;

/** The colours of experiments, which are the same in every view. */
public final class ColoursPreferencePage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private ComparisonSession session;

	public ColoursPreferencePage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		session = workbench.getService(ComparisonSession.class);
		setPreferenceStore(LithoscopePreferences.store());
		setDescription("The first experiment of a suite has the first colour, in every view. The usual colours can be "
				+ "told apart by colour-blind eyes; reports always have those.");
	}

	@Override
	protected void createFieldEditors() {
		addFields(false, Palette.LIGHT, "on light ground");
		addFields(true, Palette.DARK, "on dark ground");
	}

	private void addFields(boolean dark, Palette palette, String where) {
		for (int i = 0; i < palette.colours().size(); i++) {
			addField(new ColorFieldEditor(LithoscopePreferences.colour(dark, i),
					"Experiment %d %s".formatted(i + 1, where), getFieldEditorParent()));
		}
	}

	@Override
	public boolean performOk() {
		boolean ok = super.performOk();
		session.redraw();
		return ok;
	}
}
