package org.lithoscope.comparison;

import java.util.ArrayList;
import java.util.List;

import org.lithoscope.comparison.FoldScores.FoldScore;
import org.lithoscope.core.split.Part;

/** Scores made by hand: adjusted Rand indices at k = 12 on test rows. */
public final class Scores {

	/** What they are of. */
	public static final Quantity ARI = Quantity.plain(new MeasureKey("ari", 12, Part.TEST));

	private Scores() {
	}

	/** One value per fold, so many folds per repeat, trained on 400 and tested on 100 rows. */
	public static FoldScores of(String experiment, int foldsPerRepeat, double... values) {
		List<FoldScore> folds = new ArrayList<>();
		for (int i = 0; i < values.length; i++) {
			folds.add(new FoldScore("fold " + i, i / foldsPerRepeat, i % foldsPerRepeat, List.of(values[i]), 400, 100));
		}
		return new FoldScores(experiment, ARI, folds);
	}

	/** The two models of the study on five folds with the numbers of rows they had. */
	public static List<FoldScores> study() {
		double[] train = { 161659, 155507, 163286, 166652, 157033 };
		double[] test = { 45716, 49461, 49143, 42815, 51371 };
		return List.of(scores("v2.6.6", train, test, .23658061, .23453541, .17924396, .13204585, .16806806),
				scores("v2.6.7", train, test, .24278508, .22001443, .17582338, .14982519, .18944716));
	}

	private static FoldScores scores(String experiment, double[] train, double[] test, double... values) {
		List<FoldScore> folds = new ArrayList<>();
		for (int i = 0; i < values.length; i++) {
			folds.add(new FoldScore("fold " + i, 0, i, List.of(values[i]), train[i], test[i]));
		}
		return new FoldScores(experiment, ARI, folds);
	}
}
