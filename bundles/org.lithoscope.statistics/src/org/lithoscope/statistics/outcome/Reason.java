package org.lithoscope.statistics.outcome;

/** Why a test says nothing. */
public enum Reason {

	/** Fewer values, folds, groups or experiments than the method needs. */
	TOO_FEW_VALUES,

	/** All values are equal, so that there is no noise to measure a difference against. */
	ZERO_VARIANCE,

	/** All pairs or all ranks are tied, so that there is nothing to order. */
	TIES_ONLY,

	/** The statistic itself has no value on the data or on some of the resamples. */
	UNDEFINED,

	/** The answer lies beyond what the resamples or the search can show. */
	OUT_OF_REACH
}
