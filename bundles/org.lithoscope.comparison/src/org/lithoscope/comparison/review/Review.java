package org.lithoscope.comparison.review;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.lithoscope.comparison.Comparison;
import org.lithoscope.comparison.Quantity;
import org.lithoscope.comparison.audit.Audit;
import org.lithoscope.comparison.epoch.EpochValues;
import org.lithoscope.comparison.influence.Influences;
import org.lithoscope.comparison.pair.SuiteVerdict;
import org.lithoscope.comparison.spread.VarianceParts;
import org.lithoscope.comparison.stores.JoinedSources;
import org.lithoscope.comparison.task.LossRelation;
import org.lithoscope.statistics.outcome.Outcome;

/**
 * All that is said about the runs of one suite, or of several on the same data.
 *
 * @param sources where the runs come from
 * @param comparison the experiments, put together by a parameter if that was asked for
 * @param quantity what they are compared in
 * @param verdict pair by pair, and in words
 * @param spread per experiment with figures, where its spread comes from
 * @param sharedSpread the same over all experiments
 * @param audit what figures rest on, warnings included
 * @param influences per other experiment, which groups make its difference to the baseline; empty if not asked for
 * @param epochs quantities at their best, last and kept epochs
 * @param losses how losses go together with the quantity
 * @param groupable parameters that vary between experiments, by which they could be put together
 */
public record Review(JoinedSources sources, Comparison comparison, Quantity quantity, SuiteVerdict verdict,
		Map<String, Outcome<VarianceParts>> spread, Outcome<VarianceParts> sharedSpread, Audit audit,
		Map<String, Outcome<Influences>> influences, List<EpochValues> epochs, List<LossRelation> losses,
		List<String> groupable) {

	public Review {
		Objects.requireNonNull(sources, "sources");
		Objects.requireNonNull(comparison, "comparison");
		Objects.requireNonNull(quantity, "quantity");
		Objects.requireNonNull(verdict, "verdict");
		spread = Collections.unmodifiableMap(new LinkedHashMap<>(spread));
		Objects.requireNonNull(sharedSpread, "sharedSpread");
		Objects.requireNonNull(audit, "audit");
		influences = Collections.unmodifiableMap(new LinkedHashMap<>(influences));
		epochs = List.copyOf(epochs);
		losses = List.copyOf(losses);
		groupable = List.copyOf(groupable);
	}
}
