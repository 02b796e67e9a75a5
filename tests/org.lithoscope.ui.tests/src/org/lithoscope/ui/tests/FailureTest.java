package org.lithoscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.registry.Registry.Subscription;
import org.lithoscope.ui.application.ComparisonPerspective;
import org.lithoscope.ui.comparison.AriView;
import org.lithoscope.ui.comparison.LossView;
import org.lithoscope.ui.comparison.RunsView;
import org.lithoscope.ui.report.ReportJob;
import org.lithoscope.ui.report.ReportKind;
import org.lithoscope.ui.session.RunRow;
import org.lithoscope.ui.session.SessionState;
import org.lithoscope.ui.verdicts.VerdictsView;

@ExtendWith(Responsive.class)
class FailureTest {

	private static final String ERROR_LOG = "org.eclipse.pde.runtime.LogView";

	private final List<IStatus> logged = new CopyOnWriteArrayList<>();
	private final ILogListener listener = (status, plugin) -> logged.add(status);

	@BeforeEach
	void runASuite() throws Exception {
		PlatformUI.getWorkbench().showPerspective(ComparisonPerspective.ID, Workbench.window());
		Workbench.runSuite("smoke");
		Platform.addLogListener(listener);
	}

	@AfterEach
	void openTheSoundStoreAgain() throws Exception {
		Platform.removeLogListener(listener);
		Workbench.runSuite("smoke");
	}

	private static Path copyOfTheStore(Path target) throws IOException {
		Path suite = Workbench.session().state().location().orElseThrow();
		Path store = suite.getParent();
		Files.createDirectories(target);
		Files.copy(store.resolve("store.json"), target.resolve("store.json"));
		Files.walkFileTree(suite, new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
				Files.createDirectories(target.resolve(store.relativize(folder).toString()));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				Files.copy(file, target.resolve(store.relativize(file).toString()));
				return FileVisitResult.CONTINUE;
			}
		});
		return target.resolve(suite.getFileName());
	}

	/** A run of the open suite that has such a file; the folder may hold runs of earlier revisions, too. */
	private static Path aRunOf(Path suite, String file) {
		return Workbench.session().state().runs().stream().map(row -> suite.resolve(row.id()))
				.filter(run -> Files.exists(run.resolve(file))).findFirst().orElseThrow();
	}

	private static void open(Path suite) throws Exception {
		Job job = Workbench.session().open(suite.toString());
		Workbench.waitFor("the store to be read", () -> job.getResult() != null);
		assertTrue(job.getResult().isOK(), job.getResult().getMessage());
	}

	@Test
	void aRunWhoseEpochsAreBrokenIsARowThatSaysSoAndAllOthersAreShown(@TempDir Path folder) throws Exception {
		int runs = Workbench.session().state().runs().size();
		Path suite = copyOfTheStore(folder.resolve("store"));
		Path broken = aRunOf(suite, "epochs.csv");
		Files.writeString(broken.resolve("epochs.csv"), "this is no table of epochs\n1,2\n");
		open(suite);
		SessionState state = Workbench.session().state();
		assertEquals(runs, state.runs().size());
		assertEquals(runs - 1, state.finished());
		AriView ari = Workbench.view(AriView.ID, AriView.class);
		LossView loss = Workbench.view(LossView.ID, LossView.class);
		RunsView table = Workbench.view(RunsView.ID, RunsView.class);
		Workbench.waitFor("dots", () -> ari.chart().dots() == runs - 1);
		Workbench.waitFor("lines", () -> loss.chart().lines() > 0);
		Workbench.waitFor("rows", () -> table.table().getItemCount() == runs);
		Workbench.waitFor("what is damaged", () -> table.problems().isVisible());
		requireTold(table, broken.resolve("epochs.csv"));
		Workbench.screenshot("damaged-run");
		table.search().setText("damaged");
		Workbench.waitFor("one row", () -> table.table().getItemCount() == 1);
		String row = table.table().getItem(0).getText(3);
		assertTrue(row.startsWith("damaged: ") && row.contains("epochs.csv"), row);
		table.search().setText("");
		VerdictsView verdicts = Workbench.view(VerdictsView.ID, VerdictsView.class);
		Workbench.waitFor("a verdict that names the file", () -> verdicts.words().contains("epochs.csv"));
	}

	private static void requireTold(RunsView table, Path file) {
		String told = table.problems().getText();
		assertTrue(table.problems().isVisible(), "it is seen");
		assertTrue(told.contains(file.getParent().toString()) && told.contains(file.getFileName().toString())
				&& told.contains("run the suite again"), told);
	}

	@Test
	void aRunWhoseResultIsBrokenIsLeftOutAndAllOthersAreShown(@TempDir Path folder) throws Exception {
		int runs = Workbench.session().state().runs().size();
		Path suite = copyOfTheStore(folder.resolve("store"));
		Path broken = aRunOf(suite, "result.json");
		Files.writeString(broken.resolve("result.json"), "{ broken");
		open(suite);
		assertEquals(runs - 1, Workbench.session().state().finished());
		AriView ari = Workbench.view(AriView.ID, AriView.class);
		RunsView table = Workbench.view(RunsView.ID, RunsView.class);
		Workbench.waitFor("dots", () -> ari.chart().dots() == runs - 1);
		requireTold(table, broken.resolve("result.json"));
	}

	@Test
	void aRunWhoseTablesAreBrokenIsNamedByTheReportWhichHasAllOthers(@TempDir Path folder) throws Exception {
		Path suite = copyOfTheStore(folder.resolve("store"));
		Path broken = aRunOf(suite, "tables.json");
		Files.writeString(broken.resolve("tables.json"), "[ broken");
		Path file = folder.resolve("report.html");
		ReportJob job = new ReportJob(suite, file, ReportKind.HTML, Workbench.session().registry(), written -> {
		});
		job.schedule();
		Workbench.waitFor("the report", () -> job.getResult() != null);
		assertTrue(job.getResult().isOK(), job.getResult().getMessage());
		assertTrue(Files.readString(file).contains(broken.getFileName().toString()), "the damaged run is named");
	}

	@Test
	void aSuiteThatMeetsADamagedRunGoesOn() throws Exception {
		int runs = Workbench.session().state().runs().size();
		Path file = aRunOf(Workbench.session().state().location().orElseThrow(), "epochs.csv").resolve("epochs.csv");
		byte[] sound = Files.readAllBytes(file);
		try {
			Files.writeString(file, "this is no table of epochs\n");
			Workbench.runSuite("smoke");
			RunsView table = Workbench.view(RunsView.ID, RunsView.class);
			Workbench.waitFor("the row", () -> Workbench.session().state().runs().stream()
					.anyMatch(row -> row.state() == RunRow.State.DAMAGED));
			assertEquals(runs - 1, Workbench.session().state().finished());
			Workbench.waitFor("what is wrong", () -> table.problems().getText().contains(file.getParent().toString()));
		} finally {
			Files.write(file, sound);
		}
	}

	@Test
	void aViewThatFailsKeepsNoOtherFromFollowing() throws Exception {
		try (Failing failing = new Failing(Workbench.session().highlight().onChange(() -> {
			throw new IllegalStateException("this view is broken");
		}))) {
			RunsView runs = Workbench.view(RunsView.ID, RunsView.class);
			String last = Workbench.session().state().runs().getLast().experiment();
			Workbench.session().highlight().pickExperiment(null);
			Workbench.session().highlight().pickExperiment(last);
			Workbench.drain();
			assertEquals(last, runs.table().getSelection()[0].getText(0));
			assertNotNull(failing);
		}
		assertTrue(logged.stream().anyMatch(status -> status.getException() instanceof IllegalStateException),
				"the failure is in the error log");
		Workbench.session().highlight().pickExperiment(null);
	}

	/** Takes the failing listener away again. */
	private record Failing(Subscription subscription) implements AutoCloseable {

		@Override
		public void close() {
			subscription.close();
		}
	}

	@Test
	void theErrorLogCanBeOpenedFromTheWindowMenu() throws Exception {
		ICommandService commands = Workbench.window().getService(ICommandService.class);
		Workbench.window().getService(IHandlerService.class).executeCommand(commands.deserialize(
				"%s(%s=%s)".formatted(IWorkbenchCommandConstants.VIEWS_SHOW_VIEW,
						IWorkbenchCommandConstants.VIEWS_SHOW_VIEW_PARM_ID, ERROR_LOG)), null);
		Workbench.drain();
		IViewPart log = Workbench.page().findView(ERROR_LOG);
		assertNotNull(log);
		Workbench.page().hideView(log);
	}
}
