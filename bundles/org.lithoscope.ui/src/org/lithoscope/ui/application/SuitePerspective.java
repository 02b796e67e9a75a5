package org.lithoscope.ui.application;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.lithoscope.ui.welcome.WelcomeView;

/** Suites and components on the left, the suite that is edited in the middle, its runs below. */
public final class SuitePerspective implements IPerspectiveFactory {

	/** The id of the perspective. */
	public static final String ID = "org.lithoscope.ui.suite";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.setEditorAreaVisible(true);
		layout.addPlaceholder(WelcomeView.ID, IPageLayout.RIGHT, 0.76f, editors);
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.25f, editors);
		left.addView("org.lithoscope.ui.suites");
		left.addView("org.lithoscope.ui.components");
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.78f, editors);
		below.addView("org.lithoscope.ui.runs");
		below.addPlaceholder("org.eclipse.pde.runtime.LogView");
	}
}
