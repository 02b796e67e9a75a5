package org.lithoscope.ui.boreholes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.lithoscope.exploration.downhole.DownholeLog;
import org.lithoscope.exploration.downhole.Track;
import org.lithoscope.exploration.lithology.LithologyStyle;
import org.lithoscope.report.drawing.DepthFigure;
import org.lithoscope.report.drawing.Hatching;
import org.lithoscope.report.drawing.Key;

/** Turns what the downhole view shows into a figure for papers. */
final class DownholeFigure {

	private static final int CHANNEL = 255;

	private DownholeFigure() {
	}

	/** The visible stretch. */
	static DepthFigure of(DownholeLog log, List<Lane> lanes, DepthWindow window) {
		return new DepthFigure("Borehole " + log.borehole().id(), window.top(), window.base(),
				lanes.stream().map(lane -> lane(log, lane)).toList(), DownholeLanes.legend(lanes).stream()
						.map(entry -> new Key(entry.label(), colour(entry.style()), hatching(entry.style()))).toList());
	}

	private static DepthFigure.Lane lane(DownholeLog log, Lane lane) {
		return switch (lane) {
			case Lane.Curve(Track track) -> new DepthFigure.Curve(lane.title(), lane.subtitle(), log.depths(),
					Arrays.stream(track.values()).map(track.axis()::position).toArray(), cuts(log));
			case Lane.Swatch swatch -> new DepthFigure.Blocks(lane.title(), lane.subtitle(), swatches(log, swatch));
			case Lane.Codes codes -> new DepthFigure.Blocks(lane.title(), lane.subtitle(),
					codes.column().intervals().stream().map(interval -> new DepthFigure.Block(interval.top(),
							interval.base(), colour(codes.style(interval.code())), hatching(codes.style(interval.code())),
							codes.numbered() && interval.code() >= 0 ? Integer.toString(interval.code() + 1) : "",
							codes.name(interval.code()))).toList());
		};
	}

	private static boolean[] cuts(DownholeLog log) {
		boolean[] cuts = new boolean[log.depths().length];
		for (int i = 0; i < cuts.length; i++) {
			cuts[i] = log.isGapBefore(i);
		}
		return cuts;
	}

	private static List<DepthFigure.Block> swatches(DownholeLog log, Lane.Swatch swatch) {
		List<DepthFigure.Block> blocks = new ArrayList<>();
		for (int i = 0; i < log.depths().length; i++) {
			double red = swatch.red().values()[i];
			double green = swatch.green().values()[i];
			double blue = swatch.blue().values()[i];
			if (!Double.isNaN(red + green + blue)) {
				blocks.add(new DepthFigure.Block(log.top(i), log.base(i),
						"#%02X%02X%02X".formatted(channel(red), channel(green), channel(blue)), "", ""));
			}
		}
		return blocks;
	}

	private static int channel(double value) {
		return (int) Math.clamp(Math.round(value), 0, CHANNEL);
	}

	private static String colour(LithologyStyle style) {
		return "#%02X%02X%02X".formatted(style.red(), style.green(), style.blue());
	}

	private static Hatching hatching(LithologyStyle style) {
		return switch (style.pattern()) {
			case BRICKS -> Hatching.BRICKS;
			case DASHES -> Hatching.DASHES;
			case DOTS -> Hatching.DOTS;
			case FINE_DOTS -> Hatching.FINE_DOTS;
			case CIRCLES -> Hatching.CIRCLES;
			case CHEVRONS -> Hatching.CHEVRONS;
			case CROSSES -> Hatching.CROSSES;
			case WAVES -> Hatching.WAVES;
			case PLAIN -> Hatching.PLAIN;
		};
	}
}
