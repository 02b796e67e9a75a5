package org.lithoscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swtchart.ILineSeries;
import org.eclipse.swtchart.ISeries;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lithoscope.comparison.chart.Axis;
import org.lithoscope.comparison.chart.LineChart;
import org.lithoscope.comparison.chart.Palette;
import org.lithoscope.ui.chart.ChartTheme;
import org.lithoscope.ui.chart.LineChartCanvas;

class ChartColoursTest {

	private static final LineChart TWO_LINES = new LineChart("t", Axis.of("x"), Axis.of("y"),
			List.of(line("a", 0), line("b", 1)), List.of());

	private Shell shell;

	private static LineChart.Series line(String name, int colour) {
		return new LineChart.Series(name, name, colour, new double[] {1, 2}, new double[] {3, 4}, new double[0],
				new double[0], LineChart.NO_POINT);
	}

	@BeforeEach
	void openAShell() {
		shell = new Shell(Display.getCurrent(), SWT.SHELL_TRIM);
		shell.setLayout(new FillLayout());
	}

	@AfterEach
	void closeTheShell() {
		shell.dispose();
	}

	private LineChartCanvas canvasOn(int red, int green, int blue) {
		shell.setBackground(new Color(red, green, blue));
		return new LineChartCanvas(shell);
	}

	@Test
	void aChartOnADarkBackgroundIsDark() {
		LineChartCanvas canvas = canvasOn(40, 40, 45);
		assertEquals(Palette.DARK, ChartTheme.of(canvas).palette());
		assertEquals(new RGB(0x1E, 0x1E, 0x1E), canvas.chart().getBackground().getRGB());
		assertEquals(new RGB(0xCC, 0xCC, 0xCC),
				canvas.chart().getAxisSet().getXAxis(0).getTick().getForeground().getRGB());
	}

	@Test
	void aChartOnALightBackgroundIsLight() {
		assertEquals(Palette.LIGHT, ChartTheme.of(canvasOn(250, 250, 250)).palette());
	}

	@Test
	void aChartFollowsAChangeOfTheme() {
		LineChartCanvas canvas = canvasOn(250, 250, 250);
		shell.setBackground(new Color(30, 30, 30));
		canvas.show(TWO_LINES);
		assertEquals(new RGB(0x1E, 0x1E, 0x1E), canvas.chart().getBackground().getRGB());
	}

	@Test
	void everyExperimentHasItsOwnColour() {
		LineChartCanvas canvas = canvasOn(250, 250, 250);
		canvas.show(TWO_LINES);
		ISeries<?>[] series = canvas.chart().getSeriesSet().getSeries();
		assertEquals(2, series.length);
		assertEquals(ChartTheme.of(canvas).experiment(0), ((ILineSeries<?>) series[0]).getLineColor());
		assertNotEquals(((ILineSeries<?>) series[0]).getLineColor(), ((ILineSeries<?>) series[1]).getLineColor());
	}

	@Test
	void showingAnotherChartReplacesTheFirst() {
		LineChartCanvas canvas = canvasOn(250, 250, 250);
		canvas.show(TWO_LINES);
		canvas.show(new LineChart("u", Axis.of("x"), Axis.of("y"), List.of(line("c", 0)), List.of()));
		assertEquals(1, canvas.chart().getSeriesSet().getSeries().length);
		assertEquals("u", canvas.chart().getTitle().getText());
	}
}
