package org.lithoscope.comparison.prospect;

import java.util.Objects;

import org.lithoscope.comparison.FigureText;
import org.lithoscope.comparison.pair.Design;
import org.lithoscope.comparison.pair.Thresholds;
import org.lithoscope.statistics.interval.CorrectedResampled;
import org.lithoscope.statistics.outcome.Outcome;
import org.lithoscope.statistics.outcome.Outcome.Stated;
import org.lithoscope.statistics.outcome.Outcome.Withheld;
import org.lithoscope.statistics.power.CorrectedPower;
import org.lithoscope.statistics.power.Requirement;

/**
 * What planned folds could show with the corrected resampled t test.
 *
 * @param design folds and repeats
 * @param testToTrain mean rows tested on divided by mean rows trained on, above 0
 * @param groups how many groups the data have, 2 or more
 * @param group what they are called, for instance {@code site}
 * @param thresholds the wanted difference and probability
 */
public record Prospects(Design design, double testToTrain, int groups, String group, Thresholds thresholds) {

	public Prospects {
		Objects.requireNonNull(design, "design");
		Objects.requireNonNull(group, "group");
		Objects.requireNonNull(thresholds, "thresholds");
	}

	/**
	 * What could be shown at a spread.
	 *
	 * @param deviation of the difference over folds, 0 or more
	 */
	public Prospect at(String label, double deviation) {
		CorrectedPower power = new CorrectedPower(design.folds(), new CorrectedResampled(testToTrain), deviation,
				thresholds.alpha());
		return new Prospect(label, deviation, power.detectable(design.repeats(), thresholds.power()),
				power.power(thresholds.detect(), design.repeats()),
				power.requirement(thresholds.detect(), thresholds.power(), design.repeats(), groups));
	}

	/** What it would take, in a few words, for instance {@code 5 repeats} or {@code 3 times as many sites (69)}. */
	public String need(Prospect prospect) {
		return prospect.need().asOptional().map(need -> switch (need) {
			case Requirement.Repeats enough when enough.repeats() <= design.repeats() -> "no more than planned";
			case Requirement.Repeats enough -> "%s repeats".formatted(FigureText.whole(enough.repeats()));
			case Requirement.MoreGroups more -> "%s times as many %ss (%s)".formatted(FigureText.times(more.factor()),
					group, FigureText.whole(more.groups()));
		}).orElse(FigureText.NOTHING);
	}

	/** The same as a sentence. */
	public String sentence(Prospect prospect) {
		String wanted = FigureText.shortest(thresholds.detect());
		String spread = FigureText.decimal(prospect.deviation(), 3);
		Outcome<Requirement> need = prospect.need();
		if (need instanceof Withheld<Requirement> withheld) {
			return "Nothing can be said about a difference of %s: %s.".formatted(wanted, withheld.explanation());
		}
		String power = prospect.power() instanceof Stated<Double>(Double stated) ? FigureText.percent(stated) : "";
		return switch (need.asOptional().orElseThrow()) {
			case Requirement.Repeats enough when enough.repeats() <= design.repeats() ->
				"At a spread of %s between folds, a true difference of %s would be shown with a probability of %s."
						.formatted(spread, wanted, power);
			case Requirement.Repeats enough -> ("At a spread of %s between folds, a true difference of %s would be shown "
					+ "with a probability of %s only; about %s repeats instead of %d would show it.").formatted(spread, wanted,
							power, FigureText.whole(enough.repeats()), design.repeats());
			case Requirement.MoreGroups more -> ("At a spread of %s between folds, no number of repeats would show a "
					+ "difference of %s; about %s times as many %ss would (%s instead of %d).").formatted(spread, wanted,
							FigureText.times(more.factor()), group, FigureText.whole(more.groups()), groups);
		};
	}
}
