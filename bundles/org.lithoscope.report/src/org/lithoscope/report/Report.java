package org.lithoscope.report;

import org.lithoscope.core.run.Cancellation;
import org.lithoscope.report.page.Page;

/**
 * Writes a report as one HTML file that needs no other and asks no server: charts are drawn by a script inside it (Apache
 * ECharts), and without scripts are read as tables.
 */
public final class Report {

	private Report() {
	}

	/**
	 * The page.
	 *
	 * @throws java.io.UncheckedIOException if the folder of a run can no longer be read
	 */
	public static String html(ReportContent content) {
		return html(content, Cancellation.NEVER);
	}

	/**
	 * The same where the page may not be wanted any more.
	 *
	 * @throws java.util.concurrent.CancellationException if it is not
	 * @throws java.io.UncheckedIOException if the folder of a run can no longer be read
	 */
	public static String html(ReportContent content, Cancellation cancellation) {
		return new Page(content).html(cancellation);
	}
}
