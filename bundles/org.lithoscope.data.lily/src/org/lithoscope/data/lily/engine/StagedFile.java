package org.lithoscope.data.lily.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file that appears under its name only when it is complete: it is written beside, and renamed in. What a killed
 * process left beside is removed by the next one.
 */
public final class StagedFile implements AutoCloseable {

	private final Path target;
	private final Path beside;

	/**
	 * Prepares for a file.
	 *
	 * @throws IOException if its folder is missing or cannot be written, or there is something that is no file
	 */
	public StagedFile(Path file) throws IOException {
		Path absolute = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		Path folder = absolute.getParent();
		if (folder == null || !Files.isDirectory(folder)) {
			throw new IOException("%s cannot be written: there is no folder %s. Make it, or name a file elsewhere."
					.formatted(file, folder));
		}
		if (Files.exists(absolute) && !Files.isRegularFile(absolute)) {
			throw new IOException("%s cannot be written: it is no file. Name another one.".formatted(file));
		}
		if (!Files.isWritable(folder)) {
			throw new IOException("%s cannot be written: the folder %s may not be changed. Name a file elsewhere."
					.formatted(file, folder));
		}
		target = absolute;
		beside = absolute.resolveSibling(".%s.%d.new".formatted(absolute.getFileName(), ProcessHandle.current().pid()));
		removeRemains(folder);
	}

	/** Removes what processes that are no more left beside this file. */
	private void removeRemains(Path folder) throws IOException {
		Pattern remains = Pattern.compile(Pattern.quote("." + target.getFileName() + ".") + "(\\d+)\\.new(\\.spill)?");
		try (Stream<Path> siblings = Files.list(folder)) {
			for (Path sibling : siblings.toList()) {
				Matcher name = remains.matcher(sibling.getFileName().toString());
				if (name.matches() && !isAlive(name.group(1))) {
					delete(sibling);
				}
			}
		}
	}

	private static boolean isAlive(String process) {
		long id = Long.parseLong(process);
		Optional<ProcessHandle> handle = ProcessHandle.of(id);
		return id != ProcessHandle.current().pid() && handle.isPresent() && handle.get().isAlive();
	}

	/** The file under its name. */
	public Path target() {
		return target;
	}

	/** Where to write. */
	public Path path() {
		return beside;
	}

	/** A folder beside for what does not fit into memory; it need not exist. */
	public Path spill() {
		return beside.resolveSibling(beside.getFileName() + ".spill");
	}

	/** Writes a text in UTF-8. */
	public void write(String text) throws IOException {
		try {
			Files.writeString(beside, text, StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw Session.failure(e);
		}
	}

	/** Gives the file its name. */
	public void commit() throws IOException {
		try {
			Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Removes the file that has the name, if there is one. */
	public void remove() throws IOException {
		Files.deleteIfExists(target);
	}

	/** Removes what is left beside. */
	@Override
	public void close() throws IOException {
		delete(beside);
		delete(spill());
	}

	private static void delete(Path path) throws IOException {
		if (Files.isDirectory(path)) {
			try (Stream<Path> inside = Files.list(path)) {
				for (Path file : inside.toList()) {
					delete(file);
				}
			}
		}
		Files.deleteIfExists(path);
	}
}
