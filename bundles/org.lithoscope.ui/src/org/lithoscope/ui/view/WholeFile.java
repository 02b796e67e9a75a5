package org.lithoscope.ui.view;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that the user asked for, written beside and renamed in: whole or not at all. */
public final class WholeFile {

	/** Writes something into a file. */
	@FunctionalInterface
	public interface Writing {

		/** Writes all of it into a file that does not exist yet. */
		void to(Path file) throws IOException;
	}

	private WholeFile() {
	}

	/** Writes a text in UTF-8. */
	public static void write(Path file, String text) throws IOException {
		write(file, beside -> Files.writeString(beside, text, StandardCharsets.UTF_8));
	}

	/** Writes a file; on failure what was there before stays. */
	public static void write(Path file, Writing writing) throws IOException {
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		Path beside = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".new");
		try {
			writing.to(beside);
			Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(beside);
		}
	}
}
