package org.lithoscope.ui.editor;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.suite.SuiteException;
import org.lithoscope.suite.SuiteFiles;
import org.lithoscope.suite.SuiteProblem;
import org.lithoscope.suite.model.Configured;
import org.lithoscope.suite.model.Suite;
import org.lithoscope.suite.model.SuiteFactory;

/** A page with a list of elements on the left and the settings of the selected one on the right. */
abstract class ListPage<E extends Configured> extends SuitePage {

	private static final int[] SHARES = {32, 68};

	private final ContributionKind kind;
	private TableViewer list;
	private SettingsTable settings;
	private E shown;

	ListPage(FormEditor editor, SuiteDocument document, String id, String title, ContributionKind kind) {
		super(editor, document, id, title);
		this.kind = kind;
	}

	/** The elements of a suite. */
	abstract EList<E> elements(Suite suite);

	/** Gives a pasted element a name of its own, where it needs one; part of an edit. */
	abstract void distinguish(E pasted);

	/** The elements of the edited suite. */
	final EList<E> elements() {
		return elements(document().suite());
	}

	/** A new element that names a contribution. */
	abstract E create(String contribution);

	/** What an element is called in the list. */
	abstract String label(E element);

	/** Further fields above the settings. */
	abstract void createFields(Composite area, FormToolkit toolkit);

	/** Shows an element in the further fields; null for none. */
	abstract void showFields(E element);

	/** What stands above the list. */
	abstract String explanation();

	@Override
	void createContents(Composite body, FormToolkit toolkit) {
		SashForm sash = new SashForm(body, SWT.HORIZONTAL);
		sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Composite left = pane(sash, toolkit);
		createList(section(left, getTitle(), explanation(), 2, true), toolkit);
		Composite right = pane(sash, toolkit);
		Composite details = section(right, "Settings", "What is set is bold; all else keeps its default.", 2, true);
		createFields(details, toolkit);
		settings = new SettingsTable(details, toolkit, document(), kind == ContributionKind.VARIANT);
		settings.fill();
		sash.setWeights(SHARES);
	}

	private static Composite pane(SashForm sash, FormToolkit toolkit) {
		Composite pane = toolkit.createComposite(sash);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 2;
		pane.setLayout(layout);
		return pane;
	}

	private void createList(Composite area, FormToolkit toolkit) {
		Table table = toolkit.createTable(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
		table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		list = new TableViewer(table);
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(new MarkedLabels());
		ColumnViewerToolTipSupport.enableFor(list);
		list.addSelectionChangedListener(event -> showSelected());
		table.addListener(SWT.KeyDown, this::key);
		Composite buttons = toolkit.createComposite(area);
		buttons.setLayout(new GridLayout());
		buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
		button(buttons, toolkit, "Add…", this::choose);
		button(buttons, toolkit, "Remove", this::remove);
		button(buttons, toolkit, "Up", () -> move(-1));
		button(buttons, toolkit, "Down", () -> move(1));
		button(buttons, toolkit, "Copy", this::copy);
		button(buttons, toolkit, "Paste", this::paste);
	}

	private static void button(Composite parent, FormToolkit toolkit, String text, Runnable work) {
		Button button = toolkit.createButton(parent, text, SWT.PUSH);
		button.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		button.addListener(SWT.Selection, event -> work.run());
	}

	private void key(Event event) {
		boolean command = (event.stateMask & SWT.MOD1) != 0;
		if (event.keyCode == SWT.DEL) {
			remove();
		} else if (command && event.keyCode == 'c') {
			copy();
		} else if (command && event.keyCode == 'v') {
			paste();
		}
	}

	@SuppressWarnings("unchecked")
	final List<E> selected() {
		return list.getStructuredSelection().toList();
	}

	private void showSelected() {
		shown = selected().isEmpty() ? null : selected().getFirst();
		settings.show(shown);
		showFields(shown);
	}

	/** The element whose settings are shown, or null. */
	final E shown() {
		return shown;
	}

	private void choose() {
		ElementListSelectionDialog dialog = new ElementListSelectionDialog(list.getControl().getShell(),
				new LabelProvider() {
					@Override
					public String getText(Object element) {
						Contribution contribution = (Contribution) element;
						return "%s: %s".formatted(contribution.id(), contribution.name());
					}
				});
		dialog.setTitle("Add " + kind.singular() + "s");
		dialog.setMessage("Installed " + kind.plural() + "; several may be chosen");
		dialog.setMultipleSelection(true);
		dialog.setElements(document().registry().contributions(kind).toArray());
		if (dialog.open() == Window.OK) {
			add(Arrays.stream(dialog.getResult()).map(chosen -> ((Contribution) chosen).id()).toList());
		}
	}

	/** Adds an element for each contribution. */
	final void add(List<String> contributions) {
		document().edit("add " + String.join(", ", contributions),
				() -> contributions.forEach(id -> elements().add(create(id))));
		if (!elements().isEmpty()) {
			list.setSelection(new StructuredSelection(elements().getLast()));
		}
	}

	private void remove() {
		List<E> doomed = selected();
		if (!doomed.isEmpty()) {
			document().edit("remove", () -> elements().removeAll(doomed));
		}
	}

	private void move(int by) {
		if (shown != null) {
			int to = elements().indexOf(shown) + by;
			if (to >= 0 && to < elements().size()) {
				document().edit("move", () -> elements().move(to, shown));
			}
		}
	}

	private void copy() {
		if (!selected().isEmpty()) {
			Suite carrier = SuiteFactory.eINSTANCE.createSuite();
			elements(carrier).addAll(EcoreUtil.copyAll(selected()));
			String text = new String(SuiteFiles.bytes(carrier), StandardCharsets.UTF_8);
			withClipboard(clipboard -> clipboard.setContents(new Object[] {text},
					new Transfer[] {TextTransfer.getInstance()}));
		}
	}

	/** Takes what was copied here, in another suite's editor, or as text from a suite file. */
	private void paste() {
		withClipboard(clipboard -> {
			if (clipboard.getContents(TextTransfer.getInstance()) instanceof String text) {
				paste(text);
			}
		});
	}

	private void paste(String text) {
		try {
			Suite carrier = SuiteFiles.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
					"the clipboard");
			List<E> pasted = List.copyOf(elements(carrier));
			if (!pasted.isEmpty()) {
				document().edit("paste", () -> pasted.forEach(element -> {
					E copy = EcoreUtil.copy(element);
					distinguish(copy);
					elements().add(copy);
				}));
				list.setSelection(new StructuredSelection(elements().getLast()));
			}
		} catch (SuiteException e) {
			// what is in the clipboard was copied elsewhere and is nothing for a suite
			list.getControl().getDisplay().beep();
		}
	}

	private void withClipboard(Consumer<Clipboard> work) {
		Clipboard clipboard = new Clipboard(list.getControl().getDisplay());
		try {
			work.accept(clipboard);
		} finally {
			clipboard.dispose();
		}
	}

	@Override
	void refresh() {
		List<E> now = List.copyOf(elements());
		if (!now.equals(list.getInput())) {
			list.setInput(now);
		}
		list.refresh();
		if (shown != null && !now.contains(shown)) {
			showSelected();
		}
		settings.refresh();
		showFields(shown);
	}

	/** The problems of an element, or of something in it. */
	private List<SuiteProblem> problems(Object element) {
		return document().problems().stream()
				.filter(problem -> EcoreUtil.isAncestor((EObject) element, problem.subject())).toList();
	}

	/** Names with a mark where something is wrong; the tooltip says what. */
	private final class MarkedLabels extends ColumnLabelProvider {

		@Override
		@SuppressWarnings("unchecked")
		public String getText(Object element) {
			return label((E) element);
		}

		@Override
		public Image getImage(Object element) {
			List<SuiteProblem> problems = problems(element);
			if (problems.isEmpty()) {
				return null;
			}
			boolean error = problems.stream().anyMatch(p -> p.severity() == SuiteProblem.Severity.ERROR);
			return PlatformUI.getWorkbench().getSharedImages()
					.getImage(error ? ISharedImages.IMG_OBJS_ERROR_TSK : ISharedImages.IMG_OBJS_WARN_TSK);
		}

		@Override
		public String getToolTipText(Object element) {
			List<SuiteProblem> problems = problems(element);
			return problems.isEmpty() ? null
					: problems.stream().map(SuiteProblem::message).collect(Collectors.joining("\n"));
		}
	}

	/** The list, for tests and as a target for what is dragged. */
	final TableViewer list() {
		return list;
	}
}
