package org.lithoscope.data.lily.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.lithoscope.data.lily.Aggregation;
import org.lithoscope.data.lily.ImportRequest;
import org.lithoscope.data.lily.Instrument;
import org.lithoscope.data.lily.JoinKind;
import org.lithoscope.data.lily.LabelColumn;
import org.lithoscope.data.lily.Limits;
import org.lithoscope.data.lily.Quantity;

/**
 * The recipe in SQL.
 *
 * <p>Tables: {@code gra}, {@code ms}, … borehole, bin, and either values of one row or exact sums of several;
 * {@code gra_bins}, … one row per borehole and bin; {@code labels} the lithology of each bin of the first instrument;
 * {@code presence} which instruments have a bin, one bit each; {@code joined} and {@code samples} the bins before and after
 * outliers are dropped. The quantities are called q0, q1, … in the order of the features.
 */
final class Statements {

	private final ImportRequest request;
	private final List<Instrument> instruments;
	private final List<Quantity> quantities;

	Statements(ImportRequest request) {
		this.request = request;
		this.instruments = request.features().instruments();
		this.quantities = request.features().quantities();
	}

	/** Whether rows come as sums of several, as a mean allows, or one by one. */
	boolean summed() {
		return request.aggregation() == Aggregation.MEAN;
	}

	/** Whether lithologies of an instrument's rows are kept: those of the first one count. */
	boolean labels(Instrument instrument) {
		return request.label() != LabelColumn.NONE && instrument == instruments.get(0);
	}

	private List<String> columns(Instrument instrument) {
		int first = 0;
		for (Instrument earlier : instruments.subList(0, instruments.indexOf(instrument))) {
			first += earlier.quantities().size();
		}
		return IntStream.range(first, first + instrument.quantities().size()).mapToObj(q -> "q" + q).toList();
	}

	private static String list(List<String> parts) {
		return String.join(", ", parts);
	}

	String createRows(Instrument instrument) {
		return "create table %s (borehole integer, bin integer, %soccurrences integer, %s)".formatted(instrument.id(),
				labels(instrument) ? "lithology integer, " : "",
				list(columns(instrument).stream().map(column -> column + (summed() ? " hugeint" : " double")).toList()));
	}

	/** Names for the codes of boreholes and lithologies. */
	static List<String> createNames() {
		return List.of("create table boreholes (code integer, id varchar, site varchar, expedition varchar)",
				"create table lithologies (code integer, name varchar)");
	}

	/** The bins of one instrument; its rows are forgotten. */
	List<String> bin(Instrument instrument) {
		List<String> statements = new ArrayList<>();
		statements.add("create table %s_bins as select borehole, bin, %s from %s group by borehole, bin".formatted(
				instrument.id(), list(columns(instrument).stream().map(this::aggregate).toList()), instrument.id()));
		if (labels(instrument)) {
			statements.add("""
					create table labels as
					select borehole, bin, first(code order by occurrences desc, name) as lithology
					from (select borehole, bin, lithology, sum(occurrences) as occurrences from %s group by all)
					join lithologies on code = lithology
					group by borehole, bin""".formatted(instrument.id()));
		}
		statements.add("drop table " + instrument.id());
		return statements;
	}

	private String aggregate(String column) {
		// sums of integers do not depend on the order of rows, those of floating-point numbers would
		return summed() ? "sum(%1$s)::double / %2$d / sum(occurrences) as %1$s".formatted(column, ExactSum.UNITS)
				: "median(%1$s) as %1$s".formatted(column);
	}

	String presence() {
		return "create table presence as select borehole, bin, bit_or(mask) as mask from (%s) group by borehole, bin"
				.formatted(IntStream.range(0, instruments.size())
						.mapToObj(i -> "select borehole, bin, %d as mask from %s_bins".formatted(1 << i,
								instruments.get(i).id()))
						.collect(Collectors.joining(" union all ")));
	}

	/** From bins to samples. */
	List<String> join() {
		String first = instruments.get(0).id() + "_bins";
		boolean labelled = labels(instruments.get(0));
		StringBuilder join = new StringBuilder("create table joined as select %s.borehole, %s.bin, %s as lithology, %s"
				.formatted(first, first, labelled ? "labels.lithology" : "null::integer",
						list(IntStream.range(0, quantities.size()).mapToObj(q -> "q" + q).toList())));
		join.append(" from ").append(first);
		for (Instrument other : instruments.subList(1, instruments.size())) {
			join.append(request.join() == JoinKind.INNER ? " join " : " left join ")
					.append("%1$s_bins on %1$s_bins.borehole = %2$s.borehole and %1$s_bins.bin = %2$s.bin"
							.formatted(other.id(), first));
		}
		if (labelled) {
			join.append(" join labels on labels.borehole = %1$s.borehole and labels.bin = %1$s.bin".formatted(first));
		}
		List<String> within = new ArrayList<>(List.of("true"));
		for (int q = 0; q < quantities.size(); q++) {
			if (request.limitsOf(quantities.get(q)).bounded()) {
				within.add("not coalesce(%s, false)".formatted(outside(q)));
			}
		}
		return List.of(presence(), join.toString(), "create table samples as select * from joined where "
				+ String.join(" and ", within));
	}

	/** The condition that a mean is an outlier; null where it is missing. */
	String outside(int quantity) {
		Limits limits = request.limitsOf(quantities.get(quantity));
		return "(q%1$d < %2$s or q%1$d > %3$s)".formatted(quantity, number(limits.low()), number(limits.high()));
	}

	private static String number(double value) {
		return "'%s'::double".formatted(Double.isInfinite(value) ? value < 0 ? "-inf" : "inf" : value);
	}

	/** The table in its order: boreholes by name, then downwards. */
	String table() {
		List<String> columns = new ArrayList<>();
		columns.add("id as \"Borehole_ID\"");
		columns.add("bin * %s as \"Depth_Bin\"".formatted(number(request.bin())));
		int afterFirst = instruments.get(0).quantities().size();
		for (int q = 0; q < quantities.size(); q++) {
			if (q == afterFirst) {
				lithologyColumn(columns);
			}
			columns.add("q%d as \"%s\"".formatted(q, quantities.get(q).column()));
		}
		if (quantities.size() == afterFirst) {
			lithologyColumn(columns);
		}
		return "select %s from samples join boreholes on boreholes.code = borehole%s order by id, bin".formatted(
				list(columns), labels(instruments.get(0)) ? " join lithologies on lithologies.code = lithology" : "");
	}

	private void lithologyColumn(List<String> columns) {
		if (request.label() != LabelColumn.NONE) {
			columns.add("name as \"%s\"".formatted(request.labelName()));
		}
	}
}
