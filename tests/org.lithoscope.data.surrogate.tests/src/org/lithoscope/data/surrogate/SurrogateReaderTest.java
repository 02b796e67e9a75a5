package org.lithoscope.data.surrogate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;

class SurrogateReaderTest {

	@Test
	void defaultsAreSixtyBoreholesAndFortyThousandSamples() throws Exception {
		SampleTable table = Generated.table();

		assertEquals(40_000, table.rows());
		assertEquals(60, table.boreholes().size());
		assertEquals(List.of("Bulk density (GRA)", "Magnetic susceptibility (instr. units)", "NGR total counts (cps)",
				"R", "G", "B"), table.columns().stream().map(NumericColumn::name).toList());
		assertEquals("g/cm³", table.columns().getFirst().unit());
	}

	@Test
	void theTableSaysThatItIsSynthetic() throws Exception {
		SampleTable table = Generated.table("seed=8");

		assertTrue(table.origin().synthetic());
		assertEquals("LILY-like surrogate (seed 8, 60 boreholes)", table.origin().title());
		assertTrue(table.origin().notes().getFirst().startsWith("Generated, not measured"));
		assertTrue(table.origin().notes().get(1).endsWith("60 boreholes on 23 sites of 11 expeditions."),
				table.origin().notes().get(1));
	}

	@ParameterizedTest
	@CsvSource({"1, 1", "1, 4000", "3, 500", "9, 1500", "50, 50", "60, 40001", "296, 2960", "1000, 30000"})
	void exactlyAsManyBoreholesAndSamplesAsAskedFor(int boreholes, int samples) throws Exception {
		SampleTable table = Generated.table("boreholes=" + boreholes, "samples=" + samples);

		assertEquals(samples, table.rows());
		assertEquals(boreholes, table.boreholes().size());
		assertEquals(boreholes, IntStream.range(0, samples).map(table::boreholeOf).distinct().count(),
				"every borehole has samples");
		assertTrue(table.columns().stream().flatMapToDouble(c -> Arrays.stream(c.values())).allMatch(Double::isFinite));
	}

	@Test
	void sameParametersGiveTheSameTableWhateverTheSeedOfTheWork() throws Exception {
		String first = Generated.table(WorkContext.of(1), "boreholes=5", "samples=900").contentHash();
		String second =
				Generated.table(WorkContext.of(2).withThreads(2), "boreholes=5", "samples=900").contentHash();

		assertEquals(first, second);
	}

	/** Recorded on x86-64 with JDK 25, interpreted and compiled: a change means raising the revision. */
	@ParameterizedTest
	@CsvSource({"lily-6, 6b470abd8120", "mad, 9c87a8bd8047"})
	void theTableIsTheSameOnEveryMachine(String kind, String hash) throws Exception {
		SampleTable table = Generated.table("table=" + kind, "boreholes=3", "samples=500", "seed=7");

		assertEquals(hash, table.contentHash().substring(0, 12));
	}

	@Test
	void theTableDoesNotDependOnTheLanguageOfTheMachine() throws Exception {
		SampleTable expected = Generated.table("boreholes=3", "samples=500");
		Locale usual = Locale.getDefault();
		try {
			Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
			SampleTable abroad = Generated.table("boreholes=3", "samples=500");

			assertEquals(expected.contentHash(), abroad.contentHash());
			assertEquals(expected.origin(), abroad.origin());
		} finally {
			Locale.setDefault(usual);
		}
	}

	@Test
	void anotherSeedGivesAnotherTable() throws Exception {
		assertNotEquals(Generated.table("boreholes=5", "samples=900", "seed=1").contentHash(),
				Generated.table("boreholes=5", "samples=900", "seed=2").contentHash());
	}

	@Test
	void theTableWithoutColourHasTheSameSamples() throws Exception {
		SampleTable six = Generated.table("boreholes=10", "samples=2000");
		SampleTable three = Generated.table("boreholes=10", "samples=2000", "table=lily-3");

		assertEquals(3, three.columns().size());
		for (int c = 0; c < 3; c++) {
			assertArrayEquals(Columns.of(six, c), Columns.of(three, c));
		}
		for (int row = 0; row < six.rows(); row++) {
			assertEquals(six.lithologyOf(row), three.lithologyOf(row));
			assertEquals(six.depthOf(row), three.depthOf(row));
		}
	}

	@Test
	void depthsAreMultiplesOfTwentyCentimetresAndIncreaseDownEachHole() throws Exception {
		SampleTable table = Generated.table();

		for (int row = 0; row < table.rows(); row++) {
			double depth = table.depthOf(row);
			assertEquals(Math.rint(depth * 5) / 5, depth);
			if (row > 0 && table.boreholeOf(row) == table.boreholeOf(row - 1)) {
				assertTrue(depth > table.depthOf(row - 1));
			} else {
				assertTrue(depth >= 0);
			}
		}
	}

	@Test
	void identifiersTellExpeditionSiteAndHoleAndAreInOrder() throws Exception {
		SampleTable table = Generated.table("boreholes=100", "samples=5000");

		Set<String> names = new HashSet<>();
		for (Borehole borehole : table.boreholes()) {
			assertTrue(borehole.id().matches("9\\d\\d-U9\\d\\d\\d-[A-F]"), borehole.id());
			assertEquals(borehole.site(), borehole.id().substring(0, borehole.id().length() - 2));
			assertEquals(borehole.expedition(), borehole.id().substring(0, 3));
			assertTrue(borehole.siteKnown());
			assertTrue(names.add(borehole.id()));
		}
		List<String> ids = table.boreholes().stream().map(Borehole::id).toList();
		assertEquals(ids.stream().sorted().toList(), ids);
	}

	@Test
	void lithologiesAreListedInOrderOfAppearance() throws Exception {
		SampleTable table = Generated.table("boreholes=10", "samples=3000");

		int[] order = IntStream.range(0, table.rows()).map(table::lithologyOf).distinct().toArray();
		assertArrayEquals(IntStream.range(0, table.lithologies().size()).toArray(), order);
	}

	@Test
	void fewerSamplesThanBoreholesAreRefused() {
		DataException refusal =
				assertThrows(DataException.class, () -> Generated.table("boreholes=1200", "samples=1000"));

		assertEquals("surrogate data: 1,000 samples cannot be shared by 1,200 boreholes, each needs at least one;"
				+ " ask for 1,200 samples or more, or for 1,000 boreholes or fewer", refusal.getMessage());
	}

	@Test
	void holesDeeperThanAnyDrilledAreRefused() {
		DataException refusal =
				assertThrows(DataException.class, () -> Generated.table("boreholes=2", "samples=9000"));

		assertEquals("surrogate data: 9,000 samples in 2 boreholes would need holes deeper than any that was drilled;"
				+ " ask for 8,000 samples or fewer, or for 3 boreholes or more", refusal.getMessage());
	}

	@Test
	void numbersOutOfRangeAreRefusedByTheDeclaration() {
		ParameterException refusal = assertThrows(ParameterException.class, () -> Generated.table("boreholes=0"));

		assertEquals("reader surrogate: boreholes = '0': expected a whole number in [1, 100000]",
				refusal.getMessage());
		assertThrows(ParameterException.class, () -> Generated.table("table=lily-9"));
	}

	@Test
	void cancelledWorkEndsAtOnce() {
		WorkContext cancelled = new WorkContext(new Seed(1), () -> true, Progress.SILENT, 1);

		assertThrows(CancellationException.class, () -> Generated.table(cancelled));
	}

	@Test
	void theContributionIsDocumented() {
		assertTrue(Generated.contribution().parameters().stream().allMatch(p -> p.help().length() > 40));
		assertEquals(List.of("table", "boreholes", "samples", "seed"),
				Generated.contribution().parameters().stream().map(p -> p.id()).toList());
		assertTrue(Generated.contribution().literature().stream()
				.anyMatch(l -> l.doi().equals("10.1029/2023GC011287")));
	}
}
