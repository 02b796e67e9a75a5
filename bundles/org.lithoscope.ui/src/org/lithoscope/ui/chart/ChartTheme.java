package org.lithoscope.ui.chart;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.lithoscope.comparison.chart.Palette;
import org.lithoscope.ui.preferences.LithoscopePreferences;

/**
 * The colours of a chart, following the workbench's theme and the user's preferences.
 *
 * @param palette colours of experiments for this background
 */
public record ChartTheme(Palette palette) {

	private static final double HALF_BRIGHT = 128;

	/** The theme of the place a control sits in: dark where its parent's background is dark. */
	public static ChartTheme of(Control control) {
		RGB background = control.getParent().getBackground().getRGB();
		double brightness = 0.299 * background.red + 0.587 * background.green + 0.114 * background.blue;
		return new ChartTheme(LithoscopePreferences.palette(brightness < HALF_BRIGHT));
	}

	/** The chart's background. */
	public Color background() {
		return parse(palette.background());
	}

	/** Axes and text. */
	public Color foreground() {
		return parse(palette.foreground());
	}

	/** Grid lines: between background and foreground. */
	public Color grid() {
		RGB back = background().getRGB();
		RGB fore = foreground().getRGB();
		return new Color(blend(back.red, fore.red), blend(back.green, fore.green), blend(back.blue, fore.blue));
	}

	/** The colour of an experiment. */
	public Color experiment(int colourIndex) {
		return parse(palette.colour(colourIndex));
	}

	private static int blend(int back, int fore) {
		return back + (fore - back) / 6;
	}

	private static Color parse(String hex) {
		int rgb = Integer.parseInt(hex.substring(1), 16);
		return new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
	}
}
