package org.lithoscope.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in a few words why a file could not be read or written. */
final class FailureReason {

	private FailureReason() {
	}

	static String of(IOException e) {
		return switch (e) {
			case AccessDeniedException denied -> "no permission for " + denied.getFile();
			case FileAlreadyExistsException file -> file.getFile() + " is a file";
			case NoSuchFileException missing -> "there is no " + missing.getFile();
			case FileSystemException told when told.getReason() != null -> told.getFile() + ": " + told.getReason();
			default -> e.getMessage() == null ? e.toString() : e.getMessage();
		};
	}
}
