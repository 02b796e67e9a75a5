package org.lithoscope.comparison.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

import org.lithoscope.store.Look;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.RunStore;
import org.lithoscope.store.StoreException;

/** Counts how often the test rows of a store are looked at. */
public final class Looking {

	private static final int DIGEST_LENGTH = 16;

	private Looking() {
	}

	/**
	 * Remembers a look and says how often it has been done with these data.
	 *
	 * @param command what shows them, for instance {@code compare}
	 * @param runs the runs whose test figures are shown
	 * @throws StoreException if the store cannot be written or read
	 */
	public static TestLooks at(RunStore store, String command, String suite, Collection<RunRecord> runs)
			throws StoreException {
		List<String> data = runs.stream().map(run -> run.request().dataHash()).distinct().toList();
		if (data.isEmpty()) {
			return TestLooks.UNKNOWN;
		}
		store.remember(new Look(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(), command, suite, data.get(0),
				digest(runs)));
		List<Look> same = store.looks().stream().filter(look -> look.data().equals(data.get(0))).toList();
		return new TestLooks(same.size(), (int) same.stream().map(Look::runs).distinct().count());
	}

	private static String digest(Collection<RunRecord> runs) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			runs.stream().map(run -> run.folder().getFileName().toString()).distinct().sorted()
					.forEach(id -> digest.update(id.getBytes(StandardCharsets.UTF_8)));
			return HexFormat.of().formatHex(digest.digest()).substring(0, DIGEST_LENGTH);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}
}
