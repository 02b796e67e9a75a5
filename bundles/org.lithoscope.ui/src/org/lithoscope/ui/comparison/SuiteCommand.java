package org.lithoscope.ui.comparison;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.lithoscope.suite.SuiteFiles;
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
		if (which.equals("run") && HandlerUtil.getActiveEditor(event) instanceof SuiteEditor editor
				&& HandlerUtil.getActivePart(event) == editor) {
			// what is being edited is run as it is, saved or not
			editor.getSite().getService(ComparisonSession.class).run(SuiteFiles.copy(editor.suite()));
			return null;
		}
		try {
			SuitesView view = (SuitesView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
					.showView(SuitesView.ID);
			IAction action = switch (which) {
				case "run" -> view.runAction();
				case "cancel" -> view.cancelAction();
				case "open" -> view.openAction();
				case "new" -> view.newAction();
				case "edit" -> view.editAction();
				default -> throw new ExecutionException("there is no suite command " + which);
			};
			if (action.isEnabled()) {
				action.run();
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("the Suites view cannot be opened", e);
		}
	}
}
