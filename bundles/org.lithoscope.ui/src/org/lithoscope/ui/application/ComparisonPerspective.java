package org.lithoscope.ui.application;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.lithoscope.ui.welcome.WelcomeView;

/** Suites on the left, ARI and validation loss side by side, runs below. */
public final class ComparisonPerspective implements IPerspectiveFactory {

	/** The id of the perspective. */
	public static final String ID = "org.lithoscope.ui.comparison";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.setFixed(false);
		String editors = layout.getEditorArea();
		layout.addPlaceholder(WelcomeView.ID, IPageLayout.RIGHT, 0.76f, editors);
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.22f, editors);
		left.addView("org.lithoscope.ui.suites");
		left.addView("org.lithoscope.ui.components");
		IFolderLayout runs = layout.createFolder("runs", IPageLayout.BOTTOM, 0.62f, editors);
		runs.addView("org.lithoscope.ui.runs");
		runs.addView("org.lithoscope.ui.table");
		runs.addView("org.lithoscope.ui.verdicts");
		runs.addView("org.lithoscope.ui.lossTask");
		runs.addView("org.lithoscope.ui.reconstruction");
		runs.addView("org.lithoscope.ui.details");
		runs.addPlaceholder("org.eclipse.pde.runtime.LogView");
		runs.addPlaceholder("org.eclipse.ui.views.ProgressView");
		layout.addView("org.lithoscope.ui.ari", IPageLayout.LEFT, 0.5f, editors);
		layout.addView("org.lithoscope.ui.loss", IPageLayout.RIGHT, 0.5f, editors);
	}
}
