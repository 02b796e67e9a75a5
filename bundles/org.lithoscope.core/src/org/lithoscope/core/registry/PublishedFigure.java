package org.lithoscope.core.registry;

import java.util.Objects;

/**
 * A figure that was published for a variant, with the protocol it was obtained under.
 *
 * @param measure the measure's declared name, for instance {@code ari}
 * @param k the number of clusters, or 0
 * @param value the figure
 * @param protocol rows, split, labels and number of runs, so that a reader sees what it may be compared with
 * @param source where it was published or logged
 */
public record PublishedFigure(String measure, int k, double value, String protocol, String source) {

	public PublishedFigure {
		Objects.requireNonNull(measure, "measure");
		Objects.requireNonNull(protocol, "protocol");
		Objects.requireNonNull(source, "source");
	}
}
