package org.lithoscope.cli.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.lithoscope.cli.CommandException;

/** Files that the user asked for: checked before the work begins, written whole or not at all. */
public final class OutputFile {

	private OutputFile() {
	}

	/**
	 * Refuses a file that could not be written after the work is done.
	 *
	 * @param option the option that names it, for the message
	 * @throws CommandException if its folder is missing or not writable, or it is a folder itself
	 */
	public static void requireWritable(String option, Path file) throws CommandException {
		Path folder = file.toAbsolutePath().getParent();
		String problem = null;
		if (Files.isDirectory(file)) {
			problem = "it is a folder";
		} else if (isDevice(file)) {
			problem = Files.isWritable(file) ? null : "it is not writable";
		} else if (folder == null || !Files.isDirectory(folder)) {
			problem = "there is no folder " + folder;
		} else if (!Files.isWritable(folder)) {
			problem = "folder %s is not writable".formatted(folder);
		}
		if (problem != null) {
			throw CommandException.input("%s %s: %s; name a file in a folder that can be written".formatted(option,
					file, problem));
		}
	}

	/**
	 * Writes the text in UTF-8 beside the file and renames it in. A link stays and its file is replaced; to a pipe or a
	 * device such as {@code /dev/stdout}, which must not be replaced, the text is sent.
	 *
	 * @throws CommandException if it cannot be written
	 */
	public static void write(Path file, String text) throws CommandException {
		try {
			if (isDevice(file)) {
				Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
			} else {
				replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), text);
			}
		} catch (IOException e) {
			throw CommandException.incomplete("%s cannot be written: %s".formatted(file, reason(e)), e);
		}
	}

	private static String reason(IOException e) {
		String message = String.valueOf(e.getMessage());
		if (message.contains("No space left on device")) {
			return "the disk is full";
		}
		// of file systems the message is often no more than the name of the file
		return e instanceof FileSystemException system ? "%s (%s)".formatted(message, system.getClass().getSimpleName())
				: message;
	}

	private static void replace(Path target, String text) throws IOException {
		Path beside = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".new");
		try {
			Files.writeString(beside, text, StandardCharsets.UTF_8);
			Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	private static boolean isDevice(Path file) {
		return Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
	}
}
