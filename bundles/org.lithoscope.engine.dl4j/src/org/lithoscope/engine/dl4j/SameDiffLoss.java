package org.lithoscope.engine.dl4j;

import org.nd4j.autodiff.samediff.SDVariable;

/** An objective written in SameDiff; it is differentiated for whoever writes it. */
@FunctionalInterface
public interface SameDiffLoss {

	/**
	 * Builds the objective of a batch; called twice per network, once for the graph that learns and once for the graph
	 * that is measured on validation rows.
	 *
	 * <p>It must depend on nothing but what it is given, so that a seed gives the same result again: no random
	 * operations, no learned variables of its own.
	 *
	 * @param variables what the network makes of a batch
	 * @return one number, as a mean per row
	 */
	SDVariable perBatch(LossVariables variables);
}
