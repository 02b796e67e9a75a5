package org.lithoscope.report.page;

import java.util.List;

import org.lithoscope.comparison.audit.Audit;
import org.lithoscope.comparison.audit.AuditFinding;
import org.lithoscope.report.ReportContent;
import org.lithoscope.report.html.Html;

/** What the reader has to be warned of. */
final class WarningSection implements Section {

	private final Audit audit;

	WarningSection(ReportContent content) {
		this.audit = content.review().audit();
	}

	@Override
	public String id() {
		return "warnings";
	}

	@Override
	public String title() {
		return "What to be careful about";
	}

	@Override
	public void write(Html html) {
		if (audit.findings().isEmpty()) {
			html.element("p", "Nothing was found that flatters figures or makes them incomparable, and no run is missing.");
		}
		box("Figures may flatter or not be comparable", "findings", audit.warnings(), html);
		box("Also to be known", "findings plain", audit.findings().stream().filter(finding -> !finding.isWarning()).toList(),
				html);
	}

	private static void box(String title, String style, List<AuditFinding> findings, Html html) {
		if (!findings.isEmpty()) {
			html.open("div", "class", style).element("strong", title).open("ul");
			findings.forEach(finding -> html.open("li").text(finding.sentence()).close());
			html.close().close();
		}
	}
}
