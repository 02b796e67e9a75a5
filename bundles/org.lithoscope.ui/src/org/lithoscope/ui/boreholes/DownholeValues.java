package org.lithoscope.ui.boreholes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.lithoscope.exploration.downhole.DownholeLog;
import org.lithoscope.exploration.downhole.IntervalColumn;
import org.lithoscope.exploration.downhole.Track;

/** The columns of the downhole view as comma-separated values, a line per sample. */
final class DownholeValues {

	private DownholeValues() {
	}

	static String csv(DownholeLog log, List<Lane> lanes) {
		List<String> heads = new ArrayList<>(List.of("borehole", "depth"));
		List<String[]> columns = new ArrayList<>();
		for (Lane lane : lanes) {
			switch (lane) {
				case Lane.Curve(Track track) -> add(track, heads, columns);
				case Lane.Swatch(Track red, Track green, Track blue) -> List.of(red, green, blue)
						.forEach(track -> add(track, heads, columns));
				case Lane.Codes codes -> {
					heads.add(codes.title());
					columns.add(names(codes, log.depths().length));
				}
			}
		}
		StringBuilder text = new StringBuilder(heads.stream().map(DownholeValues::quoted).collect(Collectors.joining(",")))
				.append('\n');
		for (int i = 0; i < log.depths().length; i++) {
			text.append(quoted(log.borehole().id())).append(',').append(log.depths()[i]);
			for (String[] column : columns) {
				text.append(',').append(column[i]);
			}
			text.append('\n');
		}
		return text.toString();
	}

	private static void add(Track track, List<String> heads, List<String[]> columns) {
		heads.add(track.unit().isEmpty() ? track.name() : "%s (%s)".formatted(track.name(), track.unit()));
		String[] values = new String[track.values().length];
		for (int i = 0; i < values.length; i++) {
			values[i] = Double.isNaN(track.values()[i]) ? "" : Double.toString(track.values()[i]);
		}
		columns.add(values);
	}

	private static String[] names(Lane.Codes codes, int samples) {
		String[] names = new String[samples];
		Arrays.fill(names, "");
		for (IntervalColumn.Interval interval : codes.column().intervals()) {
			for (int i = interval.from(); i < interval.to(); i++) {
				names[i] = interval.code() < 0 ? "" : quoted(codes.name(interval.code()));
			}
		}
		return names;
	}

	private static String quoted(String text) {
		return '"' + text.replace("\"", "\"\"") + '"';
	}
}
