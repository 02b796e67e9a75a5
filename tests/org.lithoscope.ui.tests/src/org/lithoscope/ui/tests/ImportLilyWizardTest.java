package org.lithoscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.jface.wizard.WizardDialog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.ui.data.ImportLilyWizard;

@ExtendWith(Responsive.class)
class ImportLilyWizardTest {

	private static final Map<String, String> COLUMNS = Map.of("GRA", "Bulk density (GRA)", "MS",
			"Magnetic susceptibility (instr. units)", "NGR", "NGR total counts (cps)", "RGB", "R,G,B");
	private static final Map<String, String> VALUES = Map.of("GRA", "1.7", "MS", "20", "NGR", "30", "RGB", "50,60,70");

	@TempDir
	private Path folder;
	private ImportLilyWizard wizard;
	private WizardDialog dialog;

	@BeforeEach
	void openTheWizard() {
		wizard = new ImportLilyWizard();
		dialog = new WizardDialog(Workbench.window().getShell(), wizard);
		dialog.setBlockOnOpen(false);
		dialog.open();
		Workbench.drain();
	}

	@AfterEach
	void closeTheWizard() {
		dialog.close();
		Workbench.drain();
	}

	private Path rawFiles(double... depths) throws IOException {
		Path raw = Files.createDirectory(folder.resolve("raw"));
		for (String type : COLUMNS.keySet()) {
			StringBuilder text = new StringBuilder("Exp,Site,Hole,Depth CSF-A (m),%s,Principal%n".formatted(
					COLUMNS.get(type)));
			for (double depth : depths) {
				text.append("317,U1351,A,%s,%s,clay%n".formatted(depth, VALUES.get(type)));
			}
			Files.writeString(raw.resolve(type + "_DataLITH.csv"), text);
		}
		return raw;
	}

	@Test
	void aFolderOfRawFilesBecomesATableAndTheCoverageIsTold() throws Exception {
		Path table = folder.resolve("samples.csv");
		wizard.request().fillIn(rawFiles(1.0, 1.2, 1.4), table);
		Workbench.drain();
		assertTrue(wizard.canFinish());
		assertFalse(wizard.performFinish(), "the coverage is shown before the wizard closes");
		assertTrue(Files.exists(table));
		assertTrue(wizard.coverage().startsWith("3 samples from 1 of 1 boreholes"), wizard.coverage());
		assertTrue(wizard.performFinish(), "then it closes");
	}

	@Test
	void aMissingInstrumentIsToldOnThePageAndNothingIsWritten() throws Exception {
		Path raw = rawFiles(1.0);
		Files.delete(raw.resolve("NGR_DataLITH.csv"));
		Path table = folder.resolve("samples.csv");
		wizard.request().fillIn(raw, table);
		Workbench.drain();
		assertFalse(wizard.performFinish());
		assertTrue(wizard.request().getErrorMessage().contains("NGR"), wizard.request().getErrorMessage());
		assertFalse(Files.exists(table));
	}

	@Test
	void aFolderThatIsNotThereCannotBeFinished() {
		wizard.request().fillIn(folder.resolve("nowhere"), folder.resolve("samples.csv"));
		Workbench.drain();
		assertFalse(wizard.canFinish());
		assertTrue(wizard.request().getErrorMessage().startsWith("There is no folder"));
	}
}
