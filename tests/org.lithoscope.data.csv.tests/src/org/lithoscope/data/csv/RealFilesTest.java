package org.lithoscope.data.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.testing.SharedFiles;

/** Whole files that others made; the expected figures were counted with cut, sort and awk. */
class RealFilesTest {

	private static Path shared(String name) {
		Optional<Path> file = SharedFiles.find("data/" + name);
		assumeTrue(file.isPresent(), "there is no shared/data/" + name);
		return file.orElseThrow();
	}

	@Test
	void theWellLogsOfTheSegContestAreRead() throws DataException {
		SampleTable table = Reading.read(shared("seg-facies.csv"), "borehole=Well Name", "depth=Depth",
				"lithology=Facies", "features=GR,ILD_log10,DeltaPHI,PHIND,PE", "depth.unit=ft");

		assertEquals(4149, table.rows());
		assertEquals(10, table.boreholes().size());
		assertEquals(9, table.lithologies().size());
		assertEquals(List.of(0, 0, 0, 0, 917), table.columns().stream().map(NumericColumn::missing).toList());
		assertEquals(2793 * 0.3048, table.depthOf(0), 1e-9);
		assertEquals(4.6, table.column("PE").orElseThrow().values()[0]);
		assertFalse(table.sitesKnown());
		assertFalse(table.origin().synthetic());
		assertTrue(table.origin().notes().contains("Values are missing in 917 samples: PE 917."));
	}

	@Test
	void theSegContestIsReadWithoutAnyHint() throws DataException {
		SampleTable table = Reading.read(shared("seg-facies.csv"));

		assertEquals(10, table.boreholes().size());
		assertEquals(9, table.lithologies().size());
		assertEquals(List.of("GR", "ILD_log10", "DeltaPHI", "PHIND", "PE", "NM_M", "RELPOS"),
				table.columns().stream().map(NumericColumn::name).toList());
	}

	@Test
	void theFullSurrogateTableIsRead() throws DataException {
		SampleTable table = Reading.read(shared("lily-surrogate.csv.gz"));

		assertEquals(238_506, table.rows());
		assertEquals(296, table.boreholes().size());
		assertEquals(111, table.boreholes().stream().map(Borehole::site).distinct().count());
		assertEquals(25, table.boreholes().stream().map(Borehole::expedition).distinct().count());
		assertEquals(139, table.lithologies().size());
		assertTrue(table.sitesKnown());
		assertTrue(table.origin().synthetic());
		assertEquals("lily-surrogate.csv.gz (synthetic)", table.origin().label());
		assertEquals(List.of("Bulk density (GRA)", "Magnetic susceptibility (instr. units)", "NGR total counts (cps)",
				"R", "G", "B"), table.columns().stream().map(NumericColumn::name).toList());
		assertEquals(List.of("", "instr. units", "cps", "", "", ""),
				table.columns().stream().map(NumericColumn::unit).toList());
		assertEquals(0, table.columns().stream().mapToInt(NumericColumn::missing).sum());
	}

	@Test
	void theValuesOfTheSurrogateAreThoseThatAwkSeesInIt() throws DataException {
		SampleTable table = Reading.read(shared("lily-surrogate.csv.gz"));

		double density = Arrays.stream(table.columns().getFirst().values()).average().orElseThrow();
		long oozes = 0;
		int ooze = table.lithologies().indexOf("nannofossil ooze");
		for (int r = 0; r < table.rows(); r++) {
			oozes += table.lithologyOf(r) == ooze ? 1 : 0;
		}

		assertEquals(1.699916788, density, 1e-9);
		assertEquals(49_778, oozes);
	}
}
