package org.lithoscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.ui.application.BoreholesPerspective;
import org.lithoscope.ui.application.ComparisonPerspective;
import org.lithoscope.ui.data.DataView;
import org.lithoscope.ui.data.DescribeCommand;
import org.lithoscope.ui.help.HelpView;
import org.lithoscope.ui.welcome.Checklist;
import org.lithoscope.ui.welcome.Step;
import org.lithoscope.ui.welcome.WelcomeView;

@ExtendWith(Responsive.class)
class WelcomeTest {

	private final Checklist checklist = new Checklist();
	private WelcomeView welcome;

	@BeforeEach
	void openTheChecklistFromTheHelpMenu() throws Exception {
		PlatformUI.getWorkbench().showPerspective(ComparisonPerspective.ID, Workbench.window());
		Set.of(Step.values()).forEach(step -> checklist.set(step, false));
		Workbench.window().getService(IHandlerService.class).executeCommand("org.lithoscope.ui.welcome", null);
		welcome = (WelcomeView) Workbench.page().findView(WelcomeView.ID);
		Workbench.drain();
	}

	@AfterEach
	void closeTheChecklist() {
		Workbench.hideWelcome();
		// what it was told to describe is forgotten with it
		IViewPart data = Workbench.page().findView(DataView.ID);
		if (data != null) {
			Workbench.page().hideView(data);
		}
	}

	private void follow(Step step) {
		Event key = new Event();
		key.character = SWT.CR;
		welcome.link(step).notifyListeners(SWT.KeyDown, key);
		Workbench.drain();
	}

	private void assertTicked(Step step) throws Exception {
		Workbench.waitFor(step + " to be ticked", () -> shown().tick(step).getSelection());
	}

	private static WelcomeView shown() {
		return (WelcomeView) Workbench.page().findView(WelcomeView.ID);
	}

	@Test
	void theWorkbenchGreetsOnceAndNeverAgain() {
		assertFalse(checklist.greets(), "it greeted when it was started");
	}

	@Test
	void aSuiteThatWasRunTicksTheFirstStepAndItsResultsTheNextTwo() throws Exception {
		Workbench.runSuite("smoke");
		assertTicked(Step.RUN);
		follow(Step.COMPARE);
		assertTicked(Step.COMPARE);
		assertEquals(ComparisonPerspective.ID, Workbench.page().getPerspective().getId());
		follow(Step.BOREHOLES);
		assertTicked(Step.BOREHOLES);
		assertEquals(BoreholesPerspective.ID, Workbench.page().getPerspective().getId());
		assertNotNull(shown(), "the checklist comes along");
	}

	@Test
	void aStepCanBeTickedByHandAndIsRemembered() throws IOException {
		welcome.tick(Step.VARIANT).setSelection(true);
		welcome.tick(Step.VARIANT).notifyListeners(SWT.Selection, new Event());
		assertTrue(new Checklist().done().contains(Step.VARIANT));
		Path workspace = Path.of(Platform.getInstanceLocation().getURL().getPath());
		assertTrue(Files.readString(workspace.resolve(
				".metadata/.plugins/org.eclipse.core.runtime/.settings/org.lithoscope.ui.prefs"))
				.contains(Step.VARIANT.name()), "also where the workbench is ended hard");
		welcome.tick(Step.VARIANT).setSelection(false);
		welcome.tick(Step.VARIANT).notifyListeners(SWT.Selection, new Event());
		assertFalse(new Checklist().done().contains(Step.VARIANT));
	}

	@Test
	void theLastStepOpensThePageOnVariants() throws Exception {
		follow(Step.VARIANT);
		assertTicked(Step.VARIANT);
		HelpView help = (HelpView) Workbench.page().findView(HelpView.ID);
		assertTrue(help.text().startsWith("Add a variant"), help.text());
		Workbench.page().hideView(help);
	}

	@Test
	void aTableOfOnesOwnIsDescribed(@TempDir Path folder) throws Exception {
		Path table = folder.resolve("logs.csv");
		StringBuilder text = new StringBuilder("Borehole,Depth,Density,Lithology\n");
		for (int row = 0; row < 60; row++) {
			text.append("H%d,%d,%.3f,%s%n".formatted(row / 20, row % 20, 1.5 + 0.01 * row, row % 2 == 0 ? "clay" : "ooze"));
		}
		Files.writeString(table, text);
		DataView data = DescribeCommand.describe(Workbench.window(), table);
		Workbench.waitFor("the description", () -> data.heading().startsWith("logs"));
		assertTrue(data.heading().contains("60 samples, 3 boreholes"), data.heading());
		assertEquals(1, data.features().getItemCount());
		assertTrue(checklist.done().contains(Step.DESCRIBE));
	}

	@Test
	void aTableThatCannotBeReadIsRefusedWithItsReason(@TempDir Path folder) throws Exception {
		Path table = folder.resolve("logs.csv");
		Files.writeString(table, "a,b\n1,2\n");
		DataView data = DescribeCommand.describe(Workbench.window(), table);
		Workbench.waitFor("the refusal", () -> data.heading().contains("logs.csv") && !data.heading().endsWith("…"));
		assertEquals(0, data.features().getItemCount());
	}
}
