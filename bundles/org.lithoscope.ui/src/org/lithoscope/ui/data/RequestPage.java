package org.lithoscope.ui.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.lithoscope.data.lily.Features;
import org.lithoscope.data.lily.ImportRequest;

/** Asks where the raw files are, what the table is to hold, and where it goes. */
public final class RequestPage extends WizardPage {

	private Text folder;
	private Text table;
	private Combo features;
	private Text bin;

	RequestPage() {
		super("request", "Import LILY", null);
		setDescription("Raw files of the LILY database, GRA_DataLITH.csv and others, become one table of samples.");
	}

	@Override
	public void createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(new GridLayout(3, false));
		folder = text(area, "Folder of raw files", "");
		browse(area, () -> new DirectoryDialog(getShell(), SWT.OPEN).open(), folder);
		table = text(area, "Table to write", Path.of("lily.parquet").toAbsolutePath().toString());
		browse(area, () -> {
			FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
			dialog.setFilterExtensions("*.parquet", "*.csv", "*.csv.gz");
			dialog.setOverwrite(true);
			return dialog.open();
		}, table);
		new Label(area, SWT.NONE).setText("Features");
		features = new Combo(area, SWT.READ_ONLY);
		features.setItems(Arrays.stream(Features.values()).map(Features::id).toArray(String[]::new));
		features.select(0);
		features.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, false, false, 2, 1));
		bin = text(area, "Height of a bin in metres", Double.toString(ImportRequest.STUDY_BIN));
		setControl(area);
		check();
	}

	private Text text(Composite area, String label, String value) {
		new Label(area, SWT.NONE).setText(label);
		Text text = new Text(area, SWT.BORDER);
		text.setText(value);
		text.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		text.addListener(SWT.Modify, event -> check());
		return text;
	}

	@FunctionalInterface
	private interface Question {

		String ask();
	}

	private static void browse(Composite area, Question question, Text answer) {
		Button button = new Button(area, SWT.PUSH);
		button.setText("Browse…");
		button.addListener(SWT.Selection, event -> {
			String chosen = question.ask();
			if (chosen != null) {
				answer.setText(chosen);
			}
		});
	}

	private void check() {
		if (bin == null) {
			return;
		}
		String error = null;
		if (folder.getText().isBlank()) {
			setErrorMessage(null);
			setPageComplete(false);
			return;
		}
		if (!Files.isDirectory(Path.of(folder.getText().strip()))) {
			error = "There is no folder " + folder.getText().strip();
		} else if (!table.getText().strip().matches(".+\\.(parquet|csv|csv\\.gz)")) {
			error = "The table's name has to end in .parquet, .csv or .csv.gz";
		} else if (!isNumber(bin.getText())) {
			error = "The height of a bin is a number of metres from 0.001 to 1000";
		}
		setErrorMessage(error);
		setPageComplete(error == null);
	}

	private static boolean isNumber(String text) {
		try {
			double metres = Double.parseDouble(text.strip());
			return metres >= 0.001 && metres <= 1000;
		} catch (NumberFormatException e) {
			return false;
		}
	}

	ImportRequest request() {
		return ImportRequest.study(Path.of(folder.getText().strip()))
				.with(Features.values()[features.getSelectionIndex()]).with(Double.parseDouble(bin.getText().strip()));
	}

	Path table() {
		return Path.of(table.getText().strip()).toAbsolutePath();
	}

	/** Fills in the page as a user would, for tests. */
	public void fillIn(Path rawFiles, Path result) {
		folder.setText(rawFiles.toString());
		table.setText(result.toString());
	}
}
