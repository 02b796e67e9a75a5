package org.lithoscope.ui.application;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.lithoscope.ui.boreholes.ContingencyView;
import org.lithoscope.ui.boreholes.DetailsView;
import org.lithoscope.ui.boreholes.DownholeView;
import org.lithoscope.ui.boreholes.LatentView;
import org.lithoscope.ui.comparison.ReconstructionView;
import org.lithoscope.ui.data.DataView;
import org.lithoscope.ui.welcome.WelcomeView;

/** A borehole from top to bottom on the left, latent space and contingency on the right, details below. */
public final class BoreholesPerspective implements IPerspectiveFactory {

	/** The id of the perspective. */
	public static final String ID = "org.lithoscope.ui.boreholes";

	@Override
	public void createInitialLayout(IPageLayout layout) {
		layout.setEditorAreaVisible(false);
		layout.setFixed(false);
		String editors = layout.getEditorArea();
		layout.addPlaceholder(WelcomeView.ID, IPageLayout.RIGHT, 0.76f, editors);
		IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.52f, editors);
		left.addView(DownholeView.ID);
		left.addView(DataView.ID);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.55f, editors);
		below.addView(ContingencyView.ID);
		below.addView(DetailsView.ID);
		IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, 0.5f, editors);
		right.addView(LatentView.ID);
		right.addView(ReconstructionView.ID);
	}
}
