package org.lithoscope.exploration.downhole;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.Origin;
import org.lithoscope.core.data.SampleTable;

class DownholeLogTest {

	/** Hole A has samples at 0.2, 0.4, 0.6, then nothing until 3.0, given out of order; hole B has one sample. */
	private static final SampleTable TABLE = new SampleTable(new Origin("t", false, List.of()),
			List.of(Borehole.alone("A"), Borehole.alone("B")), new int[] {0, 0, 0, 1, 0, 0, 0},
			new double[] {0.6, 0.2, 0.4, 9, 3.0, 3.2, Double.NaN}, List.of("clay", "sand"),
			new int[] {1, 0, 0, 1, 1, SampleTable.NO_LITHOLOGY, 0},
			List.of(new NumericColumn("GRA", "g/cm³", new double[] {3, 1, 2, 9, 4, Double.NaN, 7}),
					new NumericColumn("Magnetic susceptibility", "", new double[] {0, 1, 10, 100, 1000, 9, 8})));

	private final DownholeLog log = new DownholeLogs(TABLE).of(0);

	@Test
	void samplesAreOrderedByDepthAndThoseWithoutDepthLeftOut() {
		assertArrayEquals(new int[] {1, 2, 0, 4, 5}, log.samples());
		assertArrayEquals(new double[] {0.2, 0.4, 0.6, 3.0, 3.2}, log.depths());
		assertArrayEquals(new double[] {1, 2, 3, 4, Double.NaN}, log.tracks().get(0).values());
		assertEquals(0.2, log.spacing(), 1e-9);
	}

	@Test
	void intervalsEndWhereTheLithologyChangesAndAtGaps() {
		List<IntervalColumn.Interval> intervals = log.lithology().intervals();
		assertEquals(List.of(0, 1, 1, SampleTable.NO_LITHOLOGY),
				intervals.stream().map(IntervalColumn.Interval::code).toList());
		assertEquals(0.1, intervals.get(0).top(), 1e-9);
		assertEquals(0.5, intervals.get(0).base(), 1e-9);
		assertEquals(0.7, intervals.get(1).base(), 1e-9);
		assertEquals(2.9, intervals.get(2).top(), 1e-9);
		assertEquals(3.3, intervals.get(3).base(), 1e-9);
	}

	@Test
	void theDistanceToTheNextSampleIsAGapWhenItIsLong() {
		assertTrue(log.isGapBefore(0));
		assertFalse(log.isGapBefore(1));
		assertTrue(log.isGapBefore(3));
	}

	@Test
	void theNearestSampleIsFoundFromAnyDepth() {
		assertEquals(0, log.nearest(-5));
		assertEquals(1, log.nearest(0.45));
		assertEquals(2, log.nearest(0.51));
		assertEquals(3, log.nearest(2));
		assertEquals(4, log.nearest(99));
	}

	@Test
	void aSingleSampleHasNoExtent() {
		DownholeLog single = new DownholeLogs(TABLE).of(1);
		assertEquals(1, single.lithology().intervals().size());
		assertEquals(0, single.spacing());
		assertEquals(0, single.nearest(3));
	}

	@Test
	void susceptibilityIsDrawnOnALogarithmicAxisSharedByAllBoreholes() {
		Track.Axis susceptibility = log.tracks().get(1).axis();
		assertTrue(susceptibility.logarithmic());
		assertFalse(log.tracks().get(0).axis().logarithmic());
		assertEquals(susceptibility, new DownholeLogs(TABLE).of(1).tracks().get(1).axis());
		assertEquals(0, susceptibility.position(-3));
		assertEquals(1, susceptibility.position(1e6));
		assertEquals(Math.log1p(10) / Math.log1p(1000), susceptibility.position(10), 1e-9);
		assertTrue(Double.isNaN(log.tracks().get(0).axis().position(Double.NaN)));
	}
}
