package org.lithoscope.ui.comparison;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.lithoscope.ui.session.SessionState;

/** The lines below a chart: which data it is of, synthetic data marked, and what to keep in mind when reading it. */
final class ChartNote {

	private final Label label;

	ChartNote(Composite parent) {
		label = new Label(parent, SWT.WRAP);
		label.setLayoutData(new GridData(SWT.FILL, SWT.BOTTOM, true, false));
	}

	void show(SessionState state, List<String> notes) {
		String text = Stream.concat(Stream.of(state.title()).filter(title -> !title.isEmpty()).map(title -> title + "."),
				notes.stream()).collect(Collectors.joining(" "));
		if (!text.equals(label.getText())) {
			// an ampersand would underline the letter after it
			label.setText(text.replace("&", "&&"));
			label.getParent().layout();
		}
	}
}
