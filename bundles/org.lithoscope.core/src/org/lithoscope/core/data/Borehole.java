package org.lithoscope.core.data;

import java.util.Objects;

/**
 * One drilled hole.
 *
 * @param id the identifier in the table, for instance {@code 360-U1473-A}
 * @param site the site it stands on, for instance {@code 360-U1473}; holes of one site are metres apart
 * @param expedition the expedition that drilled it, for instance {@code 360}
 * @param siteKnown whether the table told the site; if not, {@code site} and {@code expedition} repeat {@code id}
 */
public record Borehole(String id, String site, String expedition, boolean siteKnown) {

	public Borehole {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(site, "site");
		Objects.requireNonNull(expedition, "expedition");
	}

	/** A borehole of which nothing but the identifier is known: it is its own site. */
	public static Borehole alone(String id) {
		return new Borehole(id, id, id, false);
	}
}
