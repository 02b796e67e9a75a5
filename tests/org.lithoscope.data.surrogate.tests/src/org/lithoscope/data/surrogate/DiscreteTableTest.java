package org.lithoscope.data.surrogate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.SampleTable;

class DiscreteTableTest {

	@Test
	void defaultsAreTheSizeOfTheStudysTable() throws Exception {
		SampleTable table = Generated.table("table=mad");

		assertEquals(151, table.rows());
		assertEquals(21, table.boreholes().size());
		assertEquals("MAD-like surrogate (seed 7, 21 boreholes)", table.origin().title());
		assertEquals(List.of("Porosity (vol%)", "Grain density (g/cm^3)", "P_wave_velocity",
				"Thermal conductivity mean (W/(m*K))"), table.columns().stream().map(NumericColumn::name).toList());
		assertTrue(table.lithologies().size() >= 10);
	}

	@Test
	void valuesArePhysicallyPossible() throws Exception {
		SampleTable table = Generated.table("table=mad", "boreholes=296", "samples=12000");

		assertWithin(table, 0, 1, 92);
		assertWithin(table, 1, 2.1, 3.3);
		assertWithin(table, 2, 1300, 7200);
		assertWithin(table, 3, 0.5, 4.5);
	}

	@Test
	void porosityTiesVelocityConductivityAndDensityTogether() throws Exception {
		for (SampleTable table : List.of(Generated.table("table=mad"),
				Generated.table("table=mad", "boreholes=296", "samples=12000"))) {
			assertTrue(Columns.correlation(Columns.of(table, 0), Columns.of(table, 2)) < -0.7);
			assertTrue(Columns.correlation(Columns.of(table, 0), Columns.of(table, 3)) < -0.7);
			assertTrue(Columns.correlation(Columns.of(table, 1), Columns.of(table, 2)) > 0.2);
		}
	}

	@Test
	void oozeLosesPorosityWithDepth() throws Exception {
		SampleTable table = Generated.table("table=mad", "boreholes=200", "samples=12000");
		int ooze = table.lithologies().indexOf("nannofossil ooze");

		double shallow = meanPorosity(table, ooze, 0, 50);
		double deep = meanPorosity(table, ooze, 200, 1000);
		assertTrue(shallow > deep + 5, "from %.1f to %.1f vol%%".formatted(shallow, deep));
		assertEquals(67, shallow, 8);
	}

	@Test
	void moreSamplesThanAHoleCanYieldAreRefused() {
		DataException refusal =
				assertThrows(DataException.class, () -> Generated.table("table=mad", "samples=40000"));

		assertEquals("surrogate data: 40,000 samples in 21 boreholes would need holes deeper than any that was drilled;"
				+ " ask for 8,400 samples or fewer, or for 100 boreholes or more", refusal.getMessage());
	}

	private static double meanPorosity(SampleTable table, int lithology, double from, double to) {
		double sum = 0;
		int count = 0;
		for (int row = 0; row < table.rows(); row++) {
			if (table.lithologyOf(row) == lithology && table.depthOf(row) >= from && table.depthOf(row) < to) {
				sum += Columns.of(table, 0)[row];
				count++;
			}
		}
		return sum / count;
	}

	private static void assertWithin(SampleTable table, int column, double least, double most) {
		double[] values = Columns.of(table, column);
		assertTrue(Arrays.stream(values).allMatch(v -> v >= least && v <= most), "%s from %.2f to %.2f".formatted(
				table.columns().get(column).name(), Columns.quantile(values, 0), Columns.quantile(values, 1)));
	}
}
