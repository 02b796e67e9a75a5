package org.lithoscope.exploration.lithology;

/** The fill of a lithology, as geologists draw it, so that it can be told apart without colour. */
public enum Pattern {
	/** Bricks: limestone, chalk and other carbonates. */
	BRICKS,
	/** Dashes: clay, mud and their stones. */
	DASHES,
	/** Dots: sand and sandstone. */
	DOTS,
	/** Fine dots: silt and siltstone. */
	FINE_DOTS,
	/** Circles: gravel, conglomerate, breccia. */
	CIRCLES,
	/** Small v: lava, tuff, ash. */
	CHEVRONS,
	/** Crosses: gabbro, peridotite and other deep rocks. */
	CROSSES,
	/** Waves: siliceous ooze, chert, diatomite. */
	WAVES,
	/** Nothing but colour: all others. */
	PLAIN
}
