package org.lithoscope.ui.comparison;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.lithoscope.core.model.Epoch;

/** A line of a few pixels that shows how a run's elbo1 on validation rows goes. */
final class Sparkline {

	private static final int MARGIN = 3;

	private Sparkline() {
	}

	static void paint(GC gc, Rectangle place, List<Epoch> epochs) {
		double[] values = epochs.stream().mapToDouble(epoch -> epoch.validation().elbo1()).filter(Double::isFinite)
				.toArray();
		if (values.length < 2) {
			return;
		}
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (double value : values) {
			low = Math.min(low, value);
			high = Math.max(high, value);
		}
		int[] points = new int[2 * values.length];
		for (int i = 0; i < values.length; i++) {
			double share = high > low ? (values[i] - low) / (high - low) : 0.5;
			points[2 * i] = place.x + MARGIN + (place.width - 2 * MARGIN) * i / (values.length - 1);
			points[2 * i + 1] = place.y + place.height - MARGIN - (int) Math.round(share * (place.height - 2 * MARGIN));
		}
		gc.setAntialias(SWT.ON);
		gc.drawPolyline(points);
	}
}
