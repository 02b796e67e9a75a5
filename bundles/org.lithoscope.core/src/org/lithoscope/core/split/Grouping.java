package org.lithoscope.core.split;

import java.util.Locale;
import java.util.stream.IntStream;

import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.SampleTable;

/** What stays together when samples are divided. */
public enum Grouping {
	/** Every sample for itself: neighbours in a hole land on both sides, so figures are too good. */
	ROW,
	/** All samples of a borehole together; holes of one site may still be divided. */
	BOREHOLE,
	/** All boreholes of a site together. */
	SITE,
	/** All sites of an expedition together. */
	EXPEDITION;

	/** The name used in files and on the command line. */
	public String id() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The group of a borehole. */
	public String groupOf(Borehole borehole) {
		return switch (this) {
			case ROW -> throw new IllegalStateException("single rows have no group name");
			case BOREHOLE -> borehole.id();
			case SITE -> borehole.site();
			case EXPEDITION -> borehole.expedition();
		};
	}

	/** Per row of the table the name of its group; for {@link #ROW} the row's number. */
	public String[] groupsOf(SampleTable table) {
		return IntStream.range(0, table.rows())
				.mapToObj(r -> this == ROW ? Integer.toString(r) : groupOf(table.boreholes().get(table.boreholeOf(r))))
				.toArray(String[]::new);
	}
}
