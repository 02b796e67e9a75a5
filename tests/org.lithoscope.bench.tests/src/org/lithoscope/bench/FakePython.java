package org.lithoscope.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A shell script that pretends to be a Python with both libraries, and answers every turn at once. */
final class FakePython {

	private FakePython() {
	}

	/** Every turn took 100 s, half of them processor time, and found 7. */
	static Path diligent(Path folder) throws IOException {
		return write(folder, """
				while read line; do echo '{"seconds": 100, "cpuSeconds": 50, "result": 7}'; done
				""");
	}

	/** Gives up in its second turn. */
	static Path tired(Path folder) throws IOException {
		return write(folder, """
				read line
				echo '{"seconds": 100, "cpuSeconds": 50, "result": 7}'
				read line
				echo 'MemoryError: no more' >&2
				exit 1
				""");
	}

	private static Path write(Path folder, String turns) throws IOException {
		Path file = folder.resolve("python");
		Files.writeString(file, """
				#!/bin/sh
				case "$2" in *versions.py) echo '{"torch": "9.9", "scikit-learn": "8.8"}'; exit 0 ;; esac
				echo '{"ready": "fake '"$(basename "$2")"' '"$OMP_NUM_THREADS"'"}'
				""" + turns);
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
		return file;
	}
}
