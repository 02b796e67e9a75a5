package org.lithoscope.ui.data;

import java.nio.file.Path;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.lithoscope.data.lily.report.CoverageReport;

/** Tells what was imported. */
final class CoveragePage extends WizardPage {

	private StyledText text;

	CoveragePage() {
		super("coverage", "Coverage", null);
		setPageComplete(true);
	}

	@Override
	public void createControl(Composite parent) {
		text = new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		setControl(text);
	}

	void show(CoverageReport report, Path table) {
		setMessage("Written to %s; where it came from lies beside it.".formatted(table));
		text.setText(CoverageText.of(report));
	}

	String text() {
		return text.getText();
	}
}
