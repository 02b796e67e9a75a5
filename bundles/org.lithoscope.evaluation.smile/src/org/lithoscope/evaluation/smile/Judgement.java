package org.lithoscope.evaluation.smile;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.lithoscope.core.split.Part;
import org.lithoscope.evaluation.Findings;
import org.lithoscope.statistics.agreement.ContingencyTable;
import org.lithoscope.statistics.agreement.PairCounts;

/**
 * Predicted lithologies beside the described ones.
 *
 * @param part the side of the fold
 * @param source what they were predicted from, {@code features} or {@code latents}
 * @param described per row the code of its lithology, at least one row
 * @param predicted per row the code that was predicted
 * @param learned the codes of the rows that were learned from
 */
record Judgement(Part part, String source, int[] described, int[] predicted, int[] learned) {

	private static final List<String> COLUMNS =
			List.of("rows", "from", "lithology", "samples", "learned from", "recognised");

	/** Adds accuracy, balanced accuracy, adjusted Rand index, and a table of lithologies. */
	void add(List<String> names, Findings findings) {
		Map<Integer, int[]> lithologies = new TreeMap<>();
		for (int r = 0; r < described.length; r++) {
			int[] counts = lithologies.computeIfAbsent(described[r], code -> new int[2]);
			counts[0]++;
			counts[1] += predicted[r] == described[r] ? 1 : 0;
		}
		double balanced = lithologies.values().stream().mapToDouble(c -> (double) c[1] / c[0]).average().orElseThrow();
		int right = lithologies.values().stream().mapToInt(c -> c[1]).sum();
		findings.measure("balanced-accuracy-" + source, part, 0, balanced);
		findings.measure("accuracy-" + source, part, 0, (double) right / described.length);
		findings.measure("ceiling-ari-" + source, part, 0,
				PairCounts.of(ContingencyTable.of(described, predicted)).adjustedRand());
		noteUnknown(findings);
		lithologies.forEach((code, counts) -> findings.row("lithologies", COLUMNS,
				List.of(part.id(), source, names.get(code), Integer.toString(counts[0]),
						Long.toString(Arrays.stream(learned).filter(known -> known == code).count()),
						Double.toString((double) counts[1] / counts[0]))));
	}

	private void noteUnknown(Findings findings) {
		int[] known = Arrays.stream(learned).distinct().sorted().toArray();
		int[] unknown = Arrays.stream(described).filter(code -> Arrays.binarySearch(known, code) < 0).toArray();
		if (unknown.length > 0) {
			findings.note("%d of %d %s rows have one of %d lithologies that were not learned and count as wrong."
					.formatted(unknown.length, described.length, part.id(), Arrays.stream(unknown).distinct().count()));
		}
	}
}
