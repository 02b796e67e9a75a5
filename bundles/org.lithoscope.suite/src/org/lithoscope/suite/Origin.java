package org.lithoscope.suite;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;

/** Remembers at an element of a suite where it was read. */
final class Origin extends AdapterImpl {

	private final TextPosition position;
	private final Path folder;

	/**
	 * @param position where the element's tag begins
	 * @param folder where relative paths in the element begin, or null
	 */
	Origin(TextPosition position, Path folder) {
		this.position = position;
		this.folder = folder;
	}

	TextPosition position() {
		return position;
	}

	Optional<Path> folder() {
		return Optional.ofNullable(folder);
	}

	@Override
	public boolean isAdapterForType(Object type) {
		return type == Origin.class;
	}

	/** The same memory for a copy of the element; an adapter belongs to one element. */
	Origin copy() {
		return new Origin(position, folder);
	}

	static Optional<Origin> of(EObject element) {
		for (EObject at = element; at != null; at = at.eContainer()) {
			Optional<Origin> own = ofItself(at);
			if (own.isPresent()) {
				return own;
			}
		}
		return Optional.empty();
	}

	/** Elements made by a program have no origin, even when they stand in a suite that was read. */
	static Optional<Origin> ofItself(EObject element) {
		return element.eAdapters().stream().filter(Origin.class::isInstance).map(Origin.class::cast).findFirst();
	}
}
