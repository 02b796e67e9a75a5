package org.lithoscope.ui.comparison;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.suite.SuiteCatalog;
import org.lithoscope.suite.SuiteFiles;
import org.lithoscope.ui.editor.SuiteEditing;
import org.lithoscope.ui.session.ComparisonSession;
import org.lithoscope.ui.session.SessionState;
import org.lithoscope.ui.view.Remainder;

/** The registered suites: run one, open a suite file, or open what was stored. */
public final class SuitesView extends SessionView {

	/** The id of the view. */
	public static final String ID = "org.lithoscope.ui.suites";

	private static final String BUNDLE = "org.lithoscope.ui";

	private final List<Image> images = new ArrayList<>();
	private TableViewer viewer;
	private Label description;
	private IAction run;
	private IAction cancel;

	@Override
	protected void createContents(Composite parent) {
		parent.setLayout(new GridLayout());
		viewer = new TableViewer(parent, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION);
		viewer.getTable().setLayoutData(Remainder.of(1));
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		Image icon = icon("suites").createImage();
		images.add(icon);
		viewer.setLabelProvider(new SuiteLabels(icon));
		ColumnViewerToolTipSupport.enableFor(viewer);
		description = new Label(parent, SWT.WRAP);
		description.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
		viewer.addSelectionChangedListener(event -> describe());
		viewer.addDoubleClickListener(event -> runSelected());
		createActions(getViewSite().getActionBars().getToolBarManager());
		MenuManager popup = new MenuManager();
		popup.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		viewer.getTable().setMenu(popup.createContextMenu(viewer.getTable()));
		getSite().registerContextMenu(ID, popup, viewer);
		List<Contribution> suites = new SuiteCatalog(session().registry()).suites();
		viewer.setInput(suites);
		new SuiteCatalog(session().registry()).defaultSuite()
				.ifPresent(suite -> viewer.setSelection(new StructuredSelection(suite)));
	}

	private void createActions(IToolBarManager toolBar) {
		run = action("Run suite", "run", this::runSelected);
		cancel = action("Cancel the running suite; finished runs stay", "cancel", () -> session().cancel());
		toolBar.add(run);
		toolBar.add(cancel);
		toolBar.add(action("Open run store…", "open", () -> chooseStore(getSite().getShell(), session())));
		IAction newSuite = action("New suite from the selected one…", "suites",
				() -> SuiteEditing.create(getSite().getWorkbenchWindow(),
						selectedSuite()));
		IAction edit = action("Edit suite file…", "suites", () -> chooseFile(getSite().getShell(), "Edit a suite file")
				.ifPresent(file -> SuiteEditing.open(getSite().getWorkbenchWindow(), Path.of(file))));
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		menu.add(newSuite);
		menu.add(edit);
		menu.add(action("Run suite file…", "suites", this::chooseSuite));
	}

	private static IAction action(String text, String icon, Runnable work) {
		Action action = new Action(text, icon(icon)) {
			@Override
			public void run() {
				work.run();
			}
		};
		action.setToolTipText(text);
		return action;
	}

	private static ImageDescriptor icon(String name) {
		return ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + name + ".svg")
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}

	private void describe() {
		description.setText(selected() instanceof Contribution suite ? suite.description() : "");
		description.getParent().layout();
	}

	private Object selected() {
		return ((IStructuredSelection) viewer.getSelection()).getFirstElement();
	}

	/** The id of the selected suite, null if none is selected. */
	String selectedSuite() {
		return selected() instanceof Contribution suite ? suite.id() : null;
	}

	private void runSelected() {
		if (selected() instanceof Contribution suite) {
			session().run(suite.id(), () -> new SuiteCatalog(session().registry()).open(suite));
		}
	}

	private void chooseSuite() {
		chooseFile(getSite().getShell(), "Run a suite file").ifPresent(
				file -> session().run(file, () -> new SuiteCatalog(session().registry()).open(file)));
	}

	/** Asks for a suite file. */
	static Optional<String> chooseFile(Shell shell, String title) {
		FileDialog dialog = new FileDialog(shell, SWT.OPEN);
		dialog.setText(title);
		dialog.setFilterExtensions("*" + SuiteFiles.EXTENSION);
		return Optional.ofNullable(dialog.open());
	}

	/** Asks for a run store and opens it. */
	static void chooseStore(Shell shell, ComparisonSession session) {
		DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
		dialog.setText("Open a run store");
		dialog.setMessage("A folder that 'lithoscope run' wrote, or one suite in it");
		dialog.setFilterPath(session.store().toString());
		String folder = dialog.open();
		if (folder != null) {
			session.open(folder);
		}
	}

	@Override
	void refresh(SessionState state) {
		cancel.setEnabled(state.running() || session().isBusy());
	}

	/** The list of suites, for tests. */
	public TableViewer viewer() {
		return viewer;
	}

	/** Runs the selected suite, as its tool button does. */
	public IAction runAction() {
		return run;
	}

	/** Cancels the running suite, as its tool button does. */
	public IAction cancelAction() {
		return cancel;
	}

	@Override
	public void setFocus() {
		viewer.getTable().setFocus();
	}

	@Override
	public void dispose() {
		images.forEach(Image::dispose);
		super.dispose();
	}

	private static final class SuiteLabels extends ColumnLabelProvider {

		private final Image icon;

		SuiteLabels(Image icon) {
			this.icon = icon;
		}

		@Override
		public String getText(Object element) {
			Contribution suite = (Contribution) element;
			return "%s: %s".formatted(suite.id(), suite.name());
		}

		@Override
		public Image getImage(Object element) {
			return icon;
		}

		@Override
		public String getToolTipText(Object element) {
			return ((Contribution) element).description();
		}
	}
}
