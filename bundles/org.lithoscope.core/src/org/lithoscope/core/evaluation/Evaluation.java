package org.lithoscope.core.evaluation;

import java.util.List;

/**
 * What an evaluator found.
 *
 * @param measures the figures, in a stable order
 * @param tables results that are more than one figure
 * @param notes what the user should know, for instance that a silhouette was computed on a sample
 */
public record Evaluation(List<Measure> measures, List<ResultTable> tables, List<String> notes) {

	public Evaluation {
		measures = List.copyOf(measures);
		tables = List.copyOf(tables);
		notes = List.copyOf(notes);
	}
}
