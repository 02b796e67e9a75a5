package org.lithoscope.ui.editor;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Finds the suite files again that were being edited when the workbench was closed. */
public final class SuiteInputFactory implements IElementFactory {

	static final String ID = "org.lithoscope.ui.suiteInput";
	static final String FILE = "file";

	@Override
	public IAdaptable createElement(IMemento memento) {
		String file = memento.getString(FILE);
		return file != null && Files.isRegularFile(Path.of(file)) ? new SuiteInput(Path.of(file)) : null;
	}
}
