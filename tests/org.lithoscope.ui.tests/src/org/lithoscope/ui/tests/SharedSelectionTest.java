package org.lithoscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ISeries;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lithoscope.ui.application.ComparisonPerspective;
import org.lithoscope.ui.boreholes.DetailsView;
import org.lithoscope.ui.comparison.AriView;
import org.lithoscope.ui.comparison.LossView;
import org.lithoscope.ui.comparison.RunsView;
import org.lithoscope.ui.components.ComponentsView;
import org.lithoscope.ui.session.Highlight;
import org.lithoscope.ui.session.RunRow;

@ExtendWith(Responsive.class)
class SharedSelectionTest {

	private Highlight highlight;
	private RunsView runs;

	@BeforeEach
	void runASuite() throws Exception {
		PlatformUI.getWorkbench().showPerspective(ComparisonPerspective.ID, Workbench.window());
		highlight = Workbench.session().highlight();
		if (Workbench.session().state().finished() == 0) {
			Workbench.runSuite("smoke");
		}
		runs = Workbench.view(RunsView.ID, RunsView.class);
		Workbench.waitFor("rows", () -> runs.table().getItemCount() == Workbench.session().state().runs().size());
	}

	@AfterEach
	void pickNothing() {
		highlight.pickExperiment(null);
		runs.search().setText("");
		Workbench.drain();
	}

	@Test
	void aRunSelectedInTheTableStandsOutInTheChartsAndInDetails() throws Exception {
		Table table = runs.table();
		table.setSelection(0);
		table.notifyListeners(SWT.Selection, new Event());
		Workbench.drain();
		RunRow row = Workbench.session().state().runs().getFirst();
		assertEquals(Optional.of(row.id()), highlight.run());
		DetailsView details = Workbench.view(DetailsView.ID, DetailsView.class);
		assertTrue(details.shown().contains("run " + row.id()), details.shown());
		AriView ari = Workbench.view(AriView.ID, AriView.class);
		for (ISeries<?> series : ari.chart().chart().getSeriesSet().getSeries()) {
			boolean own = series.getId().equals(row.experiment());
			RGB colour = ((ILineSeries<?>) series).getSymbolColor().getRGB();
			assertEquals(own, !colour.equals(grid(ari)), series.getId());
		}
	}

	private static RGB grid(AriView ari) {
		return ari.chart().chart().getAxisSet().getXAxis(0).getGrid().getForeground().getRGB();
	}

	@Test
	void anExperimentPickedAnywhereIsSelectedInTheTable() throws Exception {
		String last = Workbench.session().state().runs().getLast().experiment();
		highlight.pickExperiment(last);
		Workbench.drain();
		assertEquals(last, runs.table().getSelection()[0].getText(0));
		LossView loss = Workbench.view(LossView.ID, LossView.class);
		Workbench.waitFor("lines", () -> loss.chart().lines() > 0);
		assertTrue(loss.chart().contents().orElseThrow().csv().get().contains("experiment,line,epoch"), "the values can be taken elsewhere");
	}

	@Test
	void runsCanBeFilteredAndSorted() {
		String first = Workbench.session().state().runs().getFirst().experiment();
		runs.search().setText(first + " fold");
		Workbench.drain();
		int found = runs.table().getItemCount();
		assertTrue(found > 0 && found <= Workbench.session().state().runs().size());
		runs.search().setText("no such run");
		Workbench.drain();
		assertEquals(0, runs.table().getItemCount());
		runs.search().setText("");
		runs.table().getColumn(0).notifyListeners(SWT.Selection, new Event());
		Workbench.drain();
		List<String> names = Arrays.stream(runs.table().getItems()).map(item -> item.getText(0)).toList();
		assertTrue(names.indexOf("v2.1") < names.indexOf("v2.6"), names.toString());
		runs.table().getColumn(0).notifyListeners(SWT.Selection, new Event());
		runs.table().getColumn(0).notifyListeners(SWT.Selection, new Event());
		Workbench.drain();
	}

	@Test
	void everyInstalledVariantIsListedWithItsParameters() throws Exception {
		ComponentsView components = Workbench.view(ComponentsView.ID, ComponentsView.class);
		components.search().setText("v2.6");
		Workbench.drain();
		TreeItem variant = Arrays.stream(components.tree().getItems()).flatMap(kind -> Arrays.stream(kind.getItems()))
				.filter(item -> item.getText(0).equals("v2.6")).findFirst().orElseThrow();
		components.tree().setSelection(variant);
		Event event = new Event();
		event.item = variant;
		components.tree().notifyListeners(SWT.Selection, event);
		assertTrue(components.sheet().contains("beta.end = 0.5"), components.sheet());
		assertTrue(components.sheet().contains("Literature"), components.sheet());
		Workbench.waitFor("the network", () -> components.network().description().startsWith("Network of 2,102"));
		components.search().setText("");
		assertFalse(components.tree().getItemCount() < 10, "every kind is there");
	}
}
