package org.lithoscope.ui.boreholes;

/**
 * The stretch of depth that is visible.
 *
 * @param top in metres
 * @param base in metres, below the top
 */
record DepthWindow(double top, double base) {

	private static final double SMALLEST = 0.5;

	DepthWindow {
		if (!(base > top)) {
			throw new IllegalArgumentException("from %s to %s m".formatted(top, base));
		}
	}

	double height() {
		return base - top;
	}

	/** Narrower (a factor below 1) or wider, with one depth staying where it is. */
	DepthWindow zoomed(double factor, double fixed, DepthWindow limits) {
		double height = Math.clamp(height() * factor, Math.min(SMALLEST, limits.height()), limits.height());
		double share = (fixed - top) / height();
		return new DepthWindow(fixed - share * height, fixed - share * height + height).within(limits);
	}

	/** Moved down by so many metres. */
	DepthWindow moved(double metres, DepthWindow limits) {
		return new DepthWindow(top + metres, base + metres).within(limits);
	}

	/** The nearest window of the same height inside the limits. */
	DepthWindow within(DepthWindow limits) {
		if (height() >= limits.height()) {
			return limits;
		}
		double shift = top < limits.top ? limits.top - top : Math.min(0, limits.base - base);
		return new DepthWindow(top + shift, base + shift);
	}

	/** A round distance between marks of which about six are visible. */
	double step() {
		double rough = height() / 6;
		double power = Math.pow(10, Math.floor(Math.log10(rough)));
		double lead = rough / power;
		return power * (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10);
	}
}
