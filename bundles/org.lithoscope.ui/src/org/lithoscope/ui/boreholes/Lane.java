package org.lithoscope.ui.boreholes;

import java.util.List;

import org.lithoscope.exploration.downhole.IntervalColumn;
import org.lithoscope.exploration.downhole.Track;
import org.lithoscope.exploration.lithology.LithologyStyle;

/** One column of the downhole view. */
sealed interface Lane {

	/** What stands above it. */
	String title();

	/** What stands below the title, perhaps empty. */
	String subtitle();

	/** A curve. */
	record Curve(Track track) implements Lane {

		@Override
		public String title() {
			return track.name();
		}

		@Override
		public String subtitle() {
			return "%s%.4g to %.4g%s".formatted(track.unit().isEmpty() ? "" : track.unit() + ", ", track.axis().low(),
					track.axis().high(), track.axis().logarithmic() ? ", log" : "");
		}
	}

	/** The measured colour of the core. */
	record Swatch(Track red, Track green, Track blue) implements Lane {

		@Override
		public String title() {
			return "Colour";
		}

		@Override
		public String subtitle() {
			return "R, G, B as measured";
		}
	}

	/**
	 * Intervals with a code each.
	 *
	 * @param subtitle how the codes came about
	 * @param names per code its name
	 * @param styles per code how it is drawn
	 * @param numbered whether intervals carry the number of their code, from 1
	 */
	record Codes(IntervalColumn column, String subtitle, List<String> names, List<LithologyStyle> styles,
			boolean numbered) implements Lane {

		@Override
		public String title() {
			return column.name();
		}

		String name(int code) {
			return code < 0 ? "none" : names.get(code);
		}

		LithologyStyle style(int code) {
			return code < 0 ? LithologyStyle.none() : styles.get(code);
		}
	}
}
