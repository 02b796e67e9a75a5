package org.lithoscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.comparison.chart.LossCurve;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.suite.SuiteCatalog;
import org.lithoscope.suite.model.Suite;
import org.lithoscope.ui.application.ComparisonPerspective;
import org.lithoscope.ui.comparison.AriView;
import org.lithoscope.ui.comparison.LossView;
import org.lithoscope.ui.comparison.RunsView;
import org.lithoscope.ui.comparison.SuitesView;
import org.lithoscope.ui.comparison.TableView;
import org.lithoscope.ui.session.RunRow;
import org.lithoscope.ui.session.SessionState;

@ExtendWith(Responsive.class)
class ComparisonPerspectiveTest {

	@BeforeEach
	void openThePerspective() throws Exception {
		assertNotNull(Display.getCurrent(), "tests run in the UI thread");
		PlatformUI.getWorkbench().showPerspective(ComparisonPerspective.ID, Workbench.window());
		Workbench.drain();
	}

	@Test
	void theAriAndTheValidationLossStandSideBySide() throws Exception {
		for (String id : List.of(SuitesView.ID, RunsView.ID, AriView.ID, LossView.ID)) {
			assertNotNull(Workbench.page().findView(id), id);
		}
		AriView ari = Workbench.view(AriView.ID, AriView.class);
		LossView loss = Workbench.view(LossView.ID, LossView.class);
		assertTrue(ari.chart().toDisplay(0, 0).x < loss.chart().toDisplay(0, 0).x, "ARI is left of the loss");
		assertEquals(ari.chart().toDisplay(0, 0).y, loss.chart().toDisplay(0, 0).y, 60, "they are level");
	}

	@Test
	void theRegisteredSuitesAreListed() throws Exception {
		SuitesView suites = Workbench.view(SuitesView.ID, SuitesView.class);
		assertTrue(names(suites).containsAll(List.of("quick", "smoke")), names(suites).toString());
	}

	@Test
	void runningASuiteFillsEveryView() throws Exception {
		Workbench.runSuite("smoke");
		SessionState state = Workbench.session().state();
		assertTrue(state.finished() > 0 && state.finished() == state.runs().size(), state.runs().toString());

		AriView ari = Workbench.view(AriView.ID, AriView.class);
		Workbench.waitFor("a dot per run", () -> ari.chart().dots() == state.runs().size());
		LossView loss = Workbench.view(LossView.ID, LossView.class);
		int experiments = state.comparison().experiments().size();
		List<LossCurve> watched = state.curves().stream().filter(ComparisonPerspectiveTest::hasElbo1).toList();
		long trained = watched.stream().map(LossCurve::experiment).distinct().count();
		assertTrue(trained >= 3, "v2.1, v2.5 and v2.6 at least");
		Workbench.waitFor("a line per experiment", () -> loss.chart().lines() == trained);
		Workbench.choose(loss.style(), 1);
		Workbench.waitFor("a line per run", () -> loss.chart().lines() == watched.size());
		Workbench.choose(loss.style(), 0);

		TableView table = Workbench.view(TableView.ID, TableView.class);
		Workbench.waitFor("the table", () -> table.table().getItemCount() == experiments);
		RunsView runs = Workbench.view(RunsView.ID, RunsView.class);
		assertEquals(state.runs().size(), runs.table().getItemCount());
	}

	@Test
	void everyLossCanBeShown() throws Exception {
		Workbench.runSuite("smoke");
		LossView loss = Workbench.view(LossView.ID, LossView.class);
		for (int i = 0; i < loss.kind().getItemCount(); i++) {
			Workbench.choose(loss.kind(), i);
			Workbench.waitFor("the loss", loss::isCurrent);
			assertTrue(loss.chart().lines() > 0, loss.kind().getText());
			Workbench.choose(loss.rows(), 1);
			Workbench.waitFor("training rows", loss::isCurrent);
			assertTrue(loss.chart().chart().getTitle().getText().endsWith("on train rows"), loss.kind().getText());
			assertTrue(loss.chart().lines() > 0, loss.kind().getText());
			Workbench.choose(loss.rows(), 0);
		}
		Workbench.choose(loss.kind(), 0);
	}

	@Test
	void aStoredSuiteCanBeOpenedAgain() throws Exception {
		Workbench.runSuite("smoke");
		Path folder = Workbench.session().state().location().orElseThrow();
		Job job = Workbench.session().open(folder.toString());
		Workbench.waitFor("the store to be read", () -> job.getResult() != null);
		assertTrue(job.getResult().isOK(), job.getResult().getMessage());
		SessionState state = Workbench.session().state();
		assertEquals(state.runs().size(), state.finished());
		assertTrue(state.runs().stream().allMatch(row -> row.state() == RunRow.State.FINISHED));
	}

	@Test
	void aFolderThatIsNoStoreIsRefusedWithAMessage(@TempDir Path folder) throws Exception {
		Job job = Workbench.session().open(folder.toString());
		Workbench.waitFor("the refusal", () -> job.getResult() != null);
		assertEquals(IStatus.ERROR, job.getResult().getSeverity());
		assertTrue(job.getResult().getMessage().contains("is no run store"), job.getResult().getMessage());
	}

	@Test
	void aCancelledSuiteKeepsItsFinishedRuns() throws Exception {
		SuitesView suites = Workbench.view(SuitesView.ID, SuitesView.class);
		Suite suite = new SuiteCatalog(Workbench.session().registry()).open("quick");
		// no run of it is stored, whatever was run before
		suite.setSeed(System.nanoTime());
		suite.setName("cancelled");
		Workbench.session().run(suite);
		Workbench.waitFor("the first run", () -> Workbench.session().state().runs().stream()
				.anyMatch(row -> row.state() == RunRow.State.RUNNING));
		suites.cancelAction().run();
		Workbench.waitFor("the end", () -> !Workbench.session().state().running());
		SessionState state = Workbench.session().state();
		assertTrue(state.runs().stream().anyMatch(row -> row.state() == RunRow.State.CANCELLED));
		assertFalse(state.runs().stream().anyMatch(row -> row.state() == RunRow.State.RUNNING));
		try (Stream<Path> left = Files.list(state.location().orElseThrow())) {
			assertEquals(0, left.filter(file -> file.getFileName().toString().contains(".tmp")).count());
		}
	}

	/** Baselines that are not trained in epochs, and models without a prior, have no such loss. */
	private static boolean hasElbo1(LossCurve curve) {
		return curve.epochs().stream().anyMatch(epoch -> Double.isFinite(epoch.validation().elbo1()));
	}

	private static List<String> names(SuitesView view) {
		return ((List<?>) view.viewer().getInput()).stream().map(s -> ((Contribution) s).id()).toList();
	}
}
