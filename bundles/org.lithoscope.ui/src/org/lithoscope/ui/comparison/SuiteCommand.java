package org.lithoscope.ui.comparison;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.lithoscope.suite.SuiteFiles;
import org.lithoscope.ui.editor.SuiteEditing;
import org.lithoscope.ui.editor.SuiteEditor;
import org.lithoscope.ui.session.ComparisonSession;

/** Does from a menu or key what the Suites view's tool buttons do; which one is said after the colon in the XML. */
public final class SuiteCommand extends AbstractHandler implements IExecutableExtension {

	private String which = "";

	@Override
	public void setInitializationData(IConfigurationElement configuration, String property, Object data) {
		which = String.valueOf(data);
	}

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		ComparisonSession session = window.getService(ComparisonSession.class);
		switch (which) {
			case "run" -> run(event, window, session);
			case "cancel" -> session.cancel();
			case "open" -> SuitesView.chooseStore(window.getShell(), session);
			case "new" -> SuiteEditing.create(window, window.getActivePage().findView(SuitesView.ID) instanceof SuitesView view
					? view.selectedSuite() : null);
			case "edit" -> SuitesView.chooseFile(window.getShell(), "Edit a suite file")
					.ifPresent(file -> SuiteEditing.open(window, Path.of(file)));
			default -> throw new ExecutionException("there is no suite command " + which);
		}
		return null;
	}

	/** Runs what is being edited as it is, saved or not, or else the suite that is selected in the Suites view. */
	private static void run(ExecutionEvent event, IWorkbenchWindow window, ComparisonSession session)
			throws ExecutionException {
		if (HandlerUtil.getActivePart(event) instanceof SuiteEditor editor) {
			session.run(SuiteFiles.copy(editor.suite()));
			return;
		}
		try {
			// whoever does not see which suite is selected is to see it now
			((SuitesView) window.getActivePage().showView(SuitesView.ID)).runAction().run();
		} catch (PartInitException e) {
			throw new ExecutionException("the Suites view cannot be opened", e);
		}
	}
}
