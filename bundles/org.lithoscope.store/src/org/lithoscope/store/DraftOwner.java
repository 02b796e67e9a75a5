package org.lithoscope.store;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The process that writes a draft, told by the name of the draft's folder: process id, second of its start (ids are
 * used again, in containers at once), and machine (a store may be shared by several).
 */
record DraftOwner(long pid, long startSecond, String host) {

	private static final Pattern DRAFT = Pattern.compile("\\.([0-9a-f]+)\\.tmp-(\\d+)-(\\d+)-(.*)-(\\d+)");
	/** The start of a process is known to about a second only. */
	private static final long CLOCK_TOLERANCE = 2;
	private static final long UNKNOWN = 0;
	/** After this long, a draft of a machine that cannot be asked is taken for abandoned. */
	private static final Duration ABANDONED = Duration.ofDays(7);

	static DraftOwner current() {
		ProcessHandle self = ProcessHandle.current();
		return new DraftOwner(self.pid(), startSecond(self), hostName());
	}

	/** The name of the folder in which the calling thread writes the run: no two threads write to the same one. */
	String draftName(String runId) {
		return ".%s.tmp-%d-%d-%s-%d".formatted(runId, pid, startSecond, host, Thread.currentThread().threadId());
	}

	/** The short id of the run that a folder is a draft of, or nothing if it is none. */
	static Optional<String> runOf(Path folder) {
		Matcher matcher = DRAFT.matcher(folder.getFileName().toString());
		return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
	}

	/** The owner of a draft, or nothing if the folder is none. */
	static Optional<DraftOwner> of(Path folder) {
		Matcher matcher = DRAFT.matcher(folder.getFileName().toString());
		if (!matcher.matches()) {
			return Optional.empty();
		}
		try {
			return Optional.of(new DraftOwner(Long.parseLong(matcher.group(2)), Long.parseLong(matcher.group(3)),
					matcher.group(4)));
		} catch (NumberFormatException e) {
			return Optional.empty();
		}
	}

	/** Whether the folder is a draft that nobody writes any more, as far as this owner can tell. */
	boolean seesLeftover(Path folder) {
		return of(folder).filter(other -> isGone(other, folder)).isPresent();
	}

	private boolean isGone(DraftOwner other, Path folder) {
		if (!other.host.equals(host)) {
			return isAbandoned(folder);
		}
		Optional<ProcessHandle> process = ProcessHandle.of(other.pid);
		if (process.isEmpty()) {
			return true;
		}
		long start = startSecond(process.get());
		return start != UNKNOWN && other.startSecond != UNKNOWN
				&& Math.abs(start - other.startSecond) > CLOCK_TOLERANCE;
	}

	private static boolean isAbandoned(Path folder) {
		try {
			return Files.getLastModifiedTime(folder).toInstant().isBefore(Instant.now().minus(ABANDONED));
		} catch (IOException e) {
			// gone in the meantime, or not ours to touch
			return false;
		}
	}

	private static long startSecond(ProcessHandle process) {
		return process.info().startInstant().map(Instant::getEpochSecond).orElse(UNKNOWN);
	}

	private static String hostName() {
		try {
			return InetAddress.getLocalHost().getHostName().replaceAll("[^A-Za-z0-9.-]", "_");
		} catch (IOException e) {
			return "unknown";
		}
	}
}
