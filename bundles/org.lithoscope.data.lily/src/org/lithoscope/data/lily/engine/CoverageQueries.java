package org.lithoscope.data.lily.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.lithoscope.data.lily.ImportRequest;
import org.lithoscope.data.lily.Instrument;
import org.lithoscope.data.lily.JoinKind;
import org.lithoscope.data.lily.LabelColumn;
import org.lithoscope.data.lily.Limits;
import org.lithoscope.data.lily.Quantity;
import org.lithoscope.data.lily.report.CoverageReport.BoreholeCoverage;
import org.lithoscope.data.lily.report.CoverageReport.LithologyCount;
import org.lithoscope.data.lily.report.CoverageReport.Outliers;
import org.lithoscope.data.lily.report.CoverageReport.Step;

/** What became of the bins. */
public final class CoverageQueries {

	private final ImportRequest request;
	private final Statements statements;
	private final Session session;
	private final List<Instrument> instruments;

	CoverageQueries(ImportRequest request, Statements statements, Session session) {
		this.request = request;
		this.statements = statements;
		this.session = session;
		this.instruments = request.features().instruments();
	}

	private long[] numbers(int count, String sql) throws IOException {
		long[] numbers = new long[count];
		session.query(sql, row -> {
			for (int i = 0; i < count; i++) {
				numbers[i] = row.getLong(i + 1);
			}
		});
		return numbers;
	}

	/** How many boreholes and bins an instrument has. */
	public long[] boreholesAndBins(Instrument instrument) throws IOException {
		return numbers(2, "select count(distinct borehole), count(*) from %s_bins".formatted(instrument.id()));
	}

	/** How many samples there are. */
	public long samples() throws IOException {
		return numbers(1, "select count(*) from samples")[0];
	}

	/** From the bins of the first instrument to the table. */
	public List<Step> steps() throws IOException {
		List<Step> steps = new ArrayList<>();
		long[] first = boreholesAndBins(instruments.get(0));
		steps.add(new Step("bins of " + instruments.get(0), first[1], first[0], 0, 0, 0, ""));
		for (int i = 1; i < instruments.size(); i++) {
			steps.add(join(i, steps.get(i - 1)));
		}
		Step before = steps.get(steps.size() - 1);
		long[] left = numbers(2, "select count(*), count(distinct borehole) from samples");
		steps.add(new Step("outliers dropped", left[0], left[1], before.bins() - left[0], before.boreholes() - left[1],
				0, before.bins() == left[0] ? "" : "outside the limits"));
		return steps;
	}

	private Step join(int index, Step before) throws IOException {
		String type = instruments.get(index).name();
		int earlier = (1 << index) - 1;
		int own = 1 << index;
		String unmatched = "count(*) filter (mask & %d <> 0 and mask & %d <> %d)".formatted(own, earlier, earlier);
		if (request.join() == JoinKind.KEEP) {
			long[] alone = numbers(2, ("select count(*) filter (mask & %d <> 0 and mask & 1 = 0),"
					+ " count(*) filter (mask & 1 <> 0 and mask & %d = 0) from presence").formatted(own, own));
			return new Step("joined with " + type, before.bins(), before.boreholes(), 0, 0, alone[0],
					"%,d bins without %s kept".formatted(alone[1], type));
		}
		String present = "(mask & %1$d = %1$d)".formatted(earlier | own);
		long[] counts = numbers(4, """
				select count(*) filter (%1$s), count(distinct borehole) filter (%1$s), %2$s,
				  count(*) filter (mask & %3$d = %3$d and mask & %4$d = 0
				    and borehole not in (select borehole from %5$s_bins))
				from presence""".formatted(present, unmatched, earlier, own, instruments.get(index).id()));
		long lost = before.bins() - counts[0];
		String reason = lost == 0 ? "" : "%,d in boreholes without %s, %,d where %s has no row".formatted(counts[3],
				type, lost - counts[3], type);
		return new Step("joined with " + type, counts[0], counts[1], lost, before.boreholes() - counts[1], counts[2],
				reason);
	}

	/** Bins outside the limits of each column that has some. */
	public List<Outliers> outliers() throws IOException {
		List<Outliers> outliers = new ArrayList<>();
		List<Quantity> quantities = request.features().quantities();
		for (int q = 0; q < quantities.size(); q++) {
			Limits limits = request.limitsOf(quantities.get(q));
			if (limits.bounded()) {
				outliers.add(new Outliers(quantities.get(q).column(), limits.low(), limits.high(),
						numbers(1, "select count(*) from joined where " + statements.outside(q))[0]));
			}
		}
		return outliers;
	}

	/** What each borehole gave, by name. */
	public List<BoreholeCoverage> boreholes() throws IOException {
		List<BoreholeCoverage> boreholes = new ArrayList<>();
		String bins = IntStream.range(0, instruments.size())
				.mapToObj(i -> "count(*) filter (mask & %d <> 0)".formatted(1 << i)).collect(Collectors.joining(", "));
		session.query("""
				select id, coalesce(samples, 0), top, bottom, coalesce(lithologies, 0), %s
				from presence
				join boreholes on code = presence.borehole
				left join (select borehole, count(*) as samples, min(bin) as top, max(bin) as bottom,
				    count(distinct lithology) as lithologies from samples group by borehole) as used
				  on used.borehole = presence.borehole
				group by all order by id""".formatted(bins), row -> {
			List<Long> perInstrument = new ArrayList<>();
			for (int i = 0; i < instruments.size(); i++) {
				perInstrument.add(row.getLong(6 + i));
			}
			long samples = row.getLong(2);
			boreholes.add(new BoreholeCoverage(row.getString(1), perInstrument, samples,
					samples == 0 ? Double.NaN : row.getLong(3) * request.bin(),
					samples == 0 ? Double.NaN : row.getLong(4) * request.bin(), row.getLong(5)));
		});
		return boreholes;
	}

	/** How often each lithology is in the table, most frequent first. */
	public List<LithologyCount> lithologies() throws IOException {
		List<LithologyCount> lithologies = new ArrayList<>();
		if (request.label() != LabelColumn.NONE) {
			session.query("""
					select name, count(*) as samples, count(distinct borehole) from samples
					join lithologies on code = lithology group by name order by samples desc, name""",
					row -> lithologies.add(new LithologyCount(row.getString(1), row.getLong(2), row.getLong(3))));
		}
		return lithologies;
	}
}
