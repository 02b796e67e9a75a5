package org.lithoscope.ui.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.suite.model.Configured;

/** A page with a list of elements on the left and the settings of the selected one on the right. */
abstract class ListPage<E extends Configured> extends SuitePage {

	private static final int[] SHARES = {32, 68};

	private final ContributionKind kind;
	private final List<E> clipboard = new ArrayList<>();
	private TableViewer list;
	private SettingsTable settings;
	private E shown;

	ListPage(FormEditor editor, SuiteDocument document, String id, String title, ContributionKind kind) {
		super(editor, document, id, title);
		this.kind = kind;
	}

	/** The elements of the suite. */
	abstract EList<E> elements();

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
		settings.table().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
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
		list.setLabelProvider(new LabelProvider() {
			@Override
			@SuppressWarnings("unchecked")
			public String getText(Object element) {
				return label((E) element);
			}
		});
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
		clipboard.clear();
		selected().forEach(element -> clipboard.add(EcoreUtil.copy(element)));
	}

	private void paste() {
		if (!clipboard.isEmpty()) {
			document().edit("paste", () -> clipboard.forEach(element -> elements().add(EcoreUtil.copy(element))));
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

	/** The list, for tests and as a target for what is dragged. */
	final TableViewer list() {
		return list;
	}
}
