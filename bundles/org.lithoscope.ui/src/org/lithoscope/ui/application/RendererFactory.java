package org.lithoscope.ui.application;

import org.eclipse.e4.ui.internal.workbench.swt.AbstractPartRenderer;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.workbench.renderers.swt.WorkbenchRendererFactory;

/** What makes widgets of the parts of the window's model: the platform's renderers, but for the stack of perspectives. */
public final class RendererFactory extends WorkbenchRendererFactory {

	private PerspectiveStackRenderer perspectives;

	@Override
	public AbstractPartRenderer getRenderer(MUIElement element, Object parent) {
		return element instanceof MPerspectiveStack ? perspectives() : super.getRenderer(element, parent);
	}

	private PerspectiveStackRenderer perspectives() {
		if (perspectives == null) {
			perspectives = new PerspectiveStackRenderer();
			initRenderer(perspectives);
		}
		return perspectives;
	}
}
