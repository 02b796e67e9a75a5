package org.lithoscope.ui.application;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.statushandlers.StatusManager;
import org.lithoscope.ui.session.ComparisonSession;
import org.lithoscope.ui.welcome.Checklist;
import org.lithoscope.ui.welcome.WelcomeView;

/** Sets up the workbench and its window. */
final class LithoscopeAdvisor extends WorkbenchAdvisor {

	private static final Point INITIAL_SIZE = new Point(1440, 900);

	private final String[] arguments;
	/** To be told when the window can be used first. */
	private Optional<StartupReport> report = Optional.empty();

	/** @param arguments what the command line left over; the first one that is no option names a run store */
	LithoscopeAdvisor(String[] arguments) {
		this.arguments = arguments;
	}

	@Override
	public String getInitialWindowPerspectiveId() {
		return ComparisonPerspective.ID;
	}

	@Override
	public void initialize(IWorkbenchConfigurer configurer) {
		configurer.setSaveAndRestore(true);
		PlatformUI.getPreferenceStore().setDefault(IWorkbenchPreferenceConstants.SHOW_PROGRESS_ON_STARTUP, false);
	}

	@Override
	public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
		return new WindowAdvisor(configurer);
	}

	@Override
	public void postStartup() {
		// charts keep their colours until they are drawn again
		PlatformUI.getWorkbench().getService(IEventBroker.class).subscribe(IThemeEngine.Events.THEME_CHANGED,
				event -> PlatformUI.getWorkbench().getService(ComparisonSession.class).redraw());
		storeArgument().ifPresent(store -> PlatformUI.getWorkbench().getService(ComparisonSession.class).open(store));
		if (new Checklist().greets()) {
			welcome();
		}
		report = StartupReport.wanted(PlatformUI.getWorkbench().getDisplay());
	}

	@Override
	public void eventLoopIdle(Display display) {
		report.ifPresent(StartupReport::idle);
		report = Optional.empty();
		super.eventLoopIdle(display);
	}

	/** The checklist stands beside the other views, which it fills as it is followed. */
	private static void welcome() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		try {
			if (window != null) {
				window.getActivePage().showView(WelcomeView.ID);
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG);
		}
	}

	private Optional<String> storeArgument() {
		return Arrays.stream(arguments).filter(argument -> !argument.startsWith("-")).findFirst();
	}

	private static final class WindowAdvisor extends WorkbenchWindowAdvisor {

		WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
			super(configurer);
		}

		@Override
		public void preWindowOpen() {
			IWorkbenchWindowConfigurer window = getWindowConfigurer();
			window.setInitialSize(INITIAL_SIZE);
			window.setShowMenuBar(true);
			window.setShowCoolBar(true);
			window.setShowStatusLine(true);
			window.setShowPerspectiveBar(true);
			window.setShowProgressIndicator(true);
			window.setTitle("Lithoscope");
		}
	}
}
