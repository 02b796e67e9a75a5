package org.lithoscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lithoscope.ui.application.BoreholesPerspective;
import org.lithoscope.ui.application.ComparisonPerspective;
import org.lithoscope.ui.boreholes.ContingencyView;
import org.lithoscope.ui.boreholes.DownholeView;
import org.lithoscope.ui.comparison.RunsView;

/** Perspectives stay in the window; one of them is seen, has its size and gets the keys. */
@ExtendWith(Responsive.class)
class PerspectiveSwitchTest {

	private final Shell shell = Workbench.window().getShell();
	private final Point size = shell.getSize();
	private Control runs;
	private Control downhole;

	@BeforeEach
	void openBoth() throws Exception {
		Workbench.hideWelcome();
		show(BoreholesPerspective.ID);
		downhole = Workbench.view(DownholeView.ID, DownholeView.class).canvas();
		show(ComparisonPerspective.ID);
		runs = Workbench.view(RunsView.ID, RunsView.class).table();
	}

	@AfterEach
	void restoreTheSize() {
		shell.setSize(size);
		Workbench.drain();
	}

	private static void show(String perspective) throws Exception {
		PlatformUI.getWorkbench().showPerspective(perspective, Workbench.window());
		Workbench.drain();
	}

	/** The control of the perspective that a control is in: the outermost one in a stack. */
	private static Control perspective(Control inside) {
		Control outermost = null;
		for (Control at = inside; at.getParent() != null; at = at.getParent()) {
			outermost = at.getParent().getLayout() instanceof StackLayout ? at : outermost;
		}
		return outermost;
	}

	private static void assertFillsItsPlace(Control inside) {
		Control perspective = perspective(inside);
		Rectangle place = perspective.getParent().getClientArea();
		assertTrue(place.width > 0 && place.height > 0);
		assertEquals(place, perspective.getBounds());
	}

	@Test
	void theHiddenOneStaysInTheWindow() throws Exception {
		assertTrue(runs.isVisible());
		assertFalse(downhole.isVisible());
		assertSame(shell, downhole.getShell());

		show(BoreholesPerspective.ID);

		assertFalse(runs.isVisible());
		assertTrue(downhole.isVisible());
		assertSame(shell, runs.getShell());
		assertSame(perspective(runs).getParent(), perspective(downhole).getParent());
	}

	@Test
	void theShownOneHasTheSizeThatTheWindowGotMeanwhile() throws Exception {
		assertFillsItsPlace(runs);
		shell.setSize(size.x - 200, size.y - 100);
		Workbench.waitFor("the new size", () -> perspective(runs).getParent().getClientArea().width <= size.x - 200);
		assertFillsItsPlace(runs);

		show(BoreholesPerspective.ID);

		assertFillsItsPlace(downhole);
	}

	@Test
	void theKeysGoToThePartThatWasActiveInTheShownOne() throws Exception {
		shell.forceActive();
		Workbench.waitFor("the window to be active", () -> shell.getDisplay().getActiveShell() == shell);
		show(BoreholesPerspective.ID);
		Control contingency = Workbench.view(ContingencyView.ID, ContingencyView.class).canvas();
		show(ComparisonPerspective.ID);
		Workbench.page().activate(Workbench.page().findView(RunsView.ID));
		runs.setFocus();

		for (int i = 0; i < 2; i++) {
			show(BoreholesPerspective.ID);
			assertHasTheFocus(contingency);
			show(ComparisonPerspective.ID);
			assertHasTheFocus(runs);
		}
	}

	private void assertHasTheFocus(Control inPart) {
		Control focus = shell.getDisplay().getFocusControl();
		assertTrue(focus != null && pane(focus) == pane(inPart), focus + " has the focus");
	}

	/** What the platform made for the part that a control is in; nothing for what belongs to a folder of parts. */
	private static Control pane(Control inside) {
		Control at = inside;
		while (at != null && !(at.getParent() instanceof CTabFolder)) {
			at = at.getParent();
		}
		return at;
	}

	@Test
	void aClosedOneIsGoneAndComesBackAnew() throws Exception {
		Control seen = perspective(runs);
		Workbench.page().closePerspective(Workbench.page().getPerspective(), false, false);
		Workbench.drain();

		assertTrue(seen.isDisposed());
		assertTrue(downhole.isVisible(), "the one before is seen again");
		assertFillsItsPlace(downhole);

		show(ComparisonPerspective.ID);

		Control again = Workbench.view(RunsView.ID, RunsView.class).table();
		assertTrue(again.isVisible());
		assertFillsItsPlace(again);
	}

	@Test
	void aWindowWithoutPerspectivesCanBeResized() throws Exception {
		Workbench.page().closeAllPerspectives(false, false);
		Workbench.drain();
		assertTrue(runs.isDisposed() && downhole.isDisposed());

		shell.setSize(size.x - 50, size.y - 50);
		shell.layout(true, true);
		Workbench.drain();

		show(ComparisonPerspective.ID);
		assertFillsItsPlace(Workbench.view(RunsView.ID, RunsView.class).table());
	}

	@Test
	void anotherWindowHasPerspectivesOfItsOwn() throws Exception {
		IWorkbenchWindow other = PlatformUI.getWorkbench().openWorkbenchWindow(BoreholesPerspective.ID, null);
		try {
			Workbench.drain();
			Control shown = ((DownholeView) other.getActivePage().showView(DownholeView.ID)).canvas();
			Workbench.drain();

			assertTrue(shown.isVisible());
			assertSame(other.getShell(), shown.getShell());
			assertFillsItsPlace(shown);
			assertTrue(runs.isVisible(), "nothing has changed in the first window");
		} finally {
			other.close();
			shell.setActive();
			Workbench.drain();
		}
	}
}
