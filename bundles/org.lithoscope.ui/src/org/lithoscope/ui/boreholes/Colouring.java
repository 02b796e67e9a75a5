package org.lithoscope.ui.boreholes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.split.Part;
import org.lithoscope.exploration.EncodedRun;
import org.lithoscope.exploration.Exploration;
import org.lithoscope.exploration.downhole.Track;
import org.lithoscope.exploration.lithology.LithologyStyle;
import org.lithoscope.exploration.lithology.Pattern;
import org.lithoscope.ui.boreholes.LegendStrip.Entry;
import org.lithoscope.ui.session.ExplorationState.Shown;

/**
 * A way to colour the rows of a latent map.
 *
 * @param label what the colours mean
 * @param rgb per row its colour as {@code 0xRRGGBB}
 * @param legend what the colours stand for, the most frequent first; of a measurement low, middle and high values
 */
record Colouring(String label, IntUnaryOperator rgb, List<Entry> legend) {

	/** Dark blue over green to yellow: increasing brightness, told apart without colour vision too. */
	private static final int[] RAMP = {0x2A1A5E, 0x2F4B8C, 0x25788E, 0x23A184, 0x6CCB5B, 0xF4E61E};
	private static final int NOTHING = 0xB0B0B0;

	Colouring {
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(rgb, "rgb");
		legend = List.copyOf(legend);
	}

	/** All ways to colour a model's rows. */
	static List<Colouring> of(Exploration exploration, Shown model) {
		SampleTable table = exploration.table();
		EncodedRun encoded = model.encoded();
		List<Colouring> all = new ArrayList<>();
		if (table.hasLithology()) {
			all.add(coded("lithology", table.lithologies(), LithologyStyle.ofLithologies(table.lithologies()),
					row -> table.lithologyOf(encoded.samples()[row]), encoded));
		}
		model.clusters().ifPresent(clusters -> all.add(coded("cluster",
				IntStream.rangeClosed(1, clusters.clusters()).mapToObj(k -> "cluster " + k).toList(),
				LithologyStyle.ofClusters(clusters.clusters()), row -> clusters.clusterOfRow()[row], encoded)));
		all.add(coded("borehole", table.boreholes().stream().map(Borehole::id).toList(),
				LithologyStyle.ofClusters(table.boreholes().size()), row -> table.boreholeOf(encoded.samples()[row]),
				encoded));
		all.add(coded("side of the fold", Stream.of(Part.values()).map(part -> part.id() + " rows").toList(),
				LithologyStyle.ofClusters(Part.values().length),
				row -> encoded.parts()[row] == null ? -1 : encoded.parts()[row].ordinal(), encoded));
		for (int c = 0; c < table.columns().size(); c++) {
			all.add(measured(table.columns().get(c), exploration.logs().axes().get(c), encoded));
		}
		return all;
	}

	private static Colouring coded(String label, List<String> names, List<LithologyStyle> styles, IntUnaryOperator code,
			EncodedRun encoded) {
		int[] colours = styles.stream().mapToInt(style -> style.red() << 16 | style.green() << 8 | style.blue())
				.toArray();
		return new Colouring(label, row -> {
			int found = code.applyAsInt(row);
			return found < 0 ? NOTHING : colours[found];
		}, legend(names, styles, code, encoded.samples().length));
	}

	private static List<Entry> legend(List<String> names, List<LithologyStyle> styles, IntUnaryOperator code, int rows) {
		int[] counts = new int[names.size()];
		int none = 0;
		for (int row = 0; row < rows; row++) {
			int found = code.applyAsInt(row);
			if (found < 0) {
				none++;
			} else {
				counts[found]++;
			}
		}
		List<Entry> entries = new ArrayList<>(IntStream.range(0, counts.length).boxed().filter(i -> counts[i] > 0)
				.sorted(Comparator.comparingInt((Integer i) -> counts[i]).reversed())
				.map(i -> new Entry(names.get(i), plain(styles.get(i)))).toList());
		if (none > 0) {
			entries.add(new Entry("none", of(NOTHING)));
		}
		return entries;
	}

	/** Points have no pattern. */
	private static LithologyStyle plain(LithologyStyle style) {
		return new LithologyStyle(style.red(), style.green(), style.blue(), Pattern.PLAIN);
	}

	private static LithologyStyle of(int rgb) {
		return new LithologyStyle(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, Pattern.PLAIN);
	}

	private static Colouring measured(NumericColumn column, Track.Axis axis, EncodedRun encoded) {
		return new Colouring(column.name(), row -> ramp(axis.position(column.values()[encoded.samples()[row]])),
				List.of(new Entry(value(axis.low(), column) + " or less", of(ramp(0))),
						new Entry("", of(ramp(0.25))), new Entry(axis.logarithmic() ? "(logarithmic)" : "", of(ramp(0.5))),
						new Entry("", of(ramp(0.75))),
						new Entry(value(axis.high(), column) + " or more", of(ramp(1)))));
	}

	private static String value(double value, NumericColumn column) {
		return "%.4g %s".formatted(value, column.unit()).strip();
	}

	private static int ramp(double position) {
		if (Double.isNaN(position)) {
			return NOTHING;
		}
		double place = position * (RAMP.length - 1);
		int below = Math.min(RAMP.length - 2, (int) place);
		double share = place - below;
		int colour = 0;
		for (int shift = 0; shift <= 16; shift += 8) {
			double channel = (RAMP[below] >> shift & 0xFF) * (1 - share) + (RAMP[below + 1] >> shift & 0xFF) * share;
			colour |= (int) Math.round(channel) << shift;
		}
		return colour;
	}
}
