package org.lithoscope.ui.chart;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Charts of which one is seen; it is the one that is taken elsewhere. */
public final class ChartStack extends Composite implements Portable {

	private final StackLayout layout = new StackLayout();
	private ThemedChart top;

	/** An empty stack; charts are made with it as their parent. */
	public ChartStack(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(layout);
	}

	/** Has one of the charts seen. */
	public void raise(ThemedChart chart) {
		top = Objects.requireNonNull(chart, "chart");
		layout.topControl = chart;
		layout();
	}

	@Override
	public Control surface() {
		return top.surface();
	}

	@Override
	public Image picture() {
		return top.picture();
	}

	@Override
	public Optional<Contents> contents() {
		return top.contents();
	}
}
