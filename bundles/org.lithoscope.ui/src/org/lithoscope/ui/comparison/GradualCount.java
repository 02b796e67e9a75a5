package org.lithoscope.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * Gives a virtual table its number of lines, a slice in an event. GTK adds and removes lines one by one: ten thousand of
 * them in one event would keep the user waiting for a quarter of a second.
 */
public final class GradualCount {

	/** So many lines come or go in one event at most. */
	public static final int SLICE = 250;

	private final Table table;
	private final Runnable reached;
	private final List<TableItem> strays = new ArrayList<>();
	private int wanted;
	private boolean waiting;
	private boolean removing;
	private int selected;
	private int top;

	/** @param reached is told when the table has the lines that were wanted last */
	GradualCount(Table table, Runnable reached) {
		this.table = Objects.requireNonNull(table, "table");
		this.reached = Objects.requireNonNull(reached, "reached");
	}

	/** Gives the table this many lines, whatever was wanted before; up to one slice at once, others in later events. */
	void become(int count) {
		wanted = count;
		if (!waiting) {
			step();
		}
	}

	/** To be told of an item that the table asks to be filled and that stands for no line any more. */
	void stray(TableItem item) {
		strays.add(item);
	}

	private void step() {
		int now = table.getItemCount();
		int next = Math.clamp(wanted, now - SLICE, now + SLICE);
		if (next < now) {
			remove(next);
		} else {
			table.setItemCount(next);
		}
		waiting = next != wanted;
		if (waiting) {
			table.getDisplay().asyncExec(this::goOn);
			return;
		}
		restore();
		reached.run();
	}

	private void goOn() {
		if (!table.isDisposed()) {
			step();
		}
	}

	/**
	 * Removes lines while the keyboard's place is in the first one. Where it is in one that goes, GTK takes it to the next
	 * line, and goes through all of them for that, which takes ten times as long. GTK also asks for lines while it removes
	 * them, and SWT makes items for the answers that the table then forgets: whoever still holds one, as the styling of a
	 * theme does, would read freed memory through it.
	 */
	private void remove(int count) {
		park();
		table.setItemCount(Math.max(1, count));
		table.setItemCount(count);
		strays.stream().filter(item -> !item.isDisposed() && table.indexOf(item) < 0).forEach(TableItem::dispose);
		strays.clear();
	}

	/** Takes the keyboard's place to the first line, unless it is there from the slice before. */
	private void park() {
		int picked = table.getSelectionIndex();
		if (!removing) {
			top = table.getTopIndex();
		}
		if (!removing || picked >= 0) {
			selected = picked;
			table.setSelection(0);
			table.deselectAll();
		}
		removing = true;
	}

	/** What was selected and seen before lines were removed is so again, as far as it is there. */
	private void restore() {
		if (removing) {
			removing = false;
			int count = table.getItemCount();
			if (table.getSelectionIndex() < 0 && selected >= 0 && selected < count) {
				table.setSelection(selected);
			}
			if (top < count) {
				table.setTopIndex(top);
			}
		}
	}
}
