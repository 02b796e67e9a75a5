package org.lithoscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.comparison.chart.Palette;
import org.lithoscope.exploration.contingency.ClusterTable;
import org.lithoscope.report.drawing.ChartDrawing;
import org.lithoscope.ui.application.BoreholesPerspective;
import org.lithoscope.ui.application.ComparisonPerspective;
import org.lithoscope.ui.boreholes.ContingencyView;
import org.lithoscope.ui.boreholes.DetailsView;
import org.lithoscope.ui.boreholes.DownholeView;
import org.lithoscope.ui.boreholes.LatentView;
import org.lithoscope.ui.session.ExplorationState;

@ExtendWith(Responsive.class)
class BoreholesPerspectiveTest {

	private DownholeView downhole;
	private LatentView latent;
	private ContingencyView contingency;

	@BeforeEach
	void openThePerspectiveOnAFinishedSuite() throws Exception {
		Workbench.openSmoke();
		PlatformUI.getWorkbench().showPerspective(BoreholesPerspective.ID, Workbench.window());
		downhole = Workbench.view(DownholeView.ID, DownholeView.class);
		latent = Workbench.view(LatentView.ID, LatentView.class);
		contingency = Workbench.view(ContingencyView.ID, ContingencyView.class);
		Workbench.session().highlight().pickExperiment(null);
		Workbench.session().highlight().pickSamples(new int[0]);
		Workbench.waitFor("three models at work", () -> state().shown().size() == 3 && state().message().isEmpty());
		Workbench.waitFor("a map", () -> latent.map().isPresent());
		Workbench.waitFor("a table", () -> contingency.table().isPresent());
	}

	private static ExplorationState state() {
		return Workbench.session().exploration().state();
	}

	@Test
	void theDownholeViewShowsMeasurementsLithologyAndAClusterColumnPerModel() throws Exception {
		Workbench.waitFor("a column per model", () -> state().shown().stream()
				.allMatch(model -> downhole.columns().contains(model.experiment())));
		List<String> columns = downhole.columns();
		assertTrue(columns.contains("Colour") && columns.contains("Lithology"), columns.toString());
	}

	@Test
	void theMouseWheelZoomsAndADoubleClickShowsEverything() throws Exception {
		double all = height();
		send(downhole.canvas(), SWT.MouseWheel, 200, 200, 3);
		assertTrue(height() < all, "zoomed in");
		send(downhole.canvas(), SWT.MouseDoubleClick, 200, 200, 0);
		assertEquals(all, height(), 1e-9);
	}

	private double height() {
		return downhole.visible().orElseThrow();
	}

	@Test
	void aLineDrawnAroundEverythingPicksAllSamplesInEveryView() throws Exception {
		Control canvas = latent.canvas();
		int width = canvas.getSize().x;
		int height = canvas.getSize().y;
		send(canvas, SWT.MouseDown, 0, 0, 0);
		send(canvas, SWT.MouseMove, width, 0, 0);
		send(canvas, SWT.MouseMove, width, height, 0);
		send(canvas, SWT.MouseMove, 0, height, 0);
		send(canvas, SWT.MouseUp, 0, height, 0);
		int picked = Workbench.session().highlight().samples().length;
		int all = latent.map().orElseThrow().placed();
		assertTrue(picked > 0.95 * all && picked <= all, picked + " of " + all);
		DetailsView details = Workbench.view(DetailsView.ID, DetailsView.class);
		assertTrue(details.shown().contains("%,d samples".formatted(picked)), details.shown());
		send(canvas, SWT.MouseDown, 5, 5, 0);
		send(canvas, SWT.MouseUp, 5, 5, 0);
		assertEquals(0, Workbench.session().highlight().samples().length, "a click picks nothing");
	}

	@Test
	void anExperimentPickedElsewhereIsChosenWhereItIsOffered() throws Exception {
		List<String> offered = state().shown().stream().map(ExplorationState.Shown::experiment).toList();
		for (String experiment : List.of(offered.get(2), offered.get(1))) {
			Workbench.session().highlight().pickExperiment(experiment);
			assertEquals(experiment, latent.chosen());
			assertEquals(experiment, contingency.chosen());
		}
		Workbench.session().highlight().pickExperiment("of another suite");
		assertEquals(offered.get(1), latent.chosen());
		Workbench.waitFor("the map of that model", () -> latent.map().isPresent());
	}

	@Test
	void whatWasPickedInOneSuiteIsNotPickedInTheNext(@TempDir Path folder) throws Exception {
		Path first = Workbench.session().state().location().orElseThrow();
		copy(first.getParent(), folder);
		int last = state().opened().table().rows() - 1;
		Workbench.session().highlight().pickSamples(new int[] { 3, last });
		Workbench.session().highlight().pickExperiment("v2.5");
		PlatformUI.getWorkbench().showPerspective(ComparisonPerspective.ID, Workbench.window());
		try {
			Workbench.session().open(folder.resolve("smoke").toString());
			Workbench.waitFor("the other one", () -> Workbench.session().state().location().orElseThrow().startsWith(folder));
			PlatformUI.getWorkbench().showPerspective(BoreholesPerspective.ID, Workbench.window());
			Workbench.waitFor("its samples", () -> state().shown().size() == 3 && state().message().isEmpty());
			Workbench.waitFor("nothing picked", () -> Workbench.session().highlight().samples().length == 0
					&& Workbench.session().highlight().experiment().isEmpty());
		} finally {
			Workbench.session().open(first.toString());
			Workbench.waitFor("the first one", () -> Workbench.session().state().location().orElseThrow().equals(first)
					&& !Workbench.session().isBusy());
		}
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> files = Files.walk(from)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Path target = to.resolve(from.relativize(file));
				Files.createDirectories(target.getParent());
				Files.copy(file, target);
			}
		}
	}

	@Test
	void aClickOnAClusterPicksItsTestSamples() throws Exception {
		ClusterTable table = contingency.table().orElseThrow();
		send(contingency.canvas(), SWT.MouseUp, 20, 125, 0);
		assertEquals(table.clusters().getFirst().samples(), Workbench.session().highlight().samples().length);
	}

	@Test
	void samplesPickedElsewhereAreLitUpInTheContingencyView() throws Exception {
		ClusterTable table = contingency.table().orElseThrow();
		int described = table.clusters().stream().mapToInt(ClusterTable.Cluster::samples).sum();
		int[] everything = IntStream.range(0, state().opened().table().rows()).toArray();
		Workbench.session().highlight().pickSamples(everything);
		Workbench.waitFor("all counted samples, which are those of test rows", () -> contingency.litUp() == described);
		Workbench.screenshot("contingency");
		Workbench.session().highlight().pickSamples(new int[0]);
		Workbench.waitFor("none", () -> contingency.litUp() == 0);
	}

	@Test
	void clustersAreSortedAsIsAskedFor() throws Exception {
		List<Integer> bySize = clusters(0).stream().map(ClusterTable.Cluster::samples).toList();
		assertEquals(bySize.stream().sorted(Comparator.reverseOrder()).toList(), bySize);
		List<Double> byPurity = clusters(1).stream().map(ClusterTable.Cluster::purity).toList();
		assertEquals(byPurity.stream().sorted(Comparator.reverseOrder()).toList(), byPurity);
		List<Integer> byLithology = clusters(2).stream().map(ClusterTable.Cluster::dominant).toList();
		assertEquals(byLithology.stream().sorted().toList(), byLithology);
		List<Integer> byNumber = clusters(3).stream().map(ClusterTable.Cluster::number).toList();
		assertEquals(byNumber.stream().sorted().toList(), byNumber);
		clusters(0);
	}

	private List<ClusterTable.Cluster> clusters(int order) throws Exception {
		Workbench.choose(contingency.order(), order);
		Workbench.waitFor("a table", () -> contingency.table().isPresent());
		return contingency.table().orElseThrow().clusters();
	}

	@Test
	void theLithologiesOfTheBoreholeAreExplained() {
		List<String> known = state().opened().table().lithologies();
		List<String> explained = downhole.legend().labels();
		assertTrue(explained.size() > 1 && explained.stream().allMatch(name -> known.contains(name)
				|| name.equals("not described")), explained.toString());
	}

	@Test
	void drawingsAndValuesOfABoreholeAndOfAMapLeaveTheWorkbench() throws Exception {
		String log = downhole.canvas().contents().orElseThrow().csv().get();
		assertTrue(log.startsWith("\"borehole\",\"depth\","), log.substring(0, 80));
		assertTrue(log.lines().findFirst().orElseThrow().contains("\"Lithology\""), "with what was described");
		String drawing = downhole.canvas().contents().orElseThrow().svg().apply(new ChartDrawing(Palette.LIGHT, "synthetic"));
		state().shown().forEach(model -> assertTrue(drawing.contains(model.experiment()), model.experiment()));
		Workbench.keep("downhole.svg", drawing);
		Workbench.keep("latent.svg",
				latent.canvas().contents().orElseThrow().svg().apply(new ChartDrawing(Palette.LIGHT, "synthetic")));
		String map = latent.canvas().contents().orElseThrow().csv().get();
		assertEquals(latent.map().orElseThrow().placed() + 1, map.lines().count());
	}

	@Test
	void everyLatentDimensionHasAHistogram() {
		assertEquals(latent.map().orElseThrow().encoded().latent().columns(), latent.histograms());
	}

	@Test
	void pickingASampleBringsUpItsBorehole() throws Exception {
		int sample = state().opened().table().rows() - 1;
		Workbench.session().highlight().pickSamples(new int[] {sample});
		Workbench.drain();
		String id = state().opened().table().boreholes().get(state().opened().table().boreholeOf(sample)).id();
		assertTrue(downhole.boreholes().getSelection()[0].getText().startsWith(id), id);
		assertArrayEquals(new int[] {sample}, Workbench.session().highlight().samples());
		DetailsView details = Workbench.view(DetailsView.ID, DetailsView.class);
		assertTrue(details.shown().startsWith("Sample of " + id), details.shown());
	}

	@Test
	void everyColouringCanBeDrawnAndIsExplained() throws Exception {
		for (int i = 0; i < latent.colour().getItemCount(); i++) {
			Workbench.choose(latent.colour(), i);
			assertTrue(latent.legend().labels().size() > 1, latent.colour().getText());
			assertTrue(latent.legend().getSize().y > 0, "it has room");
			Workbench.waitFor("the points", latent.canvas()::isPainted);
		}
		assertTrue(latent.legend().labels().getFirst().endsWith("or less"), "the last ones are measurements");
		Workbench.screenshot("latent");
		Workbench.choose(latent.colour(), 0);
		assertTrue(latent.colour().getItemCount() > 5);
	}

	private static void send(Control control, int type, int x, int y, int count) {
		Event event = new Event();
		event.x = x;
		event.y = y;
		event.count = count;
		event.button = 1;
		control.notifyListeners(type, event);
		Workbench.drain();
	}
}
