package org.lithoscope.ui.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;

/**
 * The room in a grid that everything else leaves. What takes it is not asked how large it would like to be: to measure a long
 * text or table takes up to half a second, and the workbench lays views out at every change of the perspective.
 */
public final class Remainder {

	private Remainder() {
	}

	/**
	 * Layout data of the control that takes what is left.
	 *
	 * @param columns how many columns of the grid it spans
	 */
	public static GridData of(int columns) {
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, columns, 1);
		data.widthHint = 0;
		data.heightHint = 0;
		return data;
	}
}
