package org.lithoscope.ui.view;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.statushandlers.StatusManager;
import org.lithoscope.ui.chart.ChartTheme;
import org.lithoscope.ui.chart.Portable;
import org.lithoscope.ui.chart.Portable.Contents;

/**
 * The entries of a chart view that take the chart elsewhere: in the view's menu, behind a button in its tool bar, and in
 * the menu that opens on the chart. Every file tells which suite and data it is of, except values, which are values only.
 */
public final class ChartExport {

	/** What the entry is called that writes a picture. */
	public static final String PICTURE = "Save picture as PNG…";

	private static final int STRIP = 22;
	private static final int MARGIN = 4;

	private final Portable chart;
	private final String name;
	private final Supplier<String> source;
	private final List<ChartForm> forms;
	private FileQuestion question = FileQuestion.DIALOG;

	/**
	 * @param name what files are called as long as the user does not say otherwise
	 * @param source which suite and data the chart is of at the moment
	 * @param forms what it can be written as, beside a picture
	 */
	public ChartExport(Portable chart, String name, Supplier<String> source, ChartForm... forms) {
		this.chart = Objects.requireNonNull(chart, "chart");
		this.name = Objects.requireNonNull(name, "name");
		this.source = Objects.requireNonNull(source, "source");
		this.forms = List.of(forms);
	}

	/** Has someone else say where files go, for tests. */
	public void answerWith(FileQuestion other) {
		question = Objects.requireNonNull(other, "other");
	}

	/** Fills the view's menu and tool bar, and the menu that opens on the chart. */
	public ChartExport addTo(IActionBars bars) {
		fill(bars.getMenuManager());
		openOn(chart.surface());
		bars.getToolBarManager().add(new DropDown("Save or copy this chart", "export", this::fill));
		chart.surface().addListener(SWT.Resize, event -> chart.surface().getDisplay().asyncExec(this::settleTools));
		return this;
	}

	/** Has the menu open on a control. */
	public void openOn(Control surface) {
		MenuManager popup = new MenuManager();
		fill(popup);
		surface.setMenu(popup.createContextMenu(surface));
	}

	/** A tab folder that was narrow when the window opened leaves its tool bar over the view; asked again, it moves it. */
	private void settleTools() {
		Composite parent = chart.surface().isDisposed() ? null : chart.surface().getParent();
		while (parent != null && !(parent instanceof CTabFolder)) {
			parent = parent.getParent();
		}
		if (parent instanceof CTabFolder folder) {
			folder.setTabHeight(SWT.DEFAULT);
		}
	}

	private void fill(IMenuManager menu) {
		menu.add(action(PICTURE, () -> ask("png", this::savePicture)));
		for (ChartForm form : forms) {
			menu.add(action(form.command(), () -> ask(form.extension(), file -> save(form, file))));
		}
		menu.add(new Separator());
		menu.add(action("Copy picture", this::copyPicture));
		menu.add(action("Copy values", () -> copy(ChartForm.CSV)));
		if (forms.contains(ChartForm.LATEX)) {
			menu.add(action("Copy LaTeX table", () -> copy(ChartForm.LATEX)));
		}
	}

	private static Action action(String text, Runnable work) {
		Action action = new Action(text) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setId(text);
		return action;
	}

	@FunctionalInterface
	private interface Saving {

		Job to(Path file);
	}

	private void ask(String extension, Saving saving) {
		if (chart.contents().isEmpty()) {
			StatusManager.getManager().handle(Status.info("There is nothing in the chart yet."), StatusManager.SHOW);
			return;
		}
		question.askFor(chart.surface().getShell(), "Save " + name, name + "." + extension,
				new FileQuestion.Kind(extension, extension.toUpperCase(Locale.ROOT))).ifPresent(saving::to);
	}

	/**
	 * Writes the chart in a Job; what is shown now is written, whatever happens meanwhile.
	 *
	 * @throws java.util.NoSuchElementException if nothing is shown
	 */
	public Job save(ChartForm form, Path file) {
		Contents contents = chart.contents().orElseThrow();
		String from = source.get();
		return schedule(file, beside -> Files.writeString(beside, form.write(contents, name, from)));
	}

	/** Writes what is seen as a picture, in a Job. */
	public Job savePicture(Path file) {
		ImageData pixels = pixels();
		return schedule(file, beside -> {
			ImageLoader loader = new ImageLoader();
			loader.data = new ImageData[] {pixels};
			try (OutputStream out = Files.newOutputStream(beside)) {
				loader.save(out, SWT.IMAGE_PNG);
			}
		});
	}

	private static Job schedule(Path file, WholeFile.Writing writing) {
		Job job = Job.create("Writing " + file.getFileName(), (ICoreRunnable) monitor -> {
			try {
				WholeFile.write(file, writing);
			} catch (IOException e) {
				throw new CoreException(Status.error("%s cannot be written: %s".formatted(file, e.getMessage()), e));
			}
		});
		job.schedule();
		return job;
	}

	/** The picture, with a strip below it that tells what it is of. */
	private ImageData pixels() {
		Image seen = chart.picture();
		Rectangle size = seen.getBounds();
		ChartTheme theme = ChartTheme.of(chart.surface());
		Image whole = new Image(chart.surface().getDisplay(), size.width, size.height + STRIP);
		GC gc = new GC(whole);
		gc.setBackground(theme.background());
		gc.setForeground(theme.foreground());
		gc.fillRectangle(whole.getBounds());
		gc.drawImage(seen, 0, 0);
		gc.drawText(PaintedCanvas.fitting(gc, source.get(), size.width - 2 * MARGIN), MARGIN, size.height + 2, true);
		gc.dispose();
		ImageData pixels = whole.getImageData();
		seen.dispose();
		whole.dispose();
		return pixels;
	}

	private void copyPicture() {
		copy(pixels(), ImageTransfer.getInstance());
	}

	private void copy(ChartForm form) {
		chart.contents().ifPresent(contents -> copy(form.write(contents, name, source.get()),
				TextTransfer.getInstance()));
	}

	private void copy(Object content, Transfer kind) {
		Clipboard clipboard = new Clipboard(chart.surface().getDisplay());
		clipboard.setContents(new Object[] {content}, new Transfer[] {kind});
		clipboard.dispose();
	}
}
