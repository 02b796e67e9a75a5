package org.lithoscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lithoscope.ui.application.BoreholesPerspective;
import org.lithoscope.ui.application.ComparisonPerspective;
import org.lithoscope.ui.data.DataView;
import org.lithoscope.ui.verdicts.LossTaskView;
import org.lithoscope.ui.verdicts.VerdictsView;

@ExtendWith(Responsive.class)
class VerdictsAndDataTest {

	@BeforeEach
	void runASuite() throws Exception {
		PlatformUI.getWorkbench().showPerspective(ComparisonPerspective.ID, Workbench.window());
		if (Workbench.session().state().finished() == 0) {
			Workbench.runSuite("smoke");
		}
	}

	@Test
	void theVerdictIsToldInWordsWithWarningsAndChoices() throws Exception {
		VerdictsView verdicts = Workbench.view(VerdictsView.ID, VerdictsView.class);
		Workbench.waitFor("a verdict", () -> verdicts.review().isPresent());
		assertTrue(verdicts.words().startsWith("Verdict in ARI at k = "), verdicts.words());
		verdicts.review().orElseThrow().verdict().sentences()
				.forEach(sentence -> assertTrue(verdicts.words().contains(sentence), sentence));
		assertTrue(verdicts.words().contains("What the figures rest on"), verdicts.words());
	}

	@Test
	void aClickOnARowOfThePairsPicksItsExperimentEverywhere() throws Exception {
		VerdictsView verdicts = Workbench.view(VerdictsView.ID, VerdictsView.class);
		Workbench.waitFor("a verdict", () -> verdicts.review().isPresent());
		Workbench.waitFor("pairs", () -> verdicts.matrix().contents().isPresent());
		click(verdicts, 30);
		assertEquals(verdicts.review().orElseThrow().comparison().order().names().getFirst(),
				Workbench.session().highlight().experiment().orElseThrow());
		click(verdicts, 2);
		assertTrue(Workbench.session().highlight().experiment().isEmpty(), "above the first row there is none");
	}

	private static void click(VerdictsView verdicts, int y) {
		Event event = new Event();
		event.x = 200;
		event.y = y;
		event.button = 1;
		verdicts.matrix().notifyListeners(SWT.MouseUp, event);
		Workbench.drain();
	}

	@Test
	void everyLossIsDrawnAgainstTheTaskWithAPointPerRun() throws Exception {
		LossTaskView view = Workbench.view(LossTaskView.ID, LossTaskView.class);
		Workbench.waitFor("points", () -> view.chart().points() > 0);
		for (int i = 0; i < view.loss().getItemCount(); i++) {
			Workbench.choose(view.loss(), i);
			assertTrue(view.chart().points() > 0, view.loss().getText());
		}
	}

	@Test
	void everyFeatureOfTheSamplesIsDescribed() throws Exception {
		PlatformUI.getWorkbench().showPerspective(BoreholesPerspective.ID, Workbench.window());
		DataView data = Workbench.view(DataView.ID, DataView.class);
		Workbench.waitFor("a description", () -> data.description().isPresent());
		assertEquals(data.description().orElseThrow().features().size(), data.features().getItemCount());
		assertTrue(Arrays.stream(data.features().getItems()).anyMatch(item -> item.getText(0).contains("density")));
	}
}
