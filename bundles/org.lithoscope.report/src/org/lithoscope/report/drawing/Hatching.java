package org.lithoscope.report.drawing;

import java.util.Locale;

/** What is drawn over a colour, so that lithologies can be told apart without it; as geologists draw them. */
public enum Hatching {

	/** Limestone, chalk and other carbonates. */
	BRICKS("M0 0h8M0 8h8M0 0v8M4 8v8"),
	/** Clay, mud and their stones. */
	DASHES("M0 2h4M4 10h4"),
	/** Sand and sandstone. */
	DOTS("M1 2h2M5 10h2", 2),
	/** Silt and siltstone. */
	FINE_DOTS("M1 2h1M5 10h1"),
	/** Gravel, conglomerate, breccia. */
	CIRCLES("M1 3a2 2 0 1 0 4 0a2 2 0 1 0 -4 0M3 11a2 2 0 1 0 4 0a2 2 0 1 0 -4 0"),
	/** Lava, tuff, ash. */
	CHEVRONS("M0 1l2 4l2 -4M4 9l2 4l2 -4"),
	/** Gabbro, peridotite and other deep rocks. */
	CROSSES("M0 3h4M2 1v4M4 11h4M6 9v4"),
	/** Siliceous ooze, chert, diatomite. */
	WAVES("M0 3l2 -2l4 4l2 -2M0 11l2 -2l4 4l2 -2"),
	/** Nothing but colour. */
	PLAIN("");

	/** The width of the tile that is repeated, in pixels. */
	static final int WIDTH = 8;
	/** Its height: the second half is the first, moved by half a width. */
	static final int HEIGHT = 16;

	private final String path;
	private final int thickness;

	Hatching(String path) {
		this(path, 1);
	}

	Hatching(String path, int thickness) {
		this.path = path;
		this.thickness = thickness;
	}

	/** The lines of a tile. */
	String path() {
		return path;
	}

	/** Of its lines, in pixels. */
	int thickness() {
		return thickness;
	}

	/** What fills are called in the drawing. */
	String reference() {
		return "url(#%s)".formatted(id());
	}

	String id() {
		return "hatching-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}
}
