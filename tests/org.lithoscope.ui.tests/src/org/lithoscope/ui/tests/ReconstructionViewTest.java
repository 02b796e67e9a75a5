package org.lithoscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.ui.application.BoreholesPerspective;
import org.lithoscope.ui.application.ComparisonPerspective;
import org.lithoscope.ui.comparison.ReconstructionView;
import org.lithoscope.ui.session.RunRow;
import org.lithoscope.ui.view.ChartForm;

@ExtendWith(Responsive.class)
class ReconstructionViewTest {

	private ReconstructionView view;

	@BeforeEach
	void open() throws Exception {
		PlatformUI.getWorkbench().showPerspective(ComparisonPerspective.ID, Workbench.window());
		Workbench.openSmoke();
		PlatformUI.getWorkbench().showPerspective(BoreholesPerspective.ID, Workbench.window());
		Workbench.session().highlight().pickExperiment("v2.6");
		view = Workbench.view(ReconstructionView.ID, ReconstructionView.class);
		Workbench.waitFor("panels", () -> view.canvas().panels() > 0);
	}

	@AfterEach
	void pickNothing() throws Exception {
		Workbench.choose(view.rows(), 0);
		Workbench.session().highlight().pickExperiment(null);
		PlatformUI.getWorkbench().showPerspective(ComparisonPerspective.ID, Workbench.window());
	}

	@Test
	void everyFeatureOfThePickedModelHasASquare(@TempDir Path folder) throws Exception {
		assertEquals("v2.6", view.model().getText());
		IWorkbenchPage page = Workbench.page();
		page.toggleZoom(page.getReference(view));
		Workbench.screenshot("reconstruction");
		page.toggleZoom(page.getReference(view));
		Path file = folder.resolve("points.csv");
		Job job = view.export().save(ChartForm.CSV, file);
		Workbench.waitFor("the file", () -> job.getResult() != null);
		long features = Files.readAllLines(file).stream().skip(1).map(line -> line.split(",")[0]).distinct().count();
		assertEquals(view.canvas().panels(), features);
	}

	@Test
	void aPickedRunIsShownAndOtherRowsAreReadAnew() throws Exception {
		RunRow second = Workbench.session().state().runs().stream()
				.filter(row -> row.experiment().equals("v2.6") && row.fold() == 1).findFirst().orElseThrow();
		Workbench.session().highlight().pickRun("v2.6", second.id());
		Workbench.waitFor("the second fold", () -> view.note().contains("v2.6, repeat 1, fold 2"));
		Workbench.choose(view.rows(), 2);
		Workbench.waitFor("training rows, or how to get them", () -> view.note().contains("train rows")
				|| view.canvas().sentence().contains("--set rows=train"));
	}

	@Test
	void choosingAModelPicksItEverywhere() throws Exception {
		int other = view.model().indexOf("v2.1");
		Workbench.choose(view.model(), other);
		assertEquals("v2.1", Workbench.session().highlight().experiment().orElseThrow());
		Workbench.waitFor("its squares", () -> view.note().contains("of v2.1"));
		assertTrue(view.canvas().panels() > 0);
	}
}
