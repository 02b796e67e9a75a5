package org.lithoscope.ui.editor;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.commands.ActionHandler;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.lithoscope.runner.estimate.StoredTimes;
import org.lithoscope.suite.SuiteException;
import org.lithoscope.suite.SuiteFiles;
import org.lithoscope.suite.model.Suite;
import org.lithoscope.ui.session.ComparisonSession;
import org.lithoscope.ui.view.FileQuestion;

/** Edits a suite file: pages with forms, and its source. Undo and redo work across all pages. */
public final class SuiteEditor extends FormEditor {

	/** The id of the editor. */
	public static final String ID = "org.lithoscope.ui.suiteEditor";

	private final Action undo = action("Undo", this::undoLast);
	private final Action redo = action("Redo", () -> document().commands().redo());
	private FileQuestion question = FileQuestion.DIALOG;
	private SuiteDocument document;
	private ExperimentsPage experiments;
	private Composite sourceArea;
	/** Made when it is first looked at. */
	private StyledText source;
	private int sourcePage = -1;
	private boolean sourceChanged;
	private boolean showingSource;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		super.init(site, input);
		if (!(input instanceof SuiteInput suiteInput)) {
			throw new PartInitException("a suite editor opens suite files, not " + input.getName());
		}
		setPartName(input.getName());
		try {
			document = new SuiteDocument(SuiteFiles.read(suiteInput.file()),
					site.getService(ComparisonSession.class).registry());
		} catch (SuiteException e) {
			throw new PartInitException(Status.error(e.getMessage(), e));
		}
		new TimesJob(site.getService(ComparisonSession.class).store(), this::know,
				site.getShell().getDisplay()).schedule();
		document.onTyping(() -> {
			editorDirtyStateChanged();
			updateActions();
		});
		document.onChange(() -> {
			editorDirtyStateChanged();
			updateActions();
		});
	}

	private void know(StoredTimes times) {
		if (getContainer() != null && !getContainer().isDisposed()) {
			document.know(times);
		}
	}

	@Override
	protected void addPages() {
		try {
			experiments = new ExperimentsPage(this, document);
			addPage(new OverviewPage(this, document));
			addPage(new DataPage(this, document));
			addPage(experiments);
			addPage(new FoldsPage(this, document));
			addPage(new EvaluatorsPage(this, document));
			sourceArea = new Composite(getContainer(), SWT.NONE);
			sourceArea.setLayout(new FillLayout());
			sourcePage = addPage(sourceArea);
			setPageText(sourcePage, "Source");
		} catch (PartInitException e) {
			StatusManager.getManager().handle(Status.error("The suite editor cannot be built", e),
					StatusManager.SHOW | StatusManager.LOG);
		}
		createActions();
	}

	private void createActions() {
		IHandlerService handlers = getSite().getService(IHandlerService.class);
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, new ActionHandler(undo));
		handlers.activateHandler(IWorkbenchCommandConstants.EDIT_REDO, new ActionHandler(redo));
		updateActions();
	}

	private static Action action(String text, Runnable work) {
		return new Action(text) {
			@Override
			public void run() {
				work.run();
			}
		};
	}

	private void undoLast() {
		document.takeTyped();
		if (document.commands().canUndo()) {
			document.commands().undo();
		}
	}

	private void updateActions() {
		undo.setEnabled(document.isTyping() || document.commands().canUndo());
		redo.setEnabled(document.commands().canRedo());
	}

	@Override
	protected void pageChange(int page) {
		if (page == sourcePage) {
			showSource();
		} else if (sourceChanged && !takeSource()) {
			setActivePage(sourcePage);
			return;
		}
		super.pageChange(page);
	}

	private void createSource() {
		source = new StyledText(sourceArea, SWT.H_SCROLL | SWT.V_SCROLL | SWT.MULTI);
		source.setFont(JFaceResources.getTextFont());
		source.addListener(SWT.Modify, event -> {
			if (!showingSource) {
				sourceChanged = true;
				editorDirtyStateChanged();
			}
		});
		sourceArea.layout();
	}

	private void showSource() {
		if (source == null) {
			createSource();
		}
		if (!sourceChanged) {
			showingSource = true;
			source.setText(new String(SuiteFiles.bytes(document.suite()), StandardCharsets.UTF_8));
			showingSource = false;
		}
	}

	/** Takes over what was typed on the source page; false if it is no suite, which is said. */
	private boolean takeSource() {
		try {
			Suite typed = SuiteFiles.read(
					new ByteArrayInputStream(source.getText().getBytes(StandardCharsets.UTF_8)), getPartName());
			sourceChanged = false;
			document.replace(typed);
			return true;
		} catch (SuiteException e) {
			StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW);
			return false;
		}
	}

	@Override
	public boolean isDirty() {
		return sourceChanged || document != null && document.isDirty();
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		save(((SuiteInput) getEditorInput()).file(), monitor);
	}

	private boolean save(Path file, IProgressMonitor monitor) {
		// what is being typed counts
		getContainer().forceFocus();
		if (sourceChanged && !takeSource()) {
			monitor.setCanceled(true);
			return false;
		}
		try {
			SuiteFiles.write(document.suite(), file);
			document.saved();
			return true;
		} catch (SuiteException e) {
			monitor.setCanceled(true);
			StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
			return false;
		}
	}

	@Override
	public boolean isSaveAsAllowed() {
		return true;
	}

	@Override
	public void doSaveAs() {
		String extension = SuiteFiles.EXTENSION.substring(1);
		question.askFor(getSite().getShell(), "Save the suite", getPartName(), new FileQuestion.Kind(extension, "Suites"))
				.filter(chosen -> save(chosen, new NullProgressMonitor())).ifPresent(chosen -> {
					setInput(new SuiteInput(chosen));
					setPartName(getEditorInput().getName());
				});
	}

	/** Has someone else say where a suite is saved, for tests. */
	public void answerWith(FileQuestion other) {
		question = Objects.requireNonNull(other, "other");
	}

	private SuiteDocument document() {
		return document;
	}

	/** Makes a change of the suite that can be undone. */
	public void edit(String label, Runnable change) {
		document.edit(label, change);
	}

	/** Adds an experiment for each variant, as the Add button does. */
	public void addExperiments(List<String> variants) {
		setActivePage(ExperimentsPage.ID);
		experiments.add(variants);
	}

	/** The suite as it is now, saved or not. */
	public Suite suite() {
		return document.suite();
	}

	/** Shows the first experiment of a variant on the page of experiments. */
	public void show(String variant) {
		setActivePage(ExperimentsPage.ID);
		document.suite().getExperiments().stream().filter(experiment -> variant.equals(experiment.getVariant()))
				.findFirst().ifPresent(found -> experiments.list().setSelection(new StructuredSelection(found)));
	}

	/** The line with the estimated time, for tests. */
	public String time() {
		return document.time();
	}

	/** The drawing of the shown experiment's network in words, for tests. */
	public String network() {
		return experiments.network().description();
	}
}
