package org.lithoscope.report.page;

import org.lithoscope.report.html.Html;

/** A part of the report with a heading. */
interface Section {

	/** Unique in the page. */
	String id();

	/** The heading. */
	String title();

	/** Writes what is below the heading; nothing where there is nothing to tell, and then the heading is left out, too. */
	void write(Html html);
}
