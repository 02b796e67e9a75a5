package org.lithoscope.report.drawing;

import java.util.List;
import java.util.Objects;

/**
 * A stretch of a borehole: columns side by side on one depth axis.
 *
 * @param title a heading
 * @param top the depth at the top, in metres
 * @param base the depth at the bottom, below the top
 * @param lanes from left to right
 * @param legend what colours of blocks mean
 */
public record DepthFigure(String title, double top, double base, List<Lane> lanes, List<Key> legend) {

	/** A column. */
	public sealed interface Lane {

		/** What stands above it. */
		String title();

		/** What stands below the title, perhaps empty. */
		String subtitle();
	}

	/**
	 * A curve. The arrays are not copied and must not be changed.
	 *
	 * @param depths in metres, increasing
	 * @param places where the curve is at each depth, from 0 on the left to 1 on the right; NaN where there is no value
	 * @param cuts whether nothing joins a depth with the one before
	 */
	public record Curve(String title, String subtitle, double[] depths, double[] places, boolean[] cuts)
			implements Lane {

		public Curve {
			Objects.requireNonNull(title, "title");
			Objects.requireNonNull(subtitle, "subtitle");
			if (depths.length != places.length || depths.length != cuts.length) {
				throw new IllegalArgumentException("depths and places of %s differ in number".formatted(title));
			}
		}
	}

	/** Coloured blocks. */
	public record Blocks(String title, String subtitle, List<Block> blocks) implements Lane {

		public Blocks {
			Objects.requireNonNull(title, "title");
			Objects.requireNonNull(subtitle, "subtitle");
			blocks = List.copyOf(blocks);
		}
	}

	/**
	 * A stretch of one colour.
	 *
	 * @param top in metres
	 * @param base in metres, below the top
	 * @param colour {@code #RRGGBB}
	 * @param hatching drawn over the colour
	 * @param label written into it where there is room; may be empty
	 * @param meaning a tooltip; may be empty
	 */
	public record Block(double top, double base, String colour, Hatching hatching, String label, String meaning) {

		public Block {
			Objects.requireNonNull(hatching, "hatching");
		}

		/** A stretch of nothing but colour. */
		public Block(double top, double base, String colour, String label, String meaning) {
			this(top, base, colour, Hatching.PLAIN, label, meaning);
		}
	}

	public DepthFigure {
		Objects.requireNonNull(title, "title");
		lanes = List.copyOf(lanes);
		legend = List.copyOf(legend);
		if (!(base > top)) {
			throw new IllegalArgumentException("from %s to %s m".formatted(top, base));
		}
	}
}
