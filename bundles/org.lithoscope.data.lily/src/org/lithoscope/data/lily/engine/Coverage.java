package org.lithoscope.data.lily.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.lithoscope.data.lily.ImportRequest;
import org.lithoscope.data.lily.Instrument;
import org.lithoscope.data.lily.JoinKind;
import org.lithoscope.data.lily.LabelColumn;
import org.lithoscope.data.lily.Limits;
import org.lithoscope.data.lily.Quantity;
import org.lithoscope.data.lily.engine.BinJoin.Fate;
import org.lithoscope.data.lily.raw.Vocabulary;
import org.lithoscope.data.lily.report.CoverageReport.BoreholeCoverage;
import org.lithoscope.data.lily.report.CoverageReport.LithologyCount;
import org.lithoscope.data.lily.report.CoverageReport.Outliers;
import org.lithoscope.data.lily.report.CoverageReport.Step;

/** What became of the bins. */
public final class Coverage {

	private final ImportRequest request;
	private final BinJoin join;
	private final Vocabulary vocabulary;
	private final List<Instrument> instruments;
	private final BinCounts counts;

	Coverage(ImportRequest request, BinJoin join, Vocabulary vocabulary) {
		this.request = request;
		this.join = join;
		this.vocabulary = vocabulary;
		this.instruments = request.features().instruments();
		this.counts = new BinCounts(join, instruments.size(), vocabulary.boreholes().size());
	}

	/** The sets of instruments that have all of some. */
	private static IntPredicate has(int bits) {
		return mask -> (mask & bits) == bits;
	}

	private boolean isSample(int at) {
		return join.fate(at) == Fate.SAMPLE;
	}

	private static long trues(boolean[] flags) {
		return IntStream.range(0, flags.length).filter(i -> flags[i]).count();
	}

	/** How many boreholes and bins an instrument has. */
	public long[] boreholesAndBins(Instrument instrument) {
		IntPredicate own = has(1 << instruments.indexOf(instrument));
		return new long[] { counts.boreholes(own), counts.bins(own) };
	}

	/** How many samples there are. */
	public long samples() {
		return counts.samples();
	}

	/** From the bins of the first instrument to the table. */
	public List<Step> steps() {
		List<Step> steps = new ArrayList<>();
		long[] first = boreholesAndBins(instruments.get(0));
		steps.add(new Step("bins of " + instruments.get(0), first[1], first[0], 0, 0, 0, ""));
		for (int i = 1; i < instruments.size(); i++) {
			steps.add(join(i, steps.get(i - 1)));
		}
		Step before = steps.get(steps.size() - 1);
		long left = samples();
		long boreholes = counts.sampledBoreholes();
		steps.add(new Step("outliers dropped", left, boreholes, before.bins() - left, before.boreholes() - boreholes, 0,
				before.bins() == left ? "" : "outside the limits"));
		return steps;
	}

	private Step join(int number, Step before) {
		String type = instruments.get(number).name();
		int own = 1 << number;
		if (request.join() == JoinKind.KEEP) {
			long alone = counts.bins(has(own).and(has(1).negate()));
			long without = counts.bins(has(1).and(has(own).negate()));
			return new Step("joined with " + type, before.bins(), before.boreholes(), 0, 0, alone,
					"%,d bins without %s kept".formatted(without, type));
		}
		IntPredicate earlier = has(own - 1);
		IntPredicate both = has(own | own - 1);
		long left = counts.bins(both);
		long boreholes = counts.boreholes(both);
		long lost = before.bins() - left;
		long elsewhere = counts.bins(earlier, borehole -> !counts.isIn(borehole, has(own)));
		String reason = lost == 0 ? "" : "%,d in boreholes without %s, %,d where %s has no row".formatted(elsewhere, type,
				lost - elsewhere, type);
		return new Step("joined with " + type, left, boreholes, lost, before.boreholes() - boreholes,
				counts.bins(has(own).and(earlier.negate())), reason);
	}

	/** Bins outside the limits of each column that has some. */
	public List<Outliers> outliers() {
		List<Quantity> quantities = request.features().quantities();
		long[] outside = new long[quantities.size()];
		double[] row = new double[quantities.size()];
		for (int at = 0; at < join.size(); at++) {
			if (join.fate(at) == Fate.OUTLIER) {
				join.values(join.key(at), row);
				for (int q = 0; q < row.length; q++) {
					outside[q] += join.outside(row[q], q) ? 1 : 0;
				}
			}
		}
		List<Outliers> outliers = new ArrayList<>();
		for (int q = 0; q < quantities.size(); q++) {
			Limits limits = request.limitsOf(quantities.get(q));
			if (limits.bounded()) {
				outliers.add(new Outliers(quantities.get(q).column(), limits.low(), limits.high(), outside[q]));
			}
		}
		return outliers;
	}

	/** What one borehole gave, while it is counted. */
	private final class Borehole {

		private final long[] bins = new long[instruments.size()];
		private final boolean[] lithologies = new boolean[vocabulary.lithologies().size()];
		private long samples;
		private int top = Integer.MAX_VALUE;
		private int bottom;

		void count(int at) {
			for (int i = 0; i < bins.length; i++) {
				bins[i] += join.mask(at) >> i & 1;
			}
			if (isSample(at)) {
				int bin = Bins.bin(join.key(at));
				samples++;
				top = Math.min(top, bin);
				bottom = Math.max(bottom, bin);
				int lithology = join.lithology(join.key(at));
				if (lithology >= 0) {
					lithologies[lithology] = true;
				}
			}
		}

		BoreholeCoverage coverage(String id) {
			return new BoreholeCoverage(id, Arrays.stream(bins).boxed().toList(), samples,
					samples == 0 ? Double.NaN : top * request.bin(), samples == 0 ? Double.NaN : bottom * request.bin(),
					trues(lithologies));
		}
	}

	/** What each borehole gave, by name; those without a bin are left out. */
	public List<BoreholeCoverage> boreholes() {
		List<String> names = BinDatabase.boreholeNames(vocabulary);
		Borehole[] counted = new Borehole[names.size()];
		for (int at = 0; at < join.size(); at++) {
			int number = Bins.borehole(join.key(at));
			if (counted[number] == null) {
				counted[number] = new Borehole();
			}
			counted[number].count(at);
		}
		int[] ranks = Names.ranks(names);
		return IntStream.range(0, counted.length).filter(i -> counted[i] != null).boxed()
				.sorted(Comparator.comparing(i -> ranks[i])).map(i -> counted[i].coverage(names.get(i))).toList();
	}

	/** How often each lithology is in the table, most frequent first. */
	public List<LithologyCount> lithologies() {
		if (request.label() == LabelColumn.NONE) {
			return List.of();
		}
		List<String> names = vocabulary.lithologies();
		long[] samples = new long[names.size()];
		PairIndex boreholes = new PairIndex();
		for (int at = 0; at < join.size(); at++) {
			if (isSample(at)) {
				samples[join.lithology(join.key(at))]++;
				boreholes.of(Bins.borehole(join.key(at)), join.lithology(join.key(at)));
			}
		}
		long[] counts = new long[names.size()];
		for (int i = 0; i < boreholes.size(); i++) {
			counts[boreholes.intOf(i)]++;
		}
		int[] ranks = Names.ranks(names);
		return IntStream.range(0, samples.length).filter(i -> samples[i] > 0).boxed()
				.sorted(Comparator.<Integer>comparingLong(i -> -samples[i]).thenComparingInt(i -> ranks[i]))
				.map(i -> new LithologyCount(names.get(i), samples[i], counts[i])).toList();
	}
}
