package org.lithoscope.data.lily.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What an import read, what each step lost and why, and what is left. The same for the same files, however many threads
 * took part.
 *
 * @param bin the height of a bin in metres
 * @param instruments what each instrument gave, in the order of the joins
 * @param steps from the bins of the first instrument to the table
 * @param outliers per column with limits how many bins were outside
 * @param boreholes what each borehole gave, by name
 * @param lithologies how many samples each has, most frequent first; empty where none was read
 * @param ungrouped lithologies that the table of groups does not name; they stand for themselves
 * @param rejected faulty rows in the order of files and lines
 * @param samples rows of the table
 */
public record CoverageReport(double bin, List<InstrumentCoverage> instruments, List<Step> steps, List<Outliers> outliers,
		List<BoreholeCoverage> boreholes, List<LithologyCount> lithologies, List<String> ungrouped,
		List<RejectedRow> rejected, long samples) {

	public CoverageReport {
		instruments = List.copyOf(instruments);
		steps = List.copyOf(steps);
		outliers = List.copyOf(outliers);
		boreholes = List.copyOf(boreholes);
		lithologies = List.copyOf(lithologies);
		ungrouped = List.copyOf(ungrouped);
		rejected = List.copyOf(rejected);
	}

	/**
	 * What one instrument gave.
	 *
	 * @param type the type of its files, for instance {@code GRA}
	 * @param description what it measures
	 * @param rows what became of its rows
	 * @param boreholes in how many it has a row that was used
	 * @param bins how many bins it has
	 * @param files its files
	 */
	public record InstrumentCoverage(String type, String description, RowCounts rows, long boreholes, long bins,
			List<SourceFile> files) {

		public InstrumentCoverage {
			Objects.requireNonNull(type, "type");
			files = List.copyOf(files);
		}
	}

	/**
	 * One step towards the table.
	 *
	 * @param name for instance {@code joined with NGR}
	 * @param bins bins after it
	 * @param boreholes boreholes after it
	 * @param lostBins bins that the step took away
	 * @param lostBoreholes boreholes that the step took away altogether
	 * @param unmatched bins of the joined instrument that had no partner
	 * @param reason why bins were lost
	 */
	public record Step(String name, long bins, long boreholes, long lostBins, long lostBoreholes, long unmatched,
			String reason) {
	}

	/**
	 * Bins outside the limits of a column.
	 *
	 * @param column the column
	 * @param low the smallest value kept
	 * @param high the largest value kept
	 * @param bins how many were outside; a bin may be outside of several columns
	 */
	public record Outliers(String column, double low, double high, long bins) {
	}

	/**
	 * What one borehole gave.
	 *
	 * @param id expedition, site and hole
	 * @param bins bins per instrument, in the order of {@link CoverageReport#instruments()}
	 * @param samples rows of the table
	 * @param top depth of the first row in metres, NaN without rows
	 * @param bottom depth of the last row in metres, NaN without rows
	 * @param lithologies how many different ones
	 */
	public record BoreholeCoverage(String id, List<Long> bins, long samples, double top, double bottom,
			long lithologies) {

		public BoreholeCoverage {
			bins = List.copyOf(bins);
		}
	}

	/**
	 * How often a lithology is in the table.
	 *
	 * @param name the lithology
	 * @param samples rows of the table
	 * @param boreholes in how many boreholes
	 */
	public record LithologyCount(String name, long samples, long boreholes) {
	}

	/** The join that lost most bins, if any lost one. */
	public Optional<Step> bottleneck() {
		return steps.stream().filter(step -> step.lostBins() > 0).max(Comparator.comparingLong(Step::lostBins));
	}

	/** Boreholes with at least one row in the table. */
	public long usedBoreholes() {
		return boreholes.stream().filter(borehole -> borehole.samples() > 0).count();
	}
}
