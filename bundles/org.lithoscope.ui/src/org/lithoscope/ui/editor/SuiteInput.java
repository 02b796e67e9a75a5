package org.lithoscope.ui.editor;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/** A suite file that is edited. */
public final class SuiteInput extends PlatformObject implements IEditorInput, IPersistableElement {

	private final Path file;

	public SuiteInput(Path file) {
		this.file = file.toAbsolutePath().normalize();
	}

	/** The file. */
	public Path file() {
		return file;
	}

	@Override
	public boolean exists() {
		return file.toFile().exists();
	}

	@Override
	public ImageDescriptor getImageDescriptor() {
		return ImageDescriptor.getMissingImageDescriptor();
	}

	@Override
	public String getName() {
		return file.getFileName().toString();
	}

	@Override
	public IPersistableElement getPersistable() {
		return exists() ? this : null;
	}

	@Override
	public String getFactoryId() {
		return SuiteInputFactory.ID;
	}

	@Override
	public void saveState(IMemento memento) {
		memento.putString(SuiteInputFactory.FILE, file.toString());
	}

	@Override
	public String getToolTipText() {
		return file.toString();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof SuiteInput that && file.equals(that.file);
	}

	@Override
	public int hashCode() {
		return Objects.hash(file);
	}
}
