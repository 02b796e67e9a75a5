package org.lithoscope.ui.view;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/**
 * Asks the user which file to write. What happens with the answer is none of its business, so that it can be tested without
 * the system's dialog.
 */
@FunctionalInterface
public interface FileQuestion {

	/** Asks with the system's dialog, which also asks before a file that is there is written over. */
	FileQuestion DIALOG = (shell, title, name, kinds) -> {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(title);
		dialog.setFilterExtensions(kinds.stream().map(kind -> "*." + kind.extension()).toArray(String[]::new));
		dialog.setFilterNames(kinds.stream().map(kind -> "%s (*.%s)".formatted(kind.label(), kind.extension()))
				.toArray(String[]::new));
		dialog.setFileName(name);
		dialog.setOverwrite(true);
		return Optional.ofNullable(dialog.open()).map(Path::of);
	};

	/**
	 * A kind of file.
	 *
	 * @param extension the ending of its name, without a dot
	 * @param label what people call it
	 */
	record Kind(String extension, String label) {

		public Kind {
			Objects.requireNonNull(extension, "extension");
			Objects.requireNonNull(label, "label");
		}
	}

	/**
	 * Which file, if the user wants one; its name may lack an ending.
	 *
	 * @param title of the dialog
	 * @param name suggested, with its ending
	 * @param kinds one or more that may be chosen
	 */
	Optional<Path> ask(Shell shell, String title, String name, List<Kind> kinds);

	/** The answer, with an ending if the user left it out. */
	default Optional<Path> askFor(Shell shell, String title, String name, Kind kind) {
		return ask(shell, title, name, List.of(kind)).map(file -> withEnding(file, kind.extension()));
	}

	/** The same file, with an ending if it has not got it; a file of that longer name is not written over unasked. */
	static Path withEnding(Path file, String extension) {
		String name = file.getFileName().toString();
		if (name.toLowerCase(Locale.ROOT).endsWith("." + extension)) {
			return file;
		}
		Path longer = file.resolveSibling(name + "." + extension);
		return Files.exists(longer) ? file : longer;
	}
}
