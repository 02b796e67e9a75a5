package org.lithoscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swtchart.IAxisSet;
import org.eclipse.swtchart.ISeries;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.ui.application.ComparisonPerspective;
import org.lithoscope.ui.verdicts.LossTaskView;
import org.lithoscope.ui.view.ChartForm;

@ExtendWith(Responsive.class)
class LossTaskViewTest {

	@TempDir
	private Path folder;

	@BeforeEach
	void open() throws Exception {
		PlatformUI.getWorkbench().showPerspective(ComparisonPerspective.ID, Workbench.window());
		Workbench.session().highlight().pickExperiment(null);
	}

	@AfterEach
	void openTheUsualSuiteAgain() throws Exception {
		Workbench.session().highlight().pickExperiment(null);
		Workbench.runSuite("smoke");
	}

	@Test
	void overEpochsThereIsAPathPerRunThatWasMeasuredWhileItWasTrained() throws Exception {
		Workbench.runTraced("smoke");
		LossTaskView view = Workbench.view(LossTaskView.ID, LossTaskView.class);
		Workbench.press(view, "Epochs");
		Workbench.waitFor("losses", () -> view.loss().getItemCount() > 1);
		Workbench.choose(view.loss(), 0);
		long epochs = Workbench.session().state().runs().stream().filter(row -> row.epochs() > 0).count();
		Workbench.waitFor("paths", () -> view.paths().paths() == epochs);
		assertTrue(view.paths().isVisible());
		assertFalse(view.chart().isVisible());

		Path file = folder.resolve("paths.csv");
		Job job = view.export().save(ChartForm.CSV, file);
		Workbench.waitFor("the file", () -> job.getResult() != null);
		assertTrue(Files.readString(file).startsWith("experiment,run,epoch,x,y,mark\n"), "what is seen is saved");
		assertTrue(Files.readAllLines(file).stream().filter(line -> line.endsWith("weights kept")).count() > 0);

		Workbench.press(view, "Runs");
		assertTrue(view.chart().isVisible());
	}

	@Test
	void aClickOnAPathPicksItsRunAndAPickedRunStandsOut() throws Exception {
		Workbench.runTraced("smoke");
		LossTaskView view = Workbench.view(LossTaskView.ID, LossTaskView.class);
		Workbench.press(view, "Epochs");
		Workbench.waitFor("paths", () -> view.paths().paths() > 0);
		ISeries<?> path = view.paths().chart().getSeriesSet().getSeries()[0];
		IAxisSet axes = view.paths().chart().getAxisSet();
		Point first = new Point(axes.getXAxis(0).getPixelCoordinate(path.getXSeries()[0]),
				axes.getYAxis(0).getPixelCoordinate(path.getYSeries()[0]));
		Control plot = view.paths().surface();
		send(plot, SWT.MouseMove, first, 0);
		assertTrue(plot.getToolTipText().contains("epoch 1 (first)"), plot.getToolTipText());
		send(plot, SWT.MouseUp, first, 1);
		String run = Workbench.session().highlight().run().orElseThrow();
		assertTrue(Arrays.stream(view.paths().chart().getSeriesSet().getSeries()).anyMatch(s -> s.getId().equals(run)));
		assertEquals(run, view.paths().chart().getSeriesSet().getSeries()[view.paths().paths() - 1].getId(),
				"it is drawn over the others");
		Workbench.press(view, "Runs");
	}

	private static void send(Control control, int type, Point at, int button) {
		Event event = new Event();
		event.x = at.x;
		event.y = at.y;
		event.button = button;
		control.notifyListeners(type, event);
		Workbench.drain();
	}

	@Test
	void withoutTrajectoryTheViewTellsHowToMeasureOne() throws Exception {
		Workbench.openSmoke();
		LossTaskView view = Workbench.view(LossTaskView.ID, LossTaskView.class);
		Workbench.press(view, "Epochs");
		Workbench.waitFor("a sentence", () -> view.paths().sentence().contains("'trajectory'"));
		assertEquals(0, view.paths().paths());
		Workbench.press(view, "Runs");
	}
}
