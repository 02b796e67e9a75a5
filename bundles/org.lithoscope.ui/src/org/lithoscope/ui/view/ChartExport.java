package org.lithoscope.ui.view;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.statushandlers.StatusManager;
import org.lithoscope.ui.chart.ThemedChart;

/** The entries of a chart view's menu that take the chart elsewhere. */
public final class ChartExport {

	@FunctionalInterface
	private interface Writing {

		void to(Path file) throws IOException;
	}

	private final ThemedChart chart;
	private final String name;

	/** @param name what files are called as long as the user does not say otherwise */
	public ChartExport(ThemedChart chart, String name) {
		this.chart = Objects.requireNonNull(chart, "chart");
		this.name = Objects.requireNonNull(name, "name");
	}

	/** Fills the view's menu, and the menu that opens on the chart. */
	public void addTo(IActionBars bars) {
		fill(bars.getMenuManager());
		MenuManager popup = new MenuManager();
		fill(popup);
		chart.chart().getPlotArea().getControl().setMenu(popup.createContextMenu(chart));
	}

	private void fill(IMenuManager menu) {
		menu.add(action("Save picture as PNG…", () -> save("*.png", this::writePicture)));
		menu.add(action("Save values as CSV…", () -> save("*.csv",
				file -> Files.writeString(file, chart.csv(), StandardCharsets.UTF_8))));
		menu.add(action("Copy picture", this::copyPicture));
		menu.add(action("Copy values", this::copyValues));
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

	private void save(String filter, Writing writing) {
		FileDialog dialog = new FileDialog(chart.getShell(), SWT.SAVE);
		dialog.setFilterExtensions(new String[] {filter});
		dialog.setFileName(name + filter.substring(1));
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			try {
				writing.to(Path.of(chosen));
			} catch (IOException e) {
				StatusManager.getManager().handle(Status.error("The chart cannot be written to " + chosen, e),
						StatusManager.SHOW | StatusManager.LOG);
			}
		}
	}

	/** Writes a picture; also for tests. */
	void writePicture(Path file) throws IOException {
		Image picture = chart.picture();
		ImageLoader loader = new ImageLoader();
		loader.data = new ImageData[] {picture.getImageData()};
		picture.dispose();
		try (OutputStream out = Files.newOutputStream(file)) {
			loader.save(out, SWT.IMAGE_PNG);
		}
	}

	private void copyPicture() {
		Image picture = chart.picture();
		copy(picture.getImageData(), ImageTransfer.getInstance());
		picture.dispose();
	}

	private void copyValues() {
		copy(chart.csv(), TextTransfer.getInstance());
	}

	private void copy(Object content, Transfer kind) {
		Clipboard clipboard = new Clipboard(chart.getDisplay());
		clipboard.setContents(new Object[] {content}, new Transfer[] {kind});
		clipboard.dispose();
	}
}
