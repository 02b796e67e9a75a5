package org.lithoscope.ui.data;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.lithoscope.ui.application.BoreholesPerspective;
import org.lithoscope.ui.welcome.Checklist;
import org.lithoscope.ui.welcome.Step;

/** Asks for a table of samples and describes it in the Data view. */
public final class DescribeCommand extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		FileDialog dialog = new FileDialog(HandlerUtil.getActiveShellChecked(event), SWT.OPEN);
		dialog.setText("Describe a table of samples");
		String chosen = dialog.open();
		if (chosen != null) {
			describe(HandlerUtil.getActiveWorkbenchWindowChecked(event), Path.of(chosen));
		}
		return null;
	}

	/** Opens the Data view on a table. */
	public static DataView describe(IWorkbenchWindow window, Path file) throws ExecutionException {
		try {
			DataView view = (DataView) window.getWorkbench().showPerspective(BoreholesPerspective.ID, window)
					.showView(DataView.ID);
			view.describe(file);
			new Checklist().tick(Step.DESCRIBE);
			return view;
		} catch (WorkbenchException e) {
			throw new ExecutionException("the Data view cannot be opened", e);
		}
	}
}
