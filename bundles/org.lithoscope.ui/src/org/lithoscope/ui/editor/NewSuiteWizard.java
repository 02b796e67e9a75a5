package org.lithoscope.ui.editor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.suite.SuiteCatalog;
import org.lithoscope.suite.SuiteException;
import org.lithoscope.suite.SuiteFiles;
import org.lithoscope.suite.model.Suite;
import org.lithoscope.ui.session.ComparisonSession;
import org.lithoscope.ui.welcome.Checklist;
import org.lithoscope.ui.welcome.Step;

/** Makes a suite file that begins as a copy of a registered suite, and opens it. */
public final class NewSuiteWizard extends Wizard implements INewWizard {

	private SuiteCatalog catalog;
	private Page page;
	private String template;

	public NewSuiteWizard() {
		setWindowTitle("New Suite");
	}

	/** The suite to begin with, by its id. */
	public void beginWith(String suite) {
		template = suite;
	}

	@Override
	public void init(IWorkbench workbench, IStructuredSelection selection) {
		catalog = new SuiteCatalog(workbench.getService(ComparisonSession.class).registry());
	}

	@Override
	public void addPages() {
		page = new Page();
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		try {
			Path file = page.file();
			Suite suite = catalog.open(page.template());
			String name = file.getFileName().toString();
			suite.setName(name.substring(0, name.length() - SuiteFiles.EXTENSION.length()));
			SuiteFiles.write(suite, file);
			PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().openEditor(new SuiteInput(file),
					SuiteEditor.ID);
			new Checklist().tick(Step.SUITE);
			return true;
		} catch (SuiteException | PartInitException e) {
			page.setErrorMessage(e.getMessage());
			return false;
		}
	}

	/** Where the file goes, and what it begins with. */
	private final class Page extends WizardPage {

		private Combo templates;
		private Text path;

		Page() {
			super("suite", "New suite", null);
			setDescription("A suite begins as a copy of a registered one.");
		}

		@Override
		public void createControl(Composite parent) {
			Composite area = new Composite(parent, SWT.NONE);
			area.setLayout(new GridLayout(3, false));
			new Label(area, SWT.NONE).setText("Begin with");
			templates = new Combo(area, SWT.READ_ONLY);
			templates.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
			List<String> ids = catalog.suites().stream().map(Contribution::id).toList();
			templates.setItems(ids.toArray(String[]::new));
			templates.select(Math.max(0, ids.indexOf(template == null
					? catalog.defaultSuite().map(Contribution::id).orElse("") : template)));
			new Label(area, SWT.NONE).setText("File");
			path = new Text(area, SWT.BORDER);
			path.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
			path.setText(Path.of("my" + SuiteFiles.EXTENSION).toAbsolutePath().toString());
			path.addListener(SWT.Modify, event -> check());
			Button browse = new Button(area, SWT.PUSH);
			browse.setText("Browse…");
			browse.addListener(SWT.Selection, event -> {
				FileDialog dialog = new FileDialog(getShell(), SWT.SAVE);
				dialog.setFilterExtensions(new String[] {"*" + SuiteFiles.EXTENSION});
				String chosen = dialog.open();
				if (chosen != null) {
					path.setText(chosen);
				}
			});
			setControl(area);
			check();
		}

		private void check() {
			Path file = file();
			String name = file.getFileName() == null ? "" : file.getFileName().toString();
			String error = null;
			if (!name.endsWith(SuiteFiles.EXTENSION) || name.equals(SuiteFiles.EXTENSION)) {
				error = "The file's name has to end in " + SuiteFiles.EXTENSION;
			} else if (Files.exists(file)) {
				error = "%s is there already: give the new suite another name".formatted(file);
			} else if (file.toAbsolutePath().getParent() == null
					|| !Files.isDirectory(file.toAbsolutePath().getParent())) {
				error = "There is no folder " + file.toAbsolutePath().getParent();
			}
			setErrorMessage(error);
			setPageComplete(error == null);
		}

		Path file() {
			return Path.of(path.getText().strip());
		}

		String template() {
			return templates.getText();
		}
	}
}
