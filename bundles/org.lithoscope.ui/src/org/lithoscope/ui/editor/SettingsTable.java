package org.lithoscope.ui.editor;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.lithoscope.core.parameter.ParameterDeclaration;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.ParameterType;
import org.lithoscope.suite.model.Configured;

/**
 * The parameters of a contribution with the values that a suite gives them: what is set is written in bold, defaults
 * plainly. A value that the declaration refuses is not taken over, and the reason is shown.
 */
final class SettingsTable {

	private static final String[] TRUTH = {"true", "false"};

	private final SuiteDocument document;
	private final TableViewer viewer;

	/** @param grids whether a parameter may take several values, which multiplies runs */
	SettingsTable(Composite parent, FormToolkit toolkit, SuiteDocument document, boolean grids) {
		this.document = Objects.requireNonNull(document, "document");
		Table table = toolkit.createTable(parent, SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		viewer = new TableViewer(table);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		column("Parameter", 170, row -> row.declaration().id());
		column("Value", 130, Declared::effective).setEditingSupport(new ValueEditing());
		if (grids) {
			column("Grid: value | value …", 170, Declared::grid).setEditingSupport(new GridEditing());
		}
		column("Allowed", 240, row -> row.declaration().allowed());
		column("What it is", 320, row -> row.declaration().label());
	}

	private TableViewerColumn column(String title, int width, Function<Declared, String> text) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.NONE);
		column.getColumn().setText(title);
		column.getColumn().setWidth(width);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((Declared) element);
			}

			@Override
			public String getToolTipText(Object element) {
				ParameterDeclaration declaration = ((Declared) element).declaration();
				return "%s%n%s%nDefault: %s".formatted(declaration.help(), declaration.allowed(),
						declaration.defaultValue().isEmpty() ? "none" : declaration.defaultValue());
			}

			@Override
			public Font getFont(Object element) {
				return ((Declared) element).isSet() ? JFaceResources.getFontRegistry().getBold("") : null;
			}
		});
		return column;
	}

	/** Lets the table fill what is left of an area of two columns. */
	void fill() {
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
		// its columns are wider than most windows; they are scrolled
		data.widthHint = SuitePage.NARROW;
		table().setLayoutData(data);
	}

	/** The table. */
	Table table() {
		return viewer.getTable();
	}

	/** Shows the parameters of an element, or none if it is null. */
	void show(Configured element) {
		viewer.setInput(element == null ? List.of() : Declared.of(element, document.registry()));
	}

	/** Shows other values after the suite has changed. */
	void refresh() {
		if (!viewer.isCellEditorActive()) {
			viewer.refresh();
		}
	}

	/** Why the declaration refuses a value; null if it does not. */
	private static String refusal(Declared row, Object value) {
		try {
			if (!String.valueOf(value).isBlank()) {
				row.declaration().canonical(String.valueOf(value));
			}
			return null;
		} catch (ParameterException e) {
			return e.getMessage();
		}
	}

	private final class ValueEditing extends EditingSupport {

		ValueEditing() {
			super(viewer);
		}

		private static String[] choices(Declared row) {
			return row.declaration().type() == ParameterType.BOOLEAN ? TRUTH
					: row.declaration().choices().toArray(String[]::new);
		}

		private static boolean isChoice(Declared row) {
			return row.declaration().type() == ParameterType.BOOLEAN
					|| row.declaration().type() == ParameterType.CHOICE;
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			Declared row = (Declared) element;
			if (isChoice(row)) {
				return new ComboBoxCellEditor(viewer.getTable(), choices(row), SWT.READ_ONLY);
			}
			TextCellEditor editor = new TextCellEditor(viewer.getTable());
			editor.setValidator(value -> refusal(row, value));
			return editor;
		}

		@Override
		protected boolean canEdit(Object element) {
			return true;
		}

		@Override
		protected Object getValue(Object element) {
			Declared row = (Declared) element;
			return isChoice(row) ? List.of(choices(row)).indexOf(row.effective()) : row.effective();
		}

		@Override
		protected void setValue(Object element, Object value) {
			Declared row = (Declared) element;
			if (value instanceof Integer index) {
				if (index >= 0) {
					change(row, choices(row)[index]);
				}
			} else if (value != null && refusal(row, value) == null) {
				change(row, String.valueOf(value));
			}
		}

		private void change(Declared row, String value) {
			if (!value.equals(row.effective())) {
				document.edit("set " + row.declaration().id(), () -> row.set(value));
			}
		}
	}

	private final class GridEditing extends EditingSupport {

		GridEditing() {
			super(viewer);
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			TextCellEditor editor = new TextCellEditor(viewer.getTable());
			editor.setValidator(value -> List.of(String.valueOf(value).split("\\|")).stream()
					.map(each -> refusal((Declared) element, each)).filter(Objects::nonNull).findFirst().orElse(null));
			return editor;
		}

		@Override
		protected boolean canEdit(Object element) {
			return true;
		}

		@Override
		protected Object getValue(Object element) {
			return ((Declared) element).grid();
		}

		@Override
		protected void setValue(Object element, Object value) {
			Declared row = (Declared) element;
			if (value != null && !value.equals(row.grid())) {
				document.edit("grid of " + row.declaration().id(), () -> row.setGrid(String.valueOf(value)));
			}
		}
	}
}
