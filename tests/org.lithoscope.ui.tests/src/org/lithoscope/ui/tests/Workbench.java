package org.lithoscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.suite.SuiteCatalog;
import org.lithoscope.suite.model.EvaluatorUse;
import org.lithoscope.suite.model.Setting;
import org.lithoscope.suite.model.Suite;
import org.lithoscope.suite.model.SuiteFactory;
import org.lithoscope.ui.comparison.SuitesView;
import org.lithoscope.ui.session.ComparisonSession;
import org.lithoscope.ui.session.SessionState;
import org.lithoscope.ui.welcome.WelcomeView;

/** The running workbench, as a test handles it from the UI thread. */
final class Workbench {

	private static final long PATIENCE_MILLIS = 60_000;
	private static final long TRAINING_MILLIS = 300_000;
	private static final long SETTLE_MILLIS = 400;

	private Workbench() {
	}

	static IWorkbenchWindow window() {
		return PlatformUI.getWorkbench().getActiveWorkbenchWindow() != null
				? PlatformUI.getWorkbench().getActiveWorkbenchWindow()
				: PlatformUI.getWorkbench().getWorkbenchWindows()[0];
	}

	static IWorkbenchPage page() {
		return window().getActivePage();
	}

	static ComparisonSession session() {
		return PlatformUI.getWorkbench().getService(ComparisonSession.class);
	}

	static <T extends IViewPart> T view(String id, Class<T> type) throws PartInitException {
		T view = type.cast(page().showView(id));
		drain();
		return view;
	}

	/** Runs a registered suite with the tool button of the Suites view, and waits for its end. */
	static void runSuite(String id) throws Exception {
		runSuite(id, PATIENCE_MILLIS);
	}

	/** The same for a suite that may take longer. */
	static void runSuite(String id, long millis) throws Exception {
		SuitesView suites = view(SuitesView.ID, SuitesView.class);
		select(suites, id);
		suites.runAction().run();
		// the suite is waiting or running once the action returns, however quickly stored runs are found again
		waitFor("the suite to end", () -> !session().isBusy(), millis);
	}

	/** Runs a registered suite under another name, with ARI measured after every epoch. */
	static void runTraced(String id) throws Exception {
		Suite suite = new SuiteCatalog(session().registry()).open(id);
		suite.setName(id + "-traced");
		EvaluatorUse trace = SuiteFactory.eINSTANCE.createEvaluatorUse();
		trace.setEvaluator("trajectory");
		trace.getSettings().add(setting("measures", "ari"));
		suite.getEvaluators().stream().flatMap(use -> use.getSettings().stream())
				.filter(given -> given.getParameter().equals("k")).findFirst()
				.ifPresent(given -> trace.getSettings().add(setting("k", given.getValue())));
		suite.getEvaluators().add(trace);
		Job job = session().run(suite);
		waitFor("the suite to end", () -> job.getResult() != null, TRAINING_MILLIS);
		assertTrue(job.getResult().isOK(), job.getResult().getMessage());
	}

	private static Setting setting(String parameter, String value) {
		Setting setting = SuiteFactory.eINSTANCE.createSetting();
		setting.setParameter(parameter);
		setting.setValue(value);
		return setting;
	}

	/** Sees to it that the finished suite smoke is open. */
	static void openSmoke() throws Exception {
		SessionState state = session().state();
		boolean open = state.location().filter(folder -> folder.endsWith("smoke")).isPresent() && !state.running()
				&& state.finished() > 0 && state.finished() == state.runs().size();
		if (!open) {
			runSuite("smoke");
		}
	}

	/** Selects a registered suite in the Suites view. */
	static void select(SuitesView view, String id) {
		Contribution suite = Stream.of((List<?>) view.viewer().getInput()).flatMap(List::stream)
				.map(Contribution.class::cast).filter(s -> s.id().equals(id)).findFirst().orElseThrow();
		view.viewer().setSelection(new StructuredSelection(suite));
		drain();
	}

	/** Chooses an item as a user does. */
	static void choose(Combo combo, int index) {
		combo.select(index);
		combo.notifyListeners(SWT.Selection, new Event());
		drain();
	}

	/** Chooses among buttons in the tool bar of a view of which one is pressed at a time. */
	static void press(IViewPart view, String text) {
		ToolBar bar = ((ToolBarManager) view.getViewSite().getActionBars().getToolBarManager()).getControl();
		for (ToolItem item : bar.getItems()) {
			boolean chosen = item.getText().equals(text);
			if ((item.getStyle() & SWT.RADIO) != 0 && item.getSelection() != chosen) {
				item.setSelection(chosen);
				item.notifyListeners(SWT.Selection, new Event());
			}
		}
		drain();
	}

	static void drain() {
		Display display = Display.getCurrent();
		while (display.readAndDispatch()) {
			// until nothing is left to do
		}
	}

	static void waitFor(String what, BooleanSupplier condition) throws InterruptedException {
		waitFor(what, condition, PATIENCE_MILLIS);
	}

	private static void waitFor(String what, BooleanSupplier condition, long millis) throws InterruptedException {
		long end = System.currentTimeMillis() + millis;
		while (!condition.getAsBoolean()) {
			if (System.currentTimeMillis() > end) {
				throw new AssertionError("waited in vain for " + what);
			}
			if (!Display.getCurrent().readAndDispatch()) {
				Thread.sleep(10);
			}
		}
		drain();
	}

	/** Closes the checklist of first steps, which greets whoever starts the workbench for the first time. */
	static void hideWelcome() {
		IViewPart welcome = page().findView(WelcomeView.ID);
		if (welcome != null) {
			page().hideView(welcome);
			drain();
		}
	}

	/** Saves a drawing beside the screenshots. */
	static void keep(String name, String text) throws IOException {
		Path folder = Path.of(System.getProperty("lithoscope.screenshots", "target/screenshots"));
		Files.createDirectories(folder);
		Files.writeString(folder.resolve(name), text);
	}

	/** Saves what the window shows into the folder that {@code lithoscope.screenshots} names. */
	static void screenshot(String name) throws IOException, InterruptedException {
		if (!name.equals("welcome")) {
			hideWelcome();
		}
		Path folder = Path.of(System.getProperty("lithoscope.screenshots", "target/screenshots"));
		Files.createDirectories(folder);
		settle();
		Display display = Display.getCurrent();
		Rectangle area = window().getShell().getBounds().intersection(display.getBounds());
		Image image = new Image(display, area.width, area.height);
		GC gc = new GC(display);
		gc.copyArea(image, area.x, area.y);
		gc.dispose();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] {withoutBorder(image.getImageData())};
		loader.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
		image.dispose();
	}

	/** Lets what was asked to be painted be painted, also what views draw a little later. */
	private static void settle() throws InterruptedException {
		long end = System.currentTimeMillis() + SETTLE_MILLIS;
		while (System.currentTimeMillis() < end) {
			if (!Display.getCurrent().readAndDispatch()) {
				Thread.sleep(10);
			}
		}
	}

	/** The picture without the black stripes of a display that has no window manager. */
	private static ImageData withoutBorder(ImageData picture) {
		int width = picture.width;
		int height = picture.height;
		while (width > 1 && isBlack(picture, width - 1, 0, 0, 1, height)) {
			width--;
		}
		while (height > 1 && isBlack(picture, 0, height - 1, 1, 0, width)) {
			height--;
		}
		ImageData cut = new ImageData(width, height, picture.depth, picture.palette);
		int[] line = new int[width];
		for (int y = 0; y < height; y++) {
			picture.getPixels(0, y, width, line, 0);
			cut.setPixels(0, y, width, line, 0);
		}
		return cut;
	}

	private static boolean isBlack(ImageData picture, int x, int y, int stepX, int stepY, int count) {
		for (int i = 0; i < count; i++) {
			RGB colour = picture.palette.getRGB(picture.getPixel(x + i * stepX, y + i * stepY));
			if (colour.red + colour.green + colour.blue > 0) {
				return false;
			}
		}
		return true;
	}
}
