package org.lithoscope.ui.application;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspective;
import org.eclipse.e4.ui.model.application.ui.advanced.MPerspectiveStack;
import org.eclipse.e4.ui.services.IStylingEngine;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.e4.ui.workbench.renderers.swt.LazyStackRenderer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Shows one perspective of a window, and leaves the others in the window, hidden.
 *
 * <p>The platform's renderer moves all but one into a shell that nobody sees, and back. GTK styles and makes each widget anew
 * that gets another shell, which took 130 ms for two perspectives full of views: long enough to be felt at each switch.
 */
final class PerspectiveStackRenderer extends LazyStackRenderer {

	/** Sizes the perspective that is seen; the others are sized when they are. */
	private static final class SeenOnly extends StackLayout {

		@Override
		protected void layout(Composite stack, boolean flushCache) {
			if (topControl == null || topControl.isDisposed()) {
				// all perspectives are closed
				return;
			}
			bringUp(stack);
			for (Control perspective : stack.getChildren()) {
				if (perspective != topControl) {
					perspective.setVisible(false);
				}
			}
		}

		void bringUp(Composite stack) {
			topControl.setBounds(stack.getClientArea());
			topControl.setVisible(true);
			topControl.moveAbove(null);
		}
	}

	@Override
	public void init(IEclipseContext applicationContext) {
		super.init(applicationContext);
		init(applicationContext.get(IEventBroker.class));
	}

	@Override
	public Object createWidget(MUIElement element, Object parent) {
		if (!(element instanceof MPerspectiveStack) || !(parent instanceof Composite window)) {
			return null;
		}
		Composite stack = new Composite(window, SWT.NONE);
		stack.setLayout(new SeenOnly());
		// by which the platform's style sheets know it
		getContext(element).get(IStylingEngine.class).setClassname(stack, "perspectiveLayout");
		return stack;
	}

	@Override
	protected void showTab(MUIElement element) {
		MPerspective perspective = (MPerspective) element;
		Composite stack = (Composite) perspective.getParent().getWidget();
		Control shown = widget(perspective);
		if (shown.getParent() != stack) {
			shown.setParent(stack);
		}
		super.showTab(perspective);
		SeenOnly layout = (SeenOnly) stack.getLayout();
		layout.topControl = shown;
		// only what is seen can get the focus, and what has it when it is hidden leaves it to any control
		layout.bringUp(stack);
		perspective.getContext().get(EPartService.class).switchPerspective(perspective);
		stack.layout();
	}

	private Control widget(MPerspective perspective) {
		Object made = perspective.getWidget();
		return (Control) (made != null ? made : context.get(IPresentationEngine.class).createGui(perspective));
	}
}
