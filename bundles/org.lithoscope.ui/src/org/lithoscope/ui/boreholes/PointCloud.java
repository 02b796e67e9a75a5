package org.lithoscope.ui.boreholes;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/**
 * Points of a plane as pixels. Points are written into the image's bytes one by one, which takes a few milliseconds for
 * 240,000 of them; drawing them with the toolkit would take seconds.
 */
public final class PointCloud {

	private static final double TAIL = 0.001;
	private static final int ENOUGH = 20_000;
	private static final double MARGIN = 0.04;
	private static final int BYTES = 3;
	/** With fewer points than this they are drawn larger. */
	private static final int FEW = 20_000;
	private static final double DIMMED = 0.82;

	private final float[] xs;
	private final float[] ys;
	private final double left;
	private final double bottom;
	private final double width;
	private final double height;

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

	int pixelX(int row, int imageWidth) {
		return (int) ((xs[row] - left) / width * imageWidth);
	}

	int pixelY(int row, int imageHeight) {
		return imageHeight - 1 - (int) ((ys[row] - bottom) / height * imageHeight);
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
		ImageData image = new ImageData(imageWidth, imageHeight, 8 * BYTES, new PaletteData(0xFF0000, 0xFF00, 0xFF));
		fill(image, background);
		int size = placed() < FEW ? 3 : 2;
		for (int row = 0; row < xs.length; row++) {
			if (isPlaced(row) && (picked.length == 0 || !picked[row])) {
				int colour = colours.applyAsInt(row);
				dot(image, row, size, picked.length == 0 ? colour : mixed(colour, background));
			}
		}
		for (int row = 0; row < picked.length; row++) {
			if (picked[row] && isPlaced(row)) {
				dot(image, row, size + 1, colours.applyAsInt(row));
			}
		}
		return image;
	}

	private int placed() {
		int count = 0;
		for (float x : xs) {
			count += Float.isNaN(x) ? 0 : 1;
		}
		return count;
	}

	private static void fill(ImageData image, int colour) {
		for (int x = 0; x < image.width; x++) {
			set(image, x, 0, colour);
		}
		for (int y = 1; y < image.height; y++) {
			System.arraycopy(image.data, 0, image.data, y * image.bytesPerLine, image.bytesPerLine);
		}
	}

	private void dot(ImageData image, int row, int size, int colour) {
		int x = pixelX(row, image.width);
		int y = pixelY(row, image.height);
		for (int dy = 0; dy < size; dy++) {
			for (int dx = 0; dx < size; dx++) {
				if (x + dx >= 0 && x + dx < image.width && y + dy >= 0 && y + dy < image.height) {
					set(image, x + dx, y + dy, colour);
				}
			}
		}
	}

	private static void set(ImageData image, int x, int y, int colour) {
		int at = y * image.bytesPerLine + BYTES * x;
		image.data[at] = (byte) (colour >> 16);
		image.data[at + 1] = (byte) (colour >> 8);
		image.data[at + 2] = (byte) colour;
	}

	private static int mixed(int colour, int background) {
		int mixed = 0;
		for (int shift = 0; shift <= 16; shift += 8) {
			int channel = (int) ((colour >> shift & 0xFF) * (1 - DIMMED) + (background >> shift & 0xFF) * DIMMED);
			mixed |= channel << shift;
		}
		return mixed;
	}
}
