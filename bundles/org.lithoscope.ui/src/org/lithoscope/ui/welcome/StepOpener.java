package org.lithoscope.ui.welcome;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.lithoscope.suite.SuiteCatalog;
import org.lithoscope.suite.SuiteException;
import org.lithoscope.ui.application.BoreholesPerspective;
import org.lithoscope.ui.application.ComparisonPerspective;
import org.lithoscope.ui.comparison.RunsView;
import org.lithoscope.ui.help.HelpView;
import org.lithoscope.ui.session.ComparisonSession;
import org.lithoscope.ui.verdicts.VerdictsView;

/** Does what an item of the checklist says. */
final class StepOpener {

	private static final String VARIANT_PAGE = "add-a-variant";

	private final IWorkbenchWindow window;
	private final ComparisonSession session;
	private final Checklist checklist;

	StepOpener(IWorkbenchWindow window, Checklist checklist) {
		this.window = window;
		this.session = window.getService(ComparisonSession.class);
		this.checklist = checklist;
	}

	/** Begins a step; what is wrong is shown. Steps that end later are ticked by what they call. */
	void open(Step step) {
		try {
			switch (step) {
				case RUN -> run();
				case COMPARE -> look(step, ComparisonPerspective.ID, VerdictsView.ID);
				case BOREHOLES -> look(step, BoreholesPerspective.ID, null);
				case DESCRIBE -> command("org.lithoscope.ui.describeTable");
				case IMPORT -> command("org.lithoscope.ui.importLily");
				case SUITE -> command("org.lithoscope.ui.newSuite");
				case VARIANT -> read(step);
			}
		} catch (WorkbenchException | CommandException e) {
			StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	private void run() throws WorkbenchException {
		IWorkbenchPage page = perspective(ComparisonPerspective.ID);
		page.showView(RunsView.ID);
		session.run("of the first step", () -> {
			SuiteCatalog catalog = new SuiteCatalog(session.registry());
			return catalog.open(catalog.defaultSuite()
					.orElseThrow(() -> new SuiteException("no suite is installed: make one with File > New Suite")));
		});
	}

	/** There is something to look at only after a suite was run or opened. */
	private void look(Step step, String perspective, String view) throws WorkbenchException {
		IWorkbenchPage page = perspective(perspective);
		if (view != null) {
			page.showView(view);
		}
		if (session.state().finished() > 0) {
			checklist.tick(step);
		}
	}

	private void read(Step step) throws WorkbenchException {
		((HelpView) window.getActivePage().showView(HelpView.ID)).show(VARIANT_PAGE);
		checklist.tick(step);
	}

	private void command(String id) throws CommandException {
		window.getService(IHandlerService.class).executeCommand(id, null);
	}

	/** The checklist comes along into the other perspective. */
	private IWorkbenchPage perspective(String id) throws WorkbenchException {
		IWorkbenchPage page = window.getWorkbench().showPerspective(id, window);
		page.showView(WelcomeView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
		return page;
	}
}
