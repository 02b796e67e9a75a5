package org.lithoscope.data.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.lithoscope.core.parameter.Parameters;

/**
 * What the user said about the columns of a table.
 *
 * @param columns the column given for a role; no entry where none is given
 * @param features the feature columns; empty where none are given
 * @param missing what stands for "not measured"
 * @param depthUnit {@code auto}, {@code m} or {@code ft}
 */
public record ColumnSettings(Map<Role, String> columns, List<String> features, MissingMarkers missing,
		String depthUnit) {

	public ColumnSettings {
		columns = Map.copyOf(columns);
		features = List.copyOf(features);
	}

	/** The parameters {@code borehole, site, expedition, depth, lithology, features, missing, depth.unit}. */
	public static ColumnSettings of(Parameters parameters) {
		Map<Role, String> columns = new EnumMap<>(Role.class);
		for (Role role : Role.values()) {
			parameters.optionalText(role.id()).ifPresent(column -> columns.put(role, column));
		}
		return new ColumnSettings(columns, parameters.texts("features"),
				MissingMarkers.with(parameters.texts("missing")), parameters.choice("depth.unit"));
	}

	/** The names the user gave, of roles and features. */
	public List<String> names() {
		return Stream.concat(columns.values().stream(), features.stream()).toList();
	}
}
