package org.lithoscope.ui.boreholes;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/**
 * Points of a plane as pixels. Points are written into an array of pixels one by one, which takes a few milliseconds for
 * 240,000 of them; drawing them with the toolkit would take seconds.
 */
public final class PointCloud {

	private static final double TAIL = 0.001;
	private static final int ENOUGH = 20_000;
	private static final double MARGIN = 0.04;
	private static final int DEPTH = 32;
	/** With fewer points than this they are drawn larger. */
	private static final int FEW = 20_000;
	/** How much of the background is in the colour of points that step back, of 256 parts. */
	private static final int DIMMED = 210;
	private static final int PARTS = 256;

	private static final int REHEARSED = 40_000;
	private static final int REHEARSALS = 6;
	private static final int REHEARSAL_WIDTH = 400;
	/** One row of so many has no place, and on each side one lies far outside. */
	private static final int RARE = 4000;
	private static final float FAR = 100;

	private final float[] xs;
	private final float[] ys;
	private final double left;
	private final double bottom;
	private final double width;
	private final double height;
	private final int placed;

	/**
	 * A cloud.
	 *
	 * @param xs per row its place; NaN for rows without one
	 * @param ys per row its place
	 */
	public PointCloud(float[] xs, float[] ys) {
		this.xs = xs;
		this.ys = ys;
		double[] x = range(xs);
		double[] y = range(ys);
		this.left = x[0];
		this.width = x[1] - x[0];
		this.bottom = y[0];
		this.height = y[1] - y[0];
		this.placed = placed(xs);
	}

	/**
	 * Draws some points that nobody sees, in a job, so that the code is compiled by the time that there are some to see: the
	 * first drawing of a process takes ten times as long as the later ones otherwise.
	 */
	static void prepare(Device device) {
		Job rehearsal = Job.createSystem("Preparing to draw points", (ICoreRunnable) monitor -> rehearse(device));
		rehearsal.setPriority(Job.DECORATE);
		rehearsal.schedule();
	}

	/** What {@link #prepare} does, on the thread of the caller. */
	public static void rehearse(Device device) {
		float[] places = new float[REHEARSED];
		for (int i = 0; i < places.length; i++) {
			places[i] = (i * 7919L % REHEARSED) / (float) REHEARSED;
		}
		float[] others = places.clone();
		Arrays.sort(others);
		// as in every map: code that has met no such row is given up when it meets the first one
		for (int i = 0; i < places.length; i += RARE) {
			places[i] = Float.NaN;
			places[i + 1] = FAR;
			places[i + 2] = -FAR;
			others[i + 3] = FAR;
			others[i + 4] = -FAR;
		}
		boolean[] some = new boolean[REHEARSED];
		Arrays.fill(some, 0, REHEARSED / 2, true);
		// of several colourings, so that no code is compiled for one alone
		List<IntUnaryOperator> colourings = List.of(row -> row, row -> -row, row -> 0);
		for (int i = 0; i < REHEARSALS && !device.isDisposed(); i++) {
			PointCloud cloud = new PointCloud(places, others);
			IntUnaryOperator colours = colourings.get(i % colourings.size());
			new Image(device, cloud.paint(REHEARSAL_WIDTH, REHEARSAL_WIDTH, 0, colours, new boolean[0])).dispose();
			new Image(device, cloud.paint(REHEARSAL_WIDTH, REHEARSAL_WIDTH, 0, colours, some)).dispose();
		}
	}

	/** From edge to edge with a margin; a few far outliers may fall outside, so that the others are not squeezed. */
	private static double[] range(float[] places) {
		// some of the points tell well enough where the edges are, and are sorted in no time
		int stride = Math.max(1, places.length / ENOUGH);
		float[] sorted = new float[(places.length + stride - 1) / stride];
		for (int i = 0; i < sorted.length; i++) {
			sorted[i] = places[i * stride];
		}
		Arrays.sort(sorted);
		int count = sorted.length;
		while (count > 0 && Float.isNaN(sorted[count - 1])) {
			count--;
		}
		if (count == 0) {
			return new double[] {0, 1};
		}
		double low = sorted[(int) (TAIL * (count - 1))];
		double high = sorted[(int) Math.ceil((1 - TAIL) * (count - 1))];
		double margin = high > low ? MARGIN * (high - low) : 0.5;
		return new double[] {low - margin, high + margin};
	}

	private static int placed(float[] places) {
		int count = 0;
		for (float place : places) {
			count += Float.isNaN(place) ? 0 : 1;
		}
		return count;
	}

	int pixelX(int row, int imageWidth) {
		return (int) ((xs[row] - left) * (imageWidth / width));
	}

	int pixelY(int row, int imageHeight) {
		return imageHeight - 1 - (int) ((ys[row] - bottom) * (imageHeight / height));
	}

	/** Whether a row has a place in the picture. */
	boolean isPlaced(int row) {
		return !Float.isNaN(xs[row]);
	}

	/**
	 * Paints all points.
	 *
	 * @param background {@code 0xRRGGBB}
	 * @param colours per row its colour as {@code 0xRRGGBB}
	 * @param picked which rows stand out; empty for all
	 */
	public ImageData paint(int imageWidth, int imageHeight, int background, IntUnaryOperator colours,
			boolean[] picked) {
		int[] pixels = new int[imageWidth * imageHeight];
		Arrays.fill(pixels, background);
		int[] rgb = rgb(colours);
		int size = placed < FEW ? 3 : 2;
		if (picked.length == 0) {
			dots(pixels, imageWidth, size, rgb, new boolean[xs.length], false);
		} else {
			dots(pixels, imageWidth, size, mixed(rgb, background), picked, false);
			dots(pixels, imageWidth, size + 1, rgb, picked, true);
		}
		return image(pixels, imageWidth, imageHeight);
	}

	private int[] rgb(IntUnaryOperator colours) {
		int[] rgb = new int[xs.length];
		for (int row = 0; row < rgb.length; row++) {
			rgb[row] = colours.applyAsInt(row);
		}
		return rgb;
	}

	/**
	 * The dots of the rows that are marked so. The loop knows nothing but arrays: what it is compiled for while it rehearses
	 * holds for every colouring then.
	 */
	private void dots(int[] pixels, int imageWidth, int size, int[] rgb, boolean[] marks, boolean wanted) {
		int imageHeight = pixels.length / imageWidth;
		double across = imageWidth / width;
		double up = imageHeight / height;
		int lastX = imageWidth - size;
		int lastY = imageHeight - size;
		for (int row = 0; row < xs.length; row++) {
			float place = xs[row];
			if (marks[row] != wanted || place != place) {
				continue;
			}
			int x = (int) ((place - left) * across);
			int y = imageHeight - 1 - (int) ((ys[row] - bottom) * up);
			if (x >= 0 && x <= lastX && y >= 0 && y <= lastY) {
				int colour = rgb[row];
				int end = (y + size) * imageWidth + x;
				for (int at = y * imageWidth + x; at < end; at += imageWidth) {
					for (int right = 0; right < size; right++) {
						pixels[at + right] = colour;
					}
				}
			} else {
				cutDot(pixels, imageWidth, x, y, size, rgb[row]);
			}
		}
	}

	/** A dot of which not all is in the picture. */
	private static void cutDot(int[] pixels, int imageWidth, int x, int y, int size, int colour) {
		int imageHeight = pixels.length / imageWidth;
		for (int line = Math.max(0, y); line < Math.min(imageHeight, y + size); line++) {
			for (int column = Math.max(0, x); column < Math.min(imageWidth, x + size); column++) {
				pixels[line * imageWidth + column] = colour;
			}
		}
	}

	/** Pixels are copied as a whole, not one by one. */
	private static ImageData image(int[] pixels, int imageWidth, int imageHeight) {
		byte[] bytes = new byte[pixels.length * Integer.BYTES];
		ByteBuffer.wrap(bytes).asIntBuffer().put(pixels);
		return new ImageData(imageWidth, imageHeight, DEPTH, new PaletteData(0xFF0000, 0xFF00, 0xFF), Integer.BYTES, bytes);
	}

	/** The colours of points that step back. */
	private static int[] mixed(int[] rgb, int background) {
		int[] mixed = new int[rgb.length];
		for (int row = 0; row < mixed.length; row++) {
			for (int shift = 0; shift <= 16; shift += 8) {
				int channel = (rgb[row] >> shift & 0xFF) * (PARTS - DIMMED) + (background >> shift & 0xFF) * DIMMED;
				mixed[row] |= channel / PARTS << shift;
			}
		}
		return mixed;
	}
}
