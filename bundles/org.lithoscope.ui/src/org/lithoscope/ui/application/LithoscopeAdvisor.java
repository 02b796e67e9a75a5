package org.lithoscope.ui.application;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPreferenceConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.lithoscope.ui.session.ComparisonSession;

/** Sets up the workbench and its window. */
final class LithoscopeAdvisor extends WorkbenchAdvisor {

	private static final Point INITIAL_SIZE = new Point(1440, 900);

	private final String[] arguments;

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
		storeArgument().ifPresent(store -> PlatformUI.getWorkbench().getService(ComparisonSession.class).open(store));
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
