package org.lithoscope.ui.view;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.lithoscope.ui.session.SessionState;

/** How a view of a chart is arranged: a row of choosers, below it what is chosen, below that what to keep in mind. */
public final class ChartPane {

	private final Composite area;
	private final Composite row;
	private Label note;

	/** Arranges a view that is empty still. */
	public ChartPane(Composite area) {
		this.area = Objects.requireNonNull(area, "area");
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		area.setLayout(layout);
		row = new Composite(area, SWT.NONE);
		RowLayout side = new RowLayout();
		side.center = true;
		row.setLayout(side);
		row.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
	}

	/**
	 * Adds a chooser to the row; the first item is chosen.
	 *
	 * @param label what is chosen, before the chooser
	 * @param changed is called when another item was chosen
	 */
	public Combo choice(String label, Runnable changed, String... items) {
		new Label(row, SWT.NONE).setText(label);
		Combo combo = new Combo(row, SWT.READ_ONLY);
		combo.setItems(items);
		combo.select(0);
		combo.addListener(SWT.Selection, event -> changed.run());
		return combo;
	}

	/** Offers other items where they are others; what was chosen stays chosen if it is among them. */
	public void offer(Combo combo, List<String> items) {
		if (!items.equals(List.of(combo.getItems()))) {
			String before = combo.getText();
			combo.setItems(items.toArray(String[]::new));
			combo.select(Math.max(0, items.indexOf(before)));
			// the row may wrap differently now
			area.layout(true, true);
		}
	}

	/** Has a control take all the room that is left. */
	public <C extends Control> C fill(C control) {
		control.setLayoutData(Remainder.of(1));
		return control;
	}

	/** Adds the lines at the bottom; to be called last. */
	public void addNote() {
		note = new Label(area, SWT.WRAP);
		note.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
	}

	/** Says which data the chart is of, synthetic data marked, and what to keep in mind when reading it. */
	public void note(SessionState state, List<String> sentences) {
		note(Stream.concat(Stream.of(state.title()).filter(title -> !title.isEmpty()).map(title -> title + "."),
				sentences.stream()).collect(Collectors.joining(" ")));
	}

	/** Replaces what stands at the bottom. */
	public void note(String text) {
		// an ampersand would underline the letter after it
		String shown = text.replace("&", "&&");
		if (!shown.equals(note.getText())) {
			note.setText(shown);
			area.layout();
		}
	}

	/** What stands at the bottom. */
	public String note() {
		return note.getText().replace("&&", "&");
	}
}
