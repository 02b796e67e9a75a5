package org.lithoscope.comparison.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.lithoscope.comparison.Runs;
import org.lithoscope.comparison.audit.TestLooks;
import org.lithoscope.comparison.stores.JoinedSources;
import org.lithoscope.comparison.stores.ReadableRuns;
import org.lithoscope.comparison.stores.StoredSource;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Problem;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.core.split.Part;
import org.lithoscope.store.RunRecord;
import org.lithoscope.store.SuiteContents;

class ReviewerTest {

	private static final int RUNS = 300;

	private static StoredSource source() {
		double[] values = new double[RUNS];
		for (int i = 0; i < values.length; i++) {
			values[i] = 0.2 + 0.001 * (i % 7);
		}
		List<RunRecord> runs = new ArrayList<>(Runs.series("v2.5", "ari", 12, Part.TEST, values));
		runs.addAll(Runs.series("v2.6", "ari", 12, Part.TEST, values));
		return new StoredSource("a",
				new SuiteContents("quick", Runs.manifest("v2.5", "v2.6"), runs, List.of(), List.of(), List.of()), List.of());
	}

	/** Answers that the work is wanted so many times, then never again. */
	private static Cancellation after(int times, AtomicInteger asked) {
		return () -> asked.incrementAndGet() > times;
	}

	@Test
	void aReviewThatIsNotWantedAnyMoreStopsWhereverItIs() throws Exception {
		JoinedSources sources = JoinedSources.of(List.of(source()));
		AtomicInteger all = new AtomicInteger();
		new Reviewer(new EmptyRegistry()).review(sources, Questions.USUAL, TestLooks.UNKNOWN,
				after(Integer.MAX_VALUE, all));
		assertTrue(all.get() > 2 * RUNS, "it is asked before every run");
		for (int times : new int[] { 0, 1, 2, RUNS, all.get() - 1 }) {
			AtomicInteger asked = new AtomicInteger();
			assertThrows(CancellationException.class, () -> new Reviewer(new EmptyRegistry()).review(sources,
					Questions.USUAL, TestLooks.UNKNOWN, after(times, asked)), "after %d".formatted(times));
		}
	}

	@Test
	void lookingForDamagedRunsStopsToo() {
		AtomicInteger asked = new AtomicInteger();
		assertEquals(2 * RUNS, ReadableRuns.of(source(), after(Integer.MAX_VALUE, asked)).contents().runs().size());
		assertThrows(CancellationException.class, () -> ReadableRuns.of(source(), after(RUNS, new AtomicInteger())));
	}

	/** Nothing is installed. */
	private record EmptyRegistry() implements Registry {

		@Override
		public List<Contribution> contributions(ContributionKind kind) {
			return List.of();
		}

		@Override
		public List<Problem> problems() {
			return List.of();
		}

		@Override
		public <T> T create(Contribution contribution, Class<T> type) {
			throw new UnsupportedOperationException("nothing is installed");
		}

		@Override
		public InputStream open(Contribution contribution, String path) {
			throw new UnsupportedOperationException("nothing is installed");
		}

		@Override
		public Subscription onChange(Runnable listener) {
			return () -> {
			};
		}
	}
}
