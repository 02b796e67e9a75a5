package org.lithoscope.ui.help;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.part.ViewPart;

/** The user guide; F1 opens the page of the view that is active. */
public final class HelpView extends ViewPart {

	/** The id of the view. */
	public static final String ID = "org.lithoscope.ui.help";

	private static final int[] SHARES = {26, 74};
	private static final int MARGIN = 12;

	private final HelpPages pages = new HelpPages();
	private final List<String> names = pages.names();
	private org.eclipse.swt.widgets.List contents;
	private StyledText text;
	private HelpText shown;

	@Override
	public void createPartControl(Composite parent) {
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		contents = new org.eclipse.swt.widgets.List(sash, SWT.SINGLE | SWT.V_SCROLL);
		names.forEach(name -> contents.add(pages.title(name)));
		contents.addListener(SWT.Selection, event -> show(names.get(contents.getSelectionIndex())));
		text = new StyledText(sash, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
		text.addListener(SWT.MouseUp, event -> {
			int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
			shown.linkAt(offset).ifPresent(this::show);
		});
		text.addListener(SWT.Traverse, this::traverse);
		text.addListener(SWT.KeyDown, event -> {
			if (event.character == SWT.CR) {
				shown.linkAt(text.getSelection().x).ifPresent(this::show);
			}
		});
		sash.setWeights(SHARES);
		show(HelpPages.FIRST);
	}

	/** The tabulator goes from link to link, and behind the last one to what comes after the text. */
	private void traverse(Event event) {
		boolean forward = event.detail == SWT.TRAVERSE_TAB_NEXT;
		if (!forward && event.detail != SWT.TRAVERSE_TAB_PREVIOUS) {
			return;
		}
		Point selected = text.getSelection();
		shown.linkFrom(forward ? selected.y : selected.x, forward).ifPresent(link -> {
			text.setSelection(link);
			event.doit = false;
		});
	}

	/** Shows a page by its name. */
	public void show(String page) {
		contents.setSelection(names.indexOf(page));
		shown = new HelpText(pages.page(page));
		shown.showIn(text);
	}

	/** Shows the page that explains a view or editor. */
	public void showFor(String partId) {
		show(pages.pageOf(partId));
	}

	/** Shows what is told of an extension point. */
	public void showExtensionPoint(String id) {
		show(HelpPages.EXTENSION_POINTS);
		int found = text.getText().indexOf(id);
		if (found >= 0) {
			// the heading itself below the margin
			text.setTopIndex(Math.max(0, text.getLineAtOffset(found) - 1));
		}
	}

	/** The text that is shown, for tests. */
	public String text() {
		return text.getText();
	}

	/** The widget with the text, for tests. */
	public StyledText page() {
		return text;
	}

	/** The list of pages, for tests. */
	public org.eclipse.swt.widgets.List contents() {
		return contents;
	}

	@Override
	public void setFocus() {
		text.setFocus();
	}
}
