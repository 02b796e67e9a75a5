package org.lithoscope.ui.boreholes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.lithoscope.core.data.SampleTable;
import org.lithoscope.exploration.ClusterAssignment;
import org.lithoscope.exploration.EncodedRun;
import org.lithoscope.exploration.downhole.DownholeLog;
import org.lithoscope.exploration.downhole.Track;
import org.lithoscope.exploration.lithology.LithologyStyle;
import org.lithoscope.ui.session.ExplorationState.Shown;

/** Puts the columns of the downhole view together: measurements, colour, lithology, clusters, anomaly. */
final class DownholeLanes {

	private static final List<String> COLOUR = List.of("r", "g", "b");
	private static final double ERROR_TAIL = 0.995;

	private DownholeLanes() {
	}

	static List<Lane> of(DownholeLog log, SampleTable table, List<Shown> models) {
		List<Lane> lanes = new ArrayList<>();
		List<Optional<Track>> colour = COLOUR.stream().map(name -> track(log, name)).toList();
		boolean coloured = colour.stream().allMatch(Optional::isPresent);
		log.tracks().stream().filter(track -> !coloured || !COLOUR.contains(track.name().toLowerCase(Locale.ROOT)))
				.forEach(track -> lanes.add(new Lane.Curve(track)));
		if (coloured) {
			lanes.add(new Lane.Swatch(colour.get(0).get(), colour.get(1).get(), colour.get(2).get()));
		}
		if (table.hasLithology()) {
			lanes.add(new Lane.Codes(log.lithology(), "as described", table.lithologies(),
					LithologyStyle.ofLithologies(table.lithologies()), false));
		}
		models.forEach(model -> model.clusters().ifPresent(clusters -> lanes.add(clusters(log, model, clusters))));
		models.stream().filter(model -> model.encoded().errors().length > 0).findFirst()
				.ifPresent(model -> lanes.add(new Lane.Curve(error(log, model))));
		return lanes;
	}

	/** The described lithologies, the thickest first. */
	static List<LegendStrip.Entry> legend(List<Lane> lanes) {
		return lanes.stream().filter(Lane.Codes.class::isInstance).map(Lane.Codes.class::cast)
				.filter(codes -> !codes.numbered()).findFirst().map(DownholeLanes::thicknesses).orElse(List.of());
	}

	private static List<LegendStrip.Entry> thicknesses(Lane.Codes codes) {
		Map<Integer, Double> metres = new TreeMap<>();
		codes.column().intervals().forEach(interval -> metres.merge(interval.code(), interval.base() - interval.top(),
				Double::sum));
		return metres.entrySet().stream().sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
				.map(entry -> new LegendStrip.Entry(entry.getKey() < 0 ? "not described" : codes.name(entry.getKey()),
						codes.style(entry.getKey()))).toList();
	}

	private static Optional<Track> track(DownholeLog log, String name) {
		return log.tracks().stream().filter(track -> track.name().toLowerCase(Locale.ROOT).equals(name)).findFirst();
	}

	private static Lane clusters(DownholeLog log, Shown model, ClusterAssignment assignment) {
		List<String> names = IntStream.range(0, assignment.clusters()).mapToObj(k -> "cluster " + (k + 1)).toList();
		return new Lane.Codes(log.column(model.experiment(), assignment::clusterOf),
				"%d clusters, %s".formatted(assignment.clusters(), side(log, model.encoded())), names,
				LithologyStyle.ofClusters(assignment.clusters()), true);
	}

	/** On which side of the model's fold the borehole stands: what a model was trained on it knows already. */
	private static String side(DownholeLog log, EncodedRun encoded) {
		return Arrays.stream(log.samples()).map(encoded::rowOf).filter(row -> row >= 0).boxed().findFirst()
				.map(row -> encoded.parts()[row]).map(part -> part.id() + " rows").orElse("in no fold");
	}

	/** How badly the first model reconstructs each sample: the strange ones stand out. */
	private static Track error(DownholeLog log, Shown model) {
		EncodedRun encoded = model.encoded();
		double[] values = Arrays.stream(log.samples()).mapToDouble(sample -> {
			int row = encoded.rowOf(sample);
			return row < 0 ? Double.NaN : encoded.errors()[row];
		}).toArray();
		double[] sorted = encoded.errors().clone();
		Arrays.sort(sorted);
		return new Track("Anomaly (%s)".formatted(model.experiment()), "squared error", values,
				new Track.Axis(0, Math.max(1e-9, sorted[(int) (ERROR_TAIL * (sorted.length - 1))]), true));
	}
}
