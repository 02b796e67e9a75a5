package org.lithoscope.ui.editor;

import java.nio.file.Path;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.lithoscope.suite.SuiteException;
import org.lithoscope.suite.SuiteFiles;
import org.lithoscope.ui.application.SuitePerspective;

/** Opens suites for editing. */
public final class SuiteEditing {

	private SuiteEditing() {
	}

	/** Opens a suite file in the editor; a file that is no suite is refused with a message. */
	public static void open(IWorkbenchWindow window, Path file) {
		try {
			// an editor that cannot read its file would be a tab without contents, and the message in the log only
			SuiteFiles.read(file);
			window.getWorkbench().showPerspective(SuitePerspective.ID, window);
			window.getActivePage().openEditor(new SuiteInput(file), SuiteEditor.ID);
		} catch (WorkbenchException | SuiteException e) {
			report(e);
		}
	}

	private static void report(Exception e) {
		StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
	}

	/** Asks for a file and what it is to begin with. */
	public static void create(IWorkbenchWindow window, String template) {
		NewSuiteWizard wizard = new NewSuiteWizard();
		wizard.beginWith(template);
		wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
		try {
			window.getWorkbench().showPerspective(SuitePerspective.ID, window);
			new WizardDialog(window.getShell(), wizard).open();
		} catch (WorkbenchException e) {
			report(e);
		}
	}
}
