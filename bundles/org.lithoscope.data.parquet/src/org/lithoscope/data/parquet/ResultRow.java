package org.lithoscope.data.parquet;

import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;

import org.lithoscope.data.table.DecimalNotation;
import org.lithoscope.data.table.PlainNumber;
import org.lithoscope.data.table.Row;

/** The row on which a result stands; its values are fetched by {@link #take}, so that access cannot fail. */
final class ResultRow implements Row {

	private final ResultSet result;
	private final boolean[] numeric;
	private final double[] numbers;
	private final String[] texts;
	private long line;

	ResultRow(ResultSet result) throws SQLException {
		this.result = result;
		ResultSetMetaData columns = result.getMetaData();
		this.numeric = new boolean[columns.getColumnCount()];
		for (int i = 0; i < numeric.length; i++) {
			numeric[i] = isNumeric(columns.getColumnType(i + 1));
		}
		this.numbers = new double[numeric.length];
		this.texts = new String[numeric.length];
	}

	private static boolean isNumeric(int type) {
		return switch (type) {
			case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.REAL, Types.FLOAT, Types.DOUBLE,
					Types.DECIMAL, Types.NUMERIC -> true;
			default -> false;
		};
	}

	/** Takes the values of the result's current row. */
	void take() throws SQLException {
		line++;
		for (int i = 0; i < numeric.length; i++) {
			if (numeric[i]) {
				double value = result.getDouble(i + 1);
				numbers[i] = result.wasNull() ? Double.NaN : value;
			} else {
				String text = result.getString(i + 1);
				texts[i] = text == null ? "" : text.strip();
			}
		}
	}

	@Override
	public int count() {
		return numeric.length;
	}

	@Override
	public boolean isBlank() {
		for (int i = 0; i < numeric.length; i++) {
			if (!isEmpty(i)) {
				return false;
			}
		}
		return true;
	}

	@Override
	public long line() {
		return line;
	}

	@Override
	public boolean isEmpty(int field) {
		return numeric[field] ? Double.isNaN(numbers[field]) : texts[field].isEmpty();
	}

	@Override
	public String string(int field) {
		return !numeric[field] ? texts[field] : isEmpty(field) ? "" : PlainNumber.of(numbers[field]);
	}

	@Override
	public double number(int field, DecimalNotation notation) {
		if (!numeric[field]) {
			return notation.parse(texts[field]);
		}
		return Double.isFinite(numbers[field]) ? numbers[field] : Double.NaN;
	}
}
