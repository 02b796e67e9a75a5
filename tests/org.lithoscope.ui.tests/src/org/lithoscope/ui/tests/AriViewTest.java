package org.lithoscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.MeasureKey;
import org.lithoscope.core.split.Part;
import org.lithoscope.ui.application.ComparisonPerspective;
import org.lithoscope.ui.comparison.AriView;

@ExtendWith(Responsive.class)
class AriViewTest {

	private AriView ari;

	@BeforeEach
	void runASuite() throws Exception {
		PlatformUI.getWorkbench().showPerspective(ComparisonPerspective.ID, Workbench.window());
		Workbench.openSmoke();
		ari = Workbench.view(AriView.ID, AriView.class);
		Workbench.waitFor("dots", () -> ari.chart().dots() == comparison().finished());
	}

	@AfterEach
	void chooseTheUsual() {
		Workbench.choose(ari.figure().measure(), List.of(ari.figure().measure().getItems()).indexOf("Adjusted Rand index"));
		Workbench.choose(ari.figure().folds(), 0);
	}

	private static Comparison comparison() {
		return Workbench.session().state().comparison();
	}

	private String title() {
		return ari.chart().chart().getTitle().getText();
	}

	@Test
	void everyMeasureOfTheRunsCanBeChosenOnAllItsRowsAndCounts() {
		long measures = comparison().measures().stream().map(MeasureKey::name).distinct().count();
		assertEquals(measures, ari.figure().measure().getItemCount());
		for (int i = 0; i < measures; i++) {
			Workbench.choose(ari.figure().measure(), i);
			assertTrue(title().startsWith(ari.figure().measure().getText()), title());
			for (int r = 0; r < ari.figure().rows().getItemCount(); r++) {
				Workbench.choose(ari.figure().rows(), r);
				assertTrue(title().endsWith("on %s rows".formatted(ari.figure().rows().getText())), title());
			}
		}
	}

	@Test
	void aMeasureWithoutClustersHasNoCountToChoose() {
		MeasureKey without = comparison().measures().stream().filter(key -> key.k() == 0 && comparison().measures().stream()
				.noneMatch(other -> other.name().equals(key.name()) && other.k() > 0)).findFirst().orElseThrow();
		int index = comparison().measures().stream().map(MeasureKey::name).distinct().toList().indexOf(without.name());
		Workbench.choose(ari.figure().measure(), index);
		assertFalse(ari.figure().clusterCount().getEnabled());
		Workbench.choose(ari.figure().measure(), List.of(ari.figure().measure().getItems()).indexOf("Adjusted Rand index"));
		assertTrue(comparison().clusterCounts("ari", Part.TEST).stream().map(k -> Integer.toString(k)).toList()
				.contains(ari.figure().clusterCount().getText()));
	}

	@Test
	void theRunsOfOneFoldCanBeLookedAtAlone() throws Exception {
		long folds = comparison().experiments().getFirst().runs().stream().map(run -> run.repeat() + " " + run.fold())
				.distinct().count();
		assertEquals(folds + 1, ari.figure().folds().getItemCount());
		Workbench.choose(ari.figure().folds(), 1);
		assertEquals(comparison().finished() / folds, ari.chart().dots());
		Workbench.screenshot("ari-one-fold");
		Workbench.choose(ari.figure().folds(), 0);
		assertEquals(comparison().finished(), ari.chart().dots());
	}
}
