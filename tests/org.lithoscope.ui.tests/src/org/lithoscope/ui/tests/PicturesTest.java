package org.lithoscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.suite.SuiteCatalog;
import org.lithoscope.suite.SuiteFiles;
import org.lithoscope.ui.application.BoreholesPerspective;
import org.lithoscope.ui.application.ComparisonPerspective;
import org.lithoscope.ui.application.SuitePerspective;
import org.lithoscope.ui.boreholes.ContingencyView;
import org.lithoscope.ui.boreholes.DownholeView;
import org.lithoscope.ui.boreholes.LatentView;
import org.lithoscope.ui.comparison.AriView;
import org.lithoscope.ui.comparison.ReconstructionView;
import org.lithoscope.ui.comparison.RunsView;
import org.lithoscope.ui.comparison.TableView;
import org.lithoscope.ui.components.ComponentsView;
import org.lithoscope.ui.data.DataView;
import org.lithoscope.ui.editor.SuiteEditor;
import org.lithoscope.ui.editor.SuiteInput;
import org.lithoscope.ui.help.HelpView;
import org.lithoscope.ui.verdicts.LossTaskView;
import org.lithoscope.ui.verdicts.VerdictsView;
import org.lithoscope.ui.welcome.Checklist;
import org.lithoscope.ui.welcome.Step;
import org.lithoscope.ui.welcome.WelcomeView;

/**
 * Every perspective and view can be shown with results in it, in light and dark. The pictures of the user guide are made
 * here, of the suite that {@code lithoscope.pictures} names; the tests use the quickest.
 */
class PicturesTest {

	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";
	private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
	private static final String SUITE = System.getProperty("lithoscope.pictures", "smoke");
	private static final long TRAINING_MILLIS = 300_000;

	private IThemeEngine engine;

	@BeforeEach
	void runTheSuite() throws Exception {
		perspective(ComparisonPerspective.ID);
		if (!Workbench.session().state().location().map(folder -> folder.endsWith(SUITE)).orElse(false)) {
			Workbench.runSuite(SUITE, TRAINING_MILLIS);
		}
		Workbench.session().highlight().pickExperiment(null);
		Workbench.session().highlight().pickSamples(new int[0]);
		engine = PlatformUI.getWorkbench().getService(IEclipseContext.class).get(IThemeEngine.class);
	}

	@AfterEach
	void lighten() throws Exception {
		engine.setTheme(LIGHT, false);
		Workbench.page().closeAllEditors(false);
		perspective(ComparisonPerspective.ID);
	}

	/** Opens a perspective as it was made. */
	private static void perspective(String id) throws Exception {
		PlatformUI.getWorkbench().showPerspective(id, Workbench.window());
		Workbench.page().resetPerspective();
		Workbench.drain();
	}

	private static void picture(String name, boolean dark) throws Exception {
		Workbench.screenshot(dark ? name + "-dark" : name);
		Path file = Path.of(System.getProperty("lithoscope.screenshots", "target/screenshots")).resolve(name + ".png");
		assertTrue(dark || Files.size(file) > 10_000, "there is something to see");
	}

	private <T extends IViewPart> T maximised(String id, Class<T> type) throws Exception {
		T view = Workbench.view(id, type);
		IWorkbenchPage page = Workbench.page();
		page.toggleZoom(page.getReference(view));
		Workbench.drain();
		return view;
	}

	@ParameterizedTest
	@ValueSource(booleans = {false, true})
	void theComparison(boolean dark) throws Exception {
		engine.setTheme(dark ? DARK : LIGHT, false);
		AriView ari = Workbench.view(AriView.ID, AriView.class);
		RunsView runs = Workbench.view(RunsView.ID, RunsView.class);
		Workbench.waitFor("dots", () -> ari.chart().dots() > 0);
		Workbench.waitFor("rows", () -> runs.table().getItemCount() > 0);
		picture("comparison", dark);
	}

	@ParameterizedTest
	@ValueSource(booleans = {false, true})
	void theBoreholes(boolean dark) throws Exception {
		engine.setTheme(dark ? DARK : LIGHT, false);
		perspective(BoreholesPerspective.ID);
		DownholeView downhole = Workbench.view(DownholeView.ID, DownholeView.class);
		LatentView latent = Workbench.view(LatentView.ID, LatentView.class);
		ContingencyView contingency = Workbench.view(ContingencyView.ID, ContingencyView.class);
		Workbench.waitFor("three models at work", () -> Workbench.session().exploration().state().shown().size() == 3
				&& Workbench.session().exploration().state().message().isEmpty());
		Workbench.waitFor("columns", () -> downhole.columns().size() > 3);
		Workbench.waitFor("a map", () -> latent.map().isPresent());
		Workbench.waitFor("a table", () -> contingency.table().isPresent());
		picture("boreholes", dark);
	}

	@ParameterizedTest
	@ValueSource(booleans = {false, true})
	void theSuiteEditor(boolean dark, @TempDir Path folder) throws Exception {
		engine.setTheme(dark ? DARK : LIGHT, false);
		perspective(SuitePerspective.ID);
		Path file = folder.resolve("mine.suite");
		SuiteFiles.write(new SuiteCatalog(Workbench.session().registry()).open("quick"), file);
		SuiteEditor editor = (SuiteEditor) Workbench.page().openEditor(new SuiteInput(file), SuiteEditor.ID);
		Workbench.waitFor("the estimate", () -> editor.time().contains("estimated"));
		picture("suite-overview", dark);
		editor.show("v2.6");
		Workbench.waitFor("the drawing", () -> editor.network().startsWith("Network of"));
		picture("suite", dark);
	}

	@Test
	void theWelcome() throws Exception {
		Checklist checklist = new Checklist();
		Stream.of(Step.values()).forEach(step -> checklist.set(step, step == Step.RUN));
		WelcomeView welcome = Workbench.view(WelcomeView.ID, WelcomeView.class);
		Workbench.waitFor("the tick", () -> welcome.tick(Step.RUN).getSelection());
		picture("welcome", false);
		Workbench.hideWelcome();
	}

	@Test
	void theVerdicts() throws Exception {
		VerdictsView verdicts = maximised(VerdictsView.ID, VerdictsView.class);
		Workbench.waitFor("a verdict", () -> verdicts.review().isPresent());
		picture("verdicts", false);
	}

	@Test
	void theLossAgainstTheTask() throws Exception {
		LossTaskView view = maximised(LossTaskView.ID, LossTaskView.class);
		Workbench.waitFor("points", () -> view.chart().points() > 0);
		picture("loss-against-task", false);
	}

	@Test
	void theLossAgainstTheTaskOverEpochs() throws Exception {
		Workbench.runTraced(SUITE);
		LossTaskView view = maximised(LossTaskView.ID, LossTaskView.class);
		Workbench.press(view, "Epochs");
		Workbench.waitFor("paths", () -> view.paths().paths() > 0);
		picture("loss-against-task-epochs", false);
		Workbench.press(view, "Runs");
	}

	@Test
	void theTable() throws Exception {
		TableView table = maximised(TableView.ID, TableView.class);
		Workbench.waitFor("figures", () -> table.table().getItemCount() > 0);
		picture("table", false);
	}

	@Test
	void theReconstruction() throws Exception {
		Workbench.session().highlight().pickExperiment("v2.6");
		ReconstructionView view = maximised(ReconstructionView.ID, ReconstructionView.class);
		Workbench.waitFor("panels", () -> view.canvas().panels() > 0);
		picture("reconstruction", false);
		Workbench.page().hideView(view);
	}

	@Test
	void theData() throws Exception {
		perspective(BoreholesPerspective.ID);
		DataView data = maximised(DataView.ID, DataView.class);
		Workbench.waitFor("a description", () -> data.description().isPresent());
		picture("data", false);
	}

	@Test
	void theComponents() throws Exception {
		ComponentsView components = maximised(ComponentsView.ID, ComponentsView.class);
		TreeItem variant = Stream.of(components.tree().getItems()).flatMap(kind -> Stream.of(kind.getItems()))
				.filter(item -> item.getText(0).equals("v3")).findFirst().orElseThrow();
		components.tree().setSelection(variant);
		Event event = new Event();
		event.item = variant;
		components.tree().notifyListeners(SWT.Selection, event);
		Workbench.waitFor("the drawing", () -> components.network().description().startsWith("Network of"));
		picture("components", false);
	}

	@Test
	void theUserGuide() throws Exception {
		HelpView help = maximised(HelpView.ID, HelpView.class);
		help.show("getting-started");
		picture("help", false);
		Workbench.page().hideView(help);
	}
}
