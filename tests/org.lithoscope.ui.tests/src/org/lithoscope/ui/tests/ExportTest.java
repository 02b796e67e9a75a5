package org.lithoscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.ui.application.ComparisonPerspective;
import org.lithoscope.ui.comparison.AriView;
import org.lithoscope.ui.comparison.LossView;
import org.lithoscope.ui.comparison.RunsView;
import org.lithoscope.ui.comparison.TableView;
import org.lithoscope.ui.report.ReportJob;
import org.lithoscope.ui.report.ReportKind;
import org.lithoscope.ui.report.SaveReportCommand;
import org.lithoscope.ui.verdicts.VerdictsView;
import org.lithoscope.ui.view.ChartExport;
import org.lithoscope.ui.view.ChartForm;
import org.lithoscope.ui.view.FileQuestion;

@ExtendWith(Responsive.class)
class ExportTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void runASuite() throws Exception {
		PlatformUI.getWorkbench().showPerspective(ComparisonPerspective.ID, Workbench.window());
		if (Workbench.session().state().finished() == 0) {
			Workbench.runSuite("smoke");
		}
	}

	private static IStatus done(Job job) throws Exception {
		Workbench.waitFor(job.getName(), () -> job.getResult() != null);
		return job.getResult();
	}

	private String saved(ChartExport export, ChartForm form) throws Exception {
		Path file = folder.resolve("chart." + form.extension());
		IStatus status = done(export.save(form, file));
		assertTrue(status.isOK(), status.getMessage());
		try (Stream<Path> left = Files.list(folder)) {
			assertEquals(List.of(file), left.toList(), "nothing else is left");
		}
		String text = Files.readString(file);
		Files.delete(file);
		return text;
	}

	@Test
	void theAriChartIsSavedAsDrawingValuesAndTable() throws Exception {
		AriView ari = Workbench.view(AriView.ID, AriView.class);
		Workbench.waitFor("dots", () -> ari.chart().dots() > 0);
		String svg = saved(ari.export(), ChartForm.SVG);
		assertTrue(svg.startsWith("<?xml") && svg.contains(">v2.6</text>"), svg);
		assertTrue(svg.contains("ynthetic"), "the drawing says that data are synthetic");
		assertTrue(saved(ari.export(), ChartForm.CSV).startsWith("experiment,run,value\n\""));
		String latex = saved(ari.export(), ChartForm.LATEX);
		assertTrue(latex.contains("\\toprule") && latex.contains("\\label{tab:ari}") && latex.contains("ynthetic"), latex);
	}

	@Test
	void theLossChartAndThePairsAreSavedToo() throws Exception {
		LossView loss = Workbench.view(LossView.ID, LossView.class);
		Workbench.waitFor("lines", () -> loss.chart().lines() > 0);
		assertTrue(saved(loss.export(), ChartForm.SVG).contains(">Epoch</text>"));
		VerdictsView verdicts = Workbench.view(VerdictsView.ID, VerdictsView.class);
		Workbench.waitFor("a verdict", () -> verdicts.review().isPresent());
		assertTrue(saved(verdicts.export(), ChartForm.SVG).contains("Every pair"));
		assertTrue(saved(verdicts.export(), ChartForm.LATEX).contains("\\label{tab:verdicts}"));
		assertTrue(saved(verdicts.export(), ChartForm.CSV).startsWith("experiment,other,better,no matter,worse\n"));
	}

	@Test
	void theTableIsSavedAsValuesAndForLatex() throws Exception {
		TableView table = Workbench.view(TableView.ID, TableView.class);
		Workbench.waitFor("rows", () -> table.table().getItemCount() > 0);
		assertTrue(saved(table.export(), ChartForm.CSV).contains("\nExperiment,Runs,"));
		String latex = saved(table.export(), ChartForm.LATEX);
		assertTrue(latex.contains("\\label{tab:comparison}") && latex.contains("$\\pm$"), latex);
		assertTrue(done(table.export().savePicture(folder.resolve("table.png"))).isOK());
	}

	@Test
	void aPictureHasAStripThatTellsWhatItIsOf() throws Exception {
		AriView ari = Workbench.view(AriView.ID, AriView.class);
		Path file = folder.resolve("ari.png");
		assertTrue(done(ari.export().savePicture(file)).isOK());
		ImageData picture = new ImageData(file.toString());
		assertEquals(ari.chart().chart().getClientArea().width, picture.width);
		assertEquals(ari.chart().chart().getClientArea().height + 22, picture.height);
	}

	@Test
	void everyFormIsInTheMenuThatOpensOnTheChartAndInThatOfTheToolBar() throws Exception {
		AriView ari = Workbench.view(AriView.ID, AriView.class);
		requireEveryForm(ari.chart().surface().getMenu());
		IContributionItem tool = ari.getViewSite().getActionBars().getToolBarManager().getItems()[0];
		requireEveryForm(((ActionContributionItem) tool).getAction().getMenuCreator().getMenu(ari.chart()));
	}

	private static void requireEveryForm(Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		List<String> entries = Arrays.stream(menu.getItems()).map(MenuItem::getText).toList();
		assertTrue(entries.contains(ChartExport.PICTURE), entries.toString());
		for (ChartForm form : ChartForm.values()) {
			assertTrue(entries.contains(form.command()), entries.toString());
		}
		menu.notifyListeners(SWT.Hide, new Event());
	}

	@Test
	void theReportIsWrittenAsPageAndAsTables() throws Exception {
		Path suite = Workbench.session().state().location().orElseThrow();
		for (ReportKind kind : ReportKind.values()) {
			Path file = folder.resolve("smoke." + kind.extension());
			assertEquals(kind, ReportKind.of(file).orElseThrow());
			AtomicReference<Path> heard = new AtomicReference<>();
			ReportJob job = new ReportJob(suite, file, kind, Workbench.session().registry(), heard::set);
			job.schedule();
			IStatus status = done(job);
			assertTrue(status.isOK(), status.getMessage());
			assertEquals(file, heard.get());
			assertTrue(Files.readString(file).contains("v2.6"), kind.name());
		}
		assertTrue(Files.readString(folder.resolve("smoke.html")).startsWith("<!DOCTYPE html>"));
		assertTrue(Files.readString(folder.resolve("smoke.tex")).contains("\\toprule"));
		assertTrue(ReportKind.of(Path.of("report.pdf")).isEmpty());
	}

	@Test
	void anEntryOfTheMenuWritesWhereTheUserSaysAndAddsTheEnding() throws Exception {
		AriView ari = Workbench.view(AriView.ID, AriView.class);
		Workbench.waitFor("dots", () -> ari.chart().dots() > 0);
		List<String> suggested = new ArrayList<>();
		ari.export().answerWith((shell, title, name, kinds) -> {
			suggested.add(name);
			return Optional.of(folder.resolve("my figure"));
		});
		try {
			press(ari.chart().surface().getMenu(), ChartForm.SVG.command());
			Path written = folder.resolve("my figure.svg");
			Workbench.waitFor("the drawing", () -> Files.exists(written));
			assertEquals(List.of("ari.svg"), suggested);
			assertTrue(Files.readString(written).startsWith("<?xml"));
			ari.export().answerWith((shell, title, name, kinds) -> Optional.empty());
			press(ari.chart().surface().getMenu(), ChartForm.CSV.command());
			assertFalse(Files.exists(folder.resolve("my figure.csv")), "nothing is written without an answer");
		} finally {
			ari.export().answerWith(FileQuestion.DIALOG);
		}
	}

	private static void press(Menu menu, String entry) {
		menu.notifyListeners(SWT.Show, new Event());
		Arrays.stream(menu.getItems()).filter(item -> item.getText().equals(entry)).findFirst().orElseThrow()
				.notifyListeners(SWT.Selection, new Event());
		menu.notifyListeners(SWT.Hide, new Event());
		Workbench.drain();
	}

	@Test
	void anEndingIsAddedUnlessThatWouldWriteOverAnotherFile() throws Exception {
		assertEquals(Path.of("a.SVG"), FileQuestion.withEnding(Path.of("a.SVG"), "svg"));
		assertEquals(Path.of("v2.6.svg"), FileQuestion.withEnding(Path.of("v2.6"), "svg"));
		Files.writeString(folder.resolve("mine.svg"), "");
		assertEquals(folder.resolve("mine"), FileQuestion.withEnding(folder.resolve("mine"), "svg"));
	}

	@Test
	void theCommandWritesTheReportWhereTheUserSays() throws Exception {
		Shell shell = new Shell(Workbench.window().getShell());
		Job job = new SaveReportCommand((parent, title, name, kinds) -> {
			assertEquals("smoke.html", name);
			assertEquals(ReportKind.values().length, kinds.size());
			return Optional.of(folder.resolve("mine"));
		}).save(shell, Workbench.session()).orElseThrow();
		shell.dispose();
		assertTrue(done(job).isOK());
		assertTrue(Files.exists(folder.resolve("mine.html")));
		assertTrue(new SaveReportCommand((parent, title, name, kinds) -> Optional.empty())
				.save(Workbench.window().getShell(), Workbench.session()).isEmpty());
	}

	@Test
	void theReportHasTheColoursTheUserLikes() throws Exception {
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.lithoscope.ui");
		preferences.put("colour.light.0", "18,52,86");
		try {
			Path file = folder.resolve("smoke.html");
			ReportJob job = new ReportJob(Workbench.session().state().location().orElseThrow(), file, ReportKind.HTML,
					Workbench.session().registry(), written -> { });
			job.schedule();
			assertTrue(done(job).isOK());
			assertTrue(Files.readString(file).contains("--c0:#123456"), "tables and drawings");
		} finally {
			preferences.remove("colour.light.0");
		}
	}

	@Test
	void aReportThatIsBeingMadeStopsSoonAfterItIsCancelled() throws Exception {
		Path file = folder.resolve("smoke.html");
		ReportJob job = new ReportJob(Workbench.session().state().location().orElseThrow(), file, ReportKind.HTML,
				Workbench.session().registry(), written -> { });
		job.schedule();
		Workbench.waitFor("the review to begin", () -> job.getState() == Job.RUNNING || job.getResult() != null);
		job.cancel();
		Workbench.waitFor("its end", () -> job.getState() == Job.NONE);
		assertTrue(job.getResult().getSeverity() == IStatus.CANCEL || Files.exists(file), "all of it, or nothing");
		assertTrue(Thread.getAllStackTraces().keySet().stream().noneMatch(thread -> thread.getName().equals(job.getName())),
				"nothing goes on behind the user's back");
	}

	@Test
	void keysOfTheWorkbenchMeanWhatItsMenusSay() throws Exception {
		IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
		assertEquals("org.lithoscope.ui.keys", keys.getActiveScheme().getId());
		assertEquals("org.lithoscope.ui.newSuite", keys.getPerfectMatch(KeySequence.getInstance("CTRL+N"))
				.getParameterizedCommand().getId());
		assertEquals("org.lithoscope.ui.editSuite", keys.getPerfectMatch(KeySequence.getInstance("CTRL+E"))
				.getParameterizedCommand().getId());
		assertEquals("org.eclipse.ui.file.save", keys.getPerfectMatch(KeySequence.getInstance("CTRL+S"))
				.getParameterizedCommand().getId(), "the platform's other keys stay");
	}

	@Test
	void aCancelledReportWritesNothing() throws Exception {
		Path file = folder.resolve("smoke.html");
		ReportJob job = new ReportJob(Workbench.session().state().location().orElseThrow(), file, ReportKind.HTML,
				Workbench.session().registry(), written -> { });
		job.schedule();
		job.cancel();
		Workbench.waitFor("the job to end", () -> job.getState() == Job.NONE);
		assertFalse(Files.exists(file));
	}

	@Test
	void theReportIsOffered() throws Exception {
		IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
		TriggerSequence key = keys.getBestActiveBindingFor("org.lithoscope.ui.saveReport");
		assertEquals("Ctrl+R", key.format());
		RunsView runs = Workbench.view(RunsView.ID, RunsView.class);
		Menu menu = runs.table().getMenu();
		menu.notifyListeners(SWT.Show, new Event());
		List<String> entries = Arrays.stream(menu.getItems()).map(MenuItem::getText).toList();
		assertTrue(entries.stream().anyMatch(entry -> entry.startsWith("Save Report…")), entries.toString());
		menu.notifyListeners(SWT.Hide, new Event());
	}
}
