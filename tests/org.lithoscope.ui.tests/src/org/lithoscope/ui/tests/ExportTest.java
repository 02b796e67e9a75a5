package org.lithoscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
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
import org.lithoscope.ui.verdicts.VerdictsView;
import org.lithoscope.ui.view.ChartExport;
import org.lithoscope.ui.view.ChartForm;

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
