package org.lithoscope.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.suite.SuiteProblem;

/** A form of the suite editor; it shows the suite's problems in its head. */
abstract class SuitePage extends FormPage {

	/** The width in pixels that fields ask for at least; they get what there is. */
	static final int NARROW = 200;

	private final SuiteDocument document;
	private ScrolledForm form;
	private FormToolkit toolkit;
	private boolean outdated;
	/** While fields are filled by the program and not by a person. */
	private boolean showing;

	SuitePage(FormEditor editor, SuiteDocument document, String id, String title) {
		super(editor, id, title);
		this.document = Objects.requireNonNull(document, "document");
		document.onChange(this::changed);
	}

	/** A page that is not seen is refreshed when it is looked at again. */
	private void changed() {
		if (isActive()) {
			refreshAll();
		} else {
			outdated = true;
		}
	}

	@Override
	public void setActive(boolean active) {
		super.setActive(active);
		if (active && outdated) {
			refreshAll();
		}
	}

	final SuiteDocument document() {
		return document;
	}

	@Override
	protected final void createFormContent(IManagedForm managed) {
		form = managed.getForm();
		toolkit = managed.getToolkit();
		toolkit.decorateFormHeading(form.getForm());
		form.setText(getTitle());
		GridLayout layout = new GridLayout();
		layout.marginWidth = 10;
		form.getBody().setLayout(layout);
		createContents(form.getBody(), toolkit);
		refreshAll();
		form.getDisplay().asyncExec(this::style);
	}

	/** A page that is made when it is first looked at keeps light colours in a dark window unless it is styled anew. */
	private void style() {
		IThemeEngine engine = getSite().getService(IThemeEngine.class);
		if (engine != null && !form.isDisposed()) {
			engine.applyStyles(form, true);
		}
	}

	/** Makes the widgets. */
	abstract void createContents(Composite body, FormToolkit kit);

	/** Shows what the suite says now. */
	abstract void refresh();

	private void refreshAll() {
		if (form == null || form.isDisposed()) {
			return;
		}
		outdated = false;
		refresh();
		List<SuiteProblem> problems = document.problems();
		if (problems.isEmpty()) {
			form.setMessage(null, IMessageProvider.NONE);
		} else {
			boolean error = problems.stream().anyMatch(p -> p.severity() == SuiteProblem.Severity.ERROR);
			form.setMessage("%s: %s%s".formatted(problems.getFirst().element(), problems.getFirst().message(),
					problems.size() > 1 ? " (and %d more, see Overview)".formatted(problems.size() - 1) : ""),
					error ? IMessageProvider.ERROR : IMessageProvider.WARNING);
		}
	}

	final Composite section(Composite parent, String title, String description, int columns, boolean tall) {
		Section section = toolkit.createSection(parent, Section.TITLE_BAR | Section.DESCRIPTION);
		section.setText(title);
		section.setDescription(description);
		section.setLayoutData(new GridData(SWT.FILL, tall ? SWT.FILL : SWT.TOP, true, tall));
		Composite area = toolkit.createComposite(section);
		area.setLayout(new GridLayout(columns, false));
		section.setClient(area);
		return area;
	}

	/** A labelled text that is taken over when the focus leaves it or Enter is pressed. */
	final Text text(Composite parent, String label, String help, Consumer<String> set) {
		Label name = toolkit.createLabel(parent, label);
		name.setToolTipText(help);
		Text text = toolkit.createText(parent, "", SWT.SINGLE | SWT.BORDER);
		text.setToolTipText(help);
		GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
		// without a hint, what stands in it would make the page wider than the window
		wide.widthHint = NARROW;
		text.setLayoutData(wide);
		takeOver(text, set);
		return text;
	}

	/** Has what is typed taken over when the focus leaves a field or Enter is pressed in it. */
	final void takeOver(Text text, Consumer<String> set) {
		text.addListener(SWT.Modify, event -> {
			if (!showing && text.isFocusControl()) {
				document.typing(() -> set.accept(text.getText()));
			}
		});
		text.addListener(SWT.FocusOut, event -> take(text, set));
		text.addListener(SWT.DefaultSelection, event -> take(text, set));
	}

	private void take(Text text, Consumer<String> set) {
		document.typed();
		set.accept(text.getText());
	}

	/** A chooser among installed contributions of a kind; what is not installed is shown too. */
	final Combo contributions(Composite parent, String label, ContributionKind kind, Supplier<String> present,
			Consumer<String> set) {
		toolkit.createLabel(parent, label);
		Combo combo = new Combo(parent, SWT.READ_ONLY);
		combo.setLayoutData(new GridData(SWT.LEFT, SWT.CENTER, true, false));
		combo.setItems(document.registry().contributions(kind).stream().map(Contribution::id).toArray(String[]::new));
		combo.addListener(SWT.Selection, event -> {
			if (!combo.getText().equals(present.get())) {
				set.accept(combo.getText());
			}
		});
		return combo;
	}

	/** Selects an id, adding it if it is not installed. */
	static void select(Combo combo, String id) {
		if (id == null) {
			combo.deselectAll();
			return;
		}
		if (combo.indexOf(id) < 0) {
			combo.add(id);
		}
		combo.select(combo.indexOf(id));
	}

	/** Writes a text into a field unless it says so already, so that the cursor stays, or is being typed in. */
	final void show(Text text, String value) {
		String shown = value == null ? "" : value;
		if (!text.getText().equals(shown) && !(document.isTyping() && text.isFocusControl())) {
			showing = true;
			text.setText(shown);
			showing = false;
		}
	}
}
