package org.lithoscope.comparison.chart;

import java.util.ArrayList;
import java.util.List;

import org.lithoscope.comparison.ExperimentOrder;
import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.Quantity;
import org.lithoscope.comparison.influence.GroupInfluence;
import org.lithoscope.comparison.influence.Influences;

/** Builds the chart of the groups that make a difference. */
public final class InfluenceChart {

	private InfluenceChart() {
	}

	/**
	 * The chart of the most influential groups.
	 *
	 * @param most how many groups are shown
	 */
	public static BarChart of(Influences influences, Quantity quantity, ExperimentOrder order, int most) {
		List<BarChart.Bar> bars = influences.groups().stream().limit(most)
				.filter(group -> Double.isFinite(group.influence())).map(InfluenceChart::bar).toList();
		List<String> notes = new ArrayList<>(List.of(("A bar to the right is a %s that speaks for %s, one to the left for "
				+ "%s; its length is by how much the difference of %s would shrink without it.").formatted(
						influences.grouping().id(), influences.candidate(), influences.baseline(),
						FigureText.decimal(influences.difference(), 4))));
		if (influences.groups().size() > most) {
			notes.add("The %d most influential of %d.".formatted(most, influences.groups().size()));
		}
		return new BarChart("Which %ss make the difference of %s to %s".formatted(influences.grouping().id(),
				influences.candidate(), influences.baseline()), Axis.of(influences.grouping().id()),
				Axis.of("Influence on the difference in " + quantity.words()), order.colourOf(influences.candidate()),
				bars, notes);
	}

	private static BarChart.Bar bar(GroupInfluence group) {
		return new BarChart.Bar(group.group(), group.influence(), "%s, %s described rows: without it the difference is %s"
				.formatted(group.group(), FigureText.whole(group.rows()), FigureText.decimal(group.difference(), 4)));
	}
}
