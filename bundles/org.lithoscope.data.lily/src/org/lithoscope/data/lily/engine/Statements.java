package org.lithoscope.data.lily.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.lithoscope.data.lily.Aggregation;
import org.lithoscope.data.lily.ImportRequest;
import org.lithoscope.data.lily.Instrument;
import org.lithoscope.data.lily.LabelColumn;
import org.lithoscope.data.lily.Quantity;

/**
 * What the database is asked for.
 *
 * <p>Tables: {@code gra}, {@code ms}, … borehole, bin and values of each row, where medians are wanted; {@code samples} the
 * samples, {@code boreholes} and {@code lithologies} the names of their codes. The quantities are called q0, q1, … in the
 * order of the features.
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
		return "create or replace table %s (borehole integer, bin integer, %s%s)".formatted(instrument.id(),
				labels(instrument) ? "lithology integer, " : "", doubles(columns(instrument)));
	}

	private static String doubles(List<String> columns) {
		return list(columns.stream().map(column -> column + " double").toList());
	}

	/** Samples, and names for the codes of boreholes and lithologies. */
	List<String> createTables() {
		return List.of("create table boreholes (code integer, id varchar)",
				"create table lithologies (code integer, name varchar)",
				"create table samples (borehole integer, bin integer, lithology integer, %s)".formatted(
						doubles(IntStream.range(0, quantities.size()).mapToObj(q -> "q" + q).toList())));
	}

	/** Borehole, bin and the medians of an instrument. */
	String medians(Instrument instrument) {
		return "select borehole, bin, %s from %s group by borehole, bin".formatted(
				list(columns(instrument).stream().map("median(%s)"::formatted).toList()), instrument.id());
	}

	/** Borehole, bin, lithology and how many rows have it. */
	String lithologies(Instrument instrument) {
		return "select borehole, bin, lithology, count(*) from %s group by all".formatted(instrument.id());
	}

	String dropRows(Instrument instrument) {
		return "drop table " + instrument.id();
	}

	private static String number(double value) {
		return "'%s'::double".formatted(value);
	}

	/** Writes the table in its order, boreholes by name, then downwards, as Parquet. */
	String copy(Path file) {
		return "copy (%s) to '%s' (format parquet, compression zstd)".formatted(table(),
				file.toString().replace("'", "''"));
	}

	private String table() {
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
