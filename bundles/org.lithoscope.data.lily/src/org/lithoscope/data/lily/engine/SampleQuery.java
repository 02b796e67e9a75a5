package org.lithoscope.data.lily.engine;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.Origin;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.data.lily.ImportRequest;
import org.lithoscope.data.lily.LabelColumn;
import org.lithoscope.data.lily.Quantity;

/** The samples as a table in memory, in the order in which they would be written to a file. */
public final class SampleQuery {

	private final ImportRequest request;
	private final Statements statements;
	private final Session session;

	SampleQuery(ImportRequest request, Statements statements, Session session) {
		this.request = request;
		this.statements = statements;
		this.session = session;
	}

	/** All samples. */
	public SampleTable table(Origin origin, int rows) throws IOException {
		Map<String, Borehole> known = new LinkedHashMap<>();
		session.query("select id, site, expedition from boreholes", row -> known.put(row.getString(1),
				new Borehole(row.getString(1), row.getString(2), row.getString(3), true)));
		List<Quantity> quantities = request.features().quantities();
		Map<String, Integer> boreholes = new LinkedHashMap<>();
		Map<String, Integer> lithologies = new LinkedHashMap<>();
		int[] boreholeOfRow = new int[rows];
		int[] lithologyOfRow = new int[rows];
		double[] depths = new double[rows];
		double[][] values = new double[quantities.size()][rows];
		int[] at = { 0 };
		boolean labelled = request.label() != LabelColumn.NONE;
		int firstQuantities = request.features().instruments().get(0).quantities().size();
		Arrays.fill(lithologyOfRow, SampleTable.NO_LITHOLOGY);
		session.query(statements.table(), row -> {
			int r = at[0]++;
			boreholeOfRow[r] = code(boreholes, row.getString(1));
			depths[r] = row.getDouble(2);
			for (int q = 0; q < values.length; q++) {
				int column = 3 + q + (labelled && q >= firstQuantities ? 1 : 0);
				double value = row.getDouble(column);
				values[q][r] = row.wasNull() ? Double.NaN : value;
			}
			if (labelled) {
				lithologyOfRow[r] = code(lithologies, row.getString(3 + firstQuantities));
			}
		});
		List<NumericColumn> columns = new ArrayList<>();
		for (int q = 0; q < values.length; q++) {
			columns.add(new NumericColumn(quantities.get(q).column(), quantities.get(q).unit(), values[q]));
		}
		return new SampleTable(origin, boreholes.keySet().stream().map(known::get).toList(), boreholeOfRow, depths,
				List.copyOf(lithologies.keySet()), lithologyOfRow, columns);
	}

	private static int code(Map<String, Integer> codes, String name) {
		return codes.computeIfAbsent(name, n -> codes.size());
	}
}
