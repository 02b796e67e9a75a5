package org.lithoscope.ui.boreholes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntUnaryOperator;

import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.split.Part;
import org.lithoscope.exploration.ClusterAssignment;
import org.lithoscope.exploration.EncodedRun;
import org.lithoscope.exploration.Exploration;
import org.lithoscope.exploration.downhole.Track;
import org.lithoscope.exploration.lithology.LithologyStyle;
import org.lithoscope.ui.session.ExplorationState.Shown;

/**
 * A way to colour the rows of a latent map.
 *
 * @param label what the colours mean
 * @param rgb per row its colour as {@code 0xRRGGBB}
 */
record Colouring(String label, IntUnaryOperator rgb) {

	/** Dark blue over green to yellow: increasing brightness, told apart without colour vision too. */
	private static final int[] RAMP = {0x2A1A5E, 0x2F4B8C, 0x25788E, 0x23A184, 0x6CCB5B, 0xF4E61E};
	private static final int NOTHING = 0xB0B0B0;

	Colouring {
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(rgb, "rgb");
	}

	/** All ways to colour a model's rows. */
	static List<Colouring> of(Exploration exploration, Shown model) {
		SampleTable table = exploration.table();
		EncodedRun encoded = model.encoded();
		List<Colouring> all = new ArrayList<>();
		if (table.hasLithology()) {
			all.add(coded("lithology", LithologyStyle.ofLithologies(table.lithologies()),
					row -> table.lithologyOf(encoded.samples()[row])));
		}
		model.clusters().ifPresent(clusters -> all.add(clusters(clusters)));
		all.add(coded("borehole", LithologyStyle.ofClusters(table.boreholes().size()),
				row -> table.boreholeOf(encoded.samples()[row])));
		all.add(coded("side of the fold", LithologyStyle.ofClusters(Part.values().length),
				row -> encoded.parts()[row] == null ? -1 : encoded.parts()[row].ordinal()));
		for (int c = 0; c < table.columns().size(); c++) {
			all.add(measured(table.columns().get(c), exploration.logs().axes().get(c), encoded));
		}
		return all;
	}

	private static Colouring clusters(ClusterAssignment assignment) {
		return coded("cluster", LithologyStyle.ofClusters(assignment.clusters()),
				row -> assignment.clusterOfRow()[row]);
	}

	private static Colouring coded(String label, List<LithologyStyle> styles, IntUnaryOperator code) {
		int[] colours = styles.stream().mapToInt(style -> style.red() << 16 | style.green() << 8 | style.blue())
				.toArray();
		return new Colouring(label, row -> {
			int found = code.applyAsInt(row);
			return found < 0 ? NOTHING : colours[found];
		});
	}

	private static Colouring measured(NumericColumn column, Track.Axis axis, EncodedRun encoded) {
		return new Colouring(column.name(), row -> ramp(axis.position(column.values()[encoded.samples()[row]])));
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
