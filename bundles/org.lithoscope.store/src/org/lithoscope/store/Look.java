package org.lithoscope.store;

import java.util.Objects;

/**
 * One time that figures of test rows were shown from a store.
 *
 * @param time when, in ISO 8601
 * @param command by what, for instance {@code compare}
 * @param suiteName the suite's name
 * @param data SHA-256 of the sample table
 * @param runs a digest of the runs that were seen; another one means that something had been changed in between
 */
public record Look(String time, String command, String suiteName, String data, String runs) {

	public Look {
		Objects.requireNonNull(time, "time");
		Objects.requireNonNull(command, "command");
		Objects.requireNonNull(suiteName, "suiteName");
		Objects.requireNonNull(data, "data");
		Objects.requireNonNull(runs, "runs");
	}
}
