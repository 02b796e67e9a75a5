package org.lithoscope.data.parquet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.data.table.Role;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

/**
 * What Lithoscope writes into a file beside the values, so that reading it gives the same table.
 *
 * @param title the title of the table's origin
 * @param synthetic whether the values were generated
 * @param roles the column of each role, {@link Role#NONE} where there is none
 * @param units the unit of each measured column, possibly empty, in the order of the table
 * @param provenance where the values come from and how they were made, as the writer was told
 */
record Marking(String title, boolean synthetic, Map<Role, String> roles, Map<String, String> units,
		Map<String, String> provenance) {

	/** The key of the entry in the file's metadata. */
	static final String KEY = "lithoscope";

	private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

	static Marking of(SampleTable table, Map<Role, String> roles, Map<String, String> provenance) {
		Map<String, String> units = new LinkedHashMap<>();
		for (NumericColumn column : table.columns()) {
			units.put(column.name(), column.unit());
		}
		return new Marking(table.origin().title(), table.origin().synthetic(), roles, units, provenance);
	}

	String toJson() {
		return GSON.toJson(this);
	}

	/** @throws IllegalArgumentException if it is not what {@link #toJson()} gives */
	static Marking ofJson(String json) {
		try {
			Marking marking = GSON.fromJson(json, Marking.class);
			if (marking == null || marking.title == null || marking.roles == null || marking.units == null) {
				throw new IllegalArgumentException("the entry is not complete");
			}
			return marking;
		} catch (JsonParseException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
	}

	List<String> features() {
		return List.copyOf(units.keySet());
	}
}
