package org.lithoscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lithoscope.comparison.chart.Palette;
import org.lithoscope.ui.application.BoreholesPerspective;
import org.lithoscope.ui.application.ComparisonPerspective;
import org.lithoscope.ui.boreholes.DownholeView;
import org.lithoscope.ui.boreholes.LatentView;
import org.lithoscope.ui.chart.ChartTheme;
import org.lithoscope.ui.comparison.AriView;

@ExtendWith(Responsive.class)
class DarkThemeTest {

	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";

	private IThemeEngine engine;

	@BeforeEach
	void darken() throws Exception {
		PlatformUI.getWorkbench().showPerspective(ComparisonPerspective.ID, Workbench.window());
		if (Workbench.session().state().finished() == 0) {
			Workbench.runSuite("smoke");
		}
		engine = PlatformUI.getWorkbench().getService(IEclipseContext.class).get(IThemeEngine.class);
		engine.setTheme(DARK, false);
		Workbench.drain();
	}

	@AfterEach
	void lighten() {
		engine.setTheme(LIGHT, false);
		Workbench.drain();
	}

	@Test
	void chartsAreDrawnInDarkColours() throws Exception {
		AriView ari = Workbench.view(AriView.ID, AriView.class);
		Workbench.session().highlight().pickExperiment("v2.6");
		Workbench.session().highlight().pickExperiment(null);
		Workbench.drain();
		assertEquals(Palette.DARK, ChartTheme.of(ari.chart()).palette());
		RGB background = ari.chart().chart().getBackground().getRGB();
		assertTrue(background.red < 64 && background.green < 64 && background.blue < 64, background.toString());
	}

	@Test
	void boreholesAreDrawnInDarkColours() throws Exception {
		PlatformUI.getWorkbench().showPerspective(BoreholesPerspective.ID, Workbench.window());
		DownholeView downhole = Workbench.view(DownholeView.ID, DownholeView.class);
		LatentView latent = Workbench.view(LatentView.ID, LatentView.class);
		Workbench.waitFor("columns", () -> downhole.columns().size() > 3);
		Workbench.waitFor("a map", () -> latent.map().isPresent() && latent.canvas().isPainted());
		assertEquals(Palette.DARK, ChartTheme.of(downhole.canvas()).palette());
	}
}
