package org.lithoscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.Losses;
import org.lithoscope.ui.application.ComparisonPerspective;
import org.lithoscope.ui.comparison.GradualCount;
import org.lithoscope.ui.comparison.RunsView;
import org.lithoscope.ui.session.RunRow;
import org.lithoscope.ui.session.SessionState;

@ExtendWith(Responsive.class)
class RunsViewTest {

	private static final int MANY = 10_000;

	private SessionState before;
	private RunsView runs;
	private Table table;

	@BeforeEach
	void showTenThousandRuns() throws Exception {
		PlatformUI.getWorkbench().showPerspective(ComparisonPerspective.ID, Workbench.window());
		runs = Workbench.view(RunsView.ID, RunsView.class);
		table = runs.table();
		before = Workbench.session().state();
		SessionState many = many();
		Workbench.session().show(() -> many);
		Workbench.waitFor("all runs", () -> table.getItemCount() == MANY);
	}

	@AfterEach
	void closeThem() {
		runs.search().setText("");
		Workbench.choose(runs.grouping(), 0);
		Workbench.session().show(() -> before);
	}

	/** Ten experiments on 1,000 folds: every tenth run failed, the last two run, the others are finished. */
	private static SessionState many() {
		Losses losses = new Losses(4, 3, 1, 0.5);
		Epoch epoch = new Epoch(9, 1, 0.001, losses, losses, 3, 2);
		List<RunRow> rows = IntStream.range(0, MANY).mapToObj(i -> new RunRow("run" + i, "v" + i / 1000, i % 1000 / 5, i % 5,
				i >= MANY - 2 ? RunRow.State.RUNNING : i % 10 == 0 ? RunRow.State.FAILED : RunRow.State.FINISHED, 10, 100,
				epoch, 20, "")).toList();
		return new SessionState("many runs, made up", List.of(), List.of(), SessionState.EMPTY.comparison(), List.of(), rows, null, true);
	}

	private String text(int line, int column) {
		return table.getItem(line).getText(column);
	}

	@Test
	void aFilterThatLeavesNoRunEmptiesTheTableWithoutError() throws Exception {
		List<IStatus> logged = new CopyOnWriteArrayList<>();
		ILogListener listener = (status, plugin) -> logged.add(status);
		Platform.addLogListener(listener);
		try {
			table.setTopIndex(MANY - 1);
			Workbench.drain();
			runs.search().setText("nothing is called so");
			Workbench.waitFor("no run", () -> table.getItemCount() == 0);
			runs.search().setText("");
			Workbench.waitFor("all runs", () -> table.getItemCount() == MANY);
		} finally {
			Platform.removeLogListener(listener);
		}
		assertTrue(logged.stream().noneMatch(status -> status.getException() instanceof IndexOutOfBoundsException));
	}

	/** Whoever styles items, as a theme does, would read freed memory through one that the table has forgotten. */
	@Test
	void noItemOutlivesItsLine() {
		Set<TableItem> items = new HashSet<>();
		Listener collecting = event -> items.add((TableItem) event.item);
		table.addListener(SWT.SetData, collecting);
		for (int line : new int[] { 0, 7, MANY - 1 }) {
			for (String filter : List.of("nothing is called so", "v3", "run1")) {
				table.setFocus();
				table.setSelection(line);
				table.showSelection();
				Workbench.drain();
				runs.search().setText(filter);
				Workbench.drain();
				runs.search().setText("");
				Workbench.drain();
			}
		}
		table.removeListener(SWT.SetData, collecting);
		assertEquals(List.of(),
				items.stream().filter(item -> !item.isDisposed() && table.indexOf(item) < 0).toList());
	}

	/** GTK handles lines one by one: ten thousand in one event would keep the user waiting. */
	@Test
	void linesComeAndGoInSlices() {
		runs.search().setText("nothing is called so");
		assertSlices(MANY, 0);
		runs.search().setText("");
		assertSlices(0, MANY);
		Workbench.choose(runs.grouping(), 1);
		table.setSelection(0);
		table.notifyListeners(SWT.DefaultSelection, new Event());
		assertSlices(MANY + 10, MANY + 10 - 1000);
	}

	/** Handles events until a number of lines is reached, none of which may change it by more than a slice. */
	private void assertSlices(int from, int to) {
		int before = from;
		do {
			int now = table.getItemCount();
			assertTrue(Math.abs(now - before) <= GradualCount.SLICE, "%d lines, then %d".formatted(before, now));
			before = now;
		} while (Display.getCurrent().readAndDispatch());
		assertEquals(to, table.getItemCount());
	}

	/** The next arrow key tells where the keyboard's place is; with the lines it would have come to the last one that is left. */
	@Test
	void linesThatGoDoNotTakeTheKeyboardsPlaceAlong() throws Exception {
		table.getShell().forceActive();
		table.setFocus();
		table.setSelection(MANY / 2);
		Workbench.drain();
		runs.search().setText("v3");
		Workbench.waitFor("the runs of v3", () -> table.getItemCount() == 1000);
		table.setFocus();
		Workbench.drain();
		assertEquals(-1, table.getSelectionIndex());
		Event key = new Event();
		key.keyCode = SWT.ARROW_DOWN;
		for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
			key.type = type;
			assertTrue(Display.getCurrent().post(key));
		}
		Workbench.waitFor("the key", () -> table.getSelectionIndex() >= 0);
		assertTrue(table.getSelectionIndex() <= 1, "line " + table.getSelectionIndex());
	}

	@Test
	void aFilterThatIsTypedOnBeforeItsLinesAreThereEndsInTheLastOne() {
		runs.search().setText("nothing is called so");
		Display.getCurrent().readAndDispatch();
		runs.search().setText("v3");
		Display.getCurrent().readAndDispatch();
		runs.search().setText("run1");
		Workbench.drain();
		assertEquals(IntStream.range(0, MANY).filter(i -> ("run" + i).contains("run1")).count(), table.getItemCount());
		assertEquals("v0", text(0, 0));
	}

	@Test
	void whatIsSelectedAndSeenStaysSoWhileAGroupBelowCloses() {
		Workbench.choose(runs.grouping(), 1);
		int heading = 3 * 1001;
		table.setTopIndex(heading - 3);
		Workbench.drain();
		int top = table.getTopIndex();
		table.setSelection(heading);
		table.notifyListeners(SWT.DefaultSelection, new Event());
		Workbench.drain();
		assertEquals("▸ v3  (1,000)", text(heading, 0));
		assertEquals(heading, table.getSelectionIndex());
		assertEquals(top, table.getTopIndex());
	}

	@Test
	void everyHeadingHasRoom() {
		GC gc = new GC(table);
		for (TableColumn column : table.getColumns()) {
			assertTrue(column.getWidth() > gc.textExtent(column.getText()).x * 1.1, column.getText());
		}
		gc.dispose();
	}

	@Test
	void onlyRowsThatAreSeenAreMade() {
		AtomicInteger made = new AtomicInteger();
		Listener counting = event -> made.incrementAndGet();
		table.addListener(SWT.SetData, counting);
		table.setTopIndex(MANY / 2);
		Workbench.drain();
		table.removeListener(SWT.SetData, counting);
		assertTrue(made.get() < 300, made + " rows were made to show one page");
	}

	@Test
	void runsAreGroupedBelowHeadingsThatCloseAndOpen() throws Exception {
		Workbench.choose(runs.grouping(), 1);
		assertEquals(MANY + 10, table.getItemCount(), "a heading per experiment");
		assertEquals("▾ v0  (1,000)", text(0, 0));
		assertEquals("900 finished, 100 failed", text(0, 3));
		assertEquals("v0", text(1, 0));
		table.setSelection(0);
		table.notifyListeners(SWT.DefaultSelection, new Event());
		Workbench.drain();
		assertEquals(MANY + 10 - 1000, table.getItemCount());
		assertEquals("▸ v0  (1,000)", text(0, 0));
		assertEquals("▾ v1  (1,000)", text(1, 0));
		table.setTopIndex(0);
		Workbench.drain();
		Workbench.screenshot("runs-grouped");
		table.setSelection(0);
		table.notifyListeners(SWT.DefaultSelection, new Event());
		Workbench.drain();
		assertEquals(MANY + 10, table.getItemCount());
	}

	@Test
	void groupsByFoldAndStateAreInTheirOwnOrder() {
		Workbench.choose(runs.grouping(), 2);
		assertEquals(MANY + 1000, table.getItemCount());
		assertEquals("▾ repeat 1, fold 1  (10)", text(0, 0));
		assertEquals("▾ repeat 1, fold 2  (10)", text(11, 0));
		Workbench.choose(runs.grouping(), 3);
		assertEquals(List.of("▾ running  (2)", "▾ finished  (8,998)"), List.of(text(0, 0), text(3, 0)));
	}

	@Test
	void runningRunsTellHowLongTheyWillTakeAtMost() {
		int left = IntStream.range(0, table.getColumnCount())
				.filter(i -> table.getColumn(i).getText().equals("At most left")).findFirst().orElseThrow();
		assertEquals("3 min 00 s", text(MANY - 1, left), "10 of 100 epochs took 20 s");
		assertEquals("", text(0, left));
		double remaining = Workbench.session().state().remaining();
		assertEquals(20 * (2 / 2.0) / 2, remaining, 1e-9, "two run at once, none wait, each half done");
	}
}
