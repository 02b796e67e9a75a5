package org.lithoscope.ui.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the user guide at the page of what is active. */
public final class HelpCommand extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPart active = HandlerUtil.getActivePart(event);
		String id = active == null ? "" : active.getSite().getId();
		try {
			HelpView view = (HelpView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
					.showView(HelpView.ID);
			if (!id.equals(HelpView.ID)) {
				view.showFor(id);
			}
			return null;
		} catch (PartInitException e) {
			throw new ExecutionException("the user guide cannot be opened", e);
		}
	}
}
