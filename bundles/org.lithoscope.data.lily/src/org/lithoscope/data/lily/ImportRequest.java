package org.lithoscope.data.lily;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What an import is asked for.
 *
 * @param folder where the raw files are
 * @param features which instruments make up the table
 * @param bin the height of a bin in metres, greater than 0
 * @param aggregation how rows become one value
 * @param join which bins the table has
 * @param label which column tells the lithology
 * @param groups a table of two columns, lithology and group; groups then stand for lithologies before the most frequent
 *        one of a bin is taken; none without a label
 * @param limits per column the range outside which a bin is an outlier; columns that are not named have the study's
 * @param maxRejected the largest tolerated share of faulty rows in the file of an instrument, 0 to 1
 */
public record ImportRequest(Path folder, Features features, double bin, Aggregation aggregation, JoinKind join,
		LabelColumn label, Optional<Path> groups, Map<String, Limits> limits, double maxRejected) {

	/** The bin of the study in metres. */
	public static final double STUDY_BIN = 0.2;
	/** One faulty row in a thousand. */
	public static final double TOLERATED = 0.001;

	public ImportRequest {
		Objects.requireNonNull(folder, "folder");
		Objects.requireNonNull(features, "features");
		Objects.requireNonNull(aggregation, "aggregation");
		Objects.requireNonNull(join, "join");
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(groups, "groups");
		limits = Map.copyOf(limits);
		if (!(bin >= 0.001 && bin <= 1000)) {
			throw new IllegalArgumentException("the bin must be 0.001 m to 1000 m high, not " + bin);
		}
		if (!(maxRejected >= 0 && maxRejected <= 1)) {
			throw new IllegalArgumentException("the tolerated share of faulty rows must be 0 to 1, not " + maxRejected);
		}
		if (label == LabelColumn.NONE && groups.isPresent()) {
			throw new IllegalArgumentException(
					"groups of lithologies have no effect with the label none: leave them out, or name another label");
		}
		for (String column : limits.keySet()) {
			if (features.quantities().stream().noneMatch(quantity -> quantity.column().equals(column))) {
				throw new IllegalArgumentException("there is no column '%s' in the features %s".formatted(column,
						features.id()));
			}
		}
	}

	/** The study's table from the files in a folder. */
	public static ImportRequest study(Path folder) {
		return new ImportRequest(folder, Features.SIX, STUDY_BIN, Aggregation.MEAN, JoinKind.INNER,
				LabelColumn.PRINCIPAL, Optional.empty(), Map.of(), TOLERATED);
	}

	/** The name of the table's column of lithologies. */
	public String labelName() {
		return label == LabelColumn.PRINCIPAL && groups.isEmpty() ? "Principal" : "Lithology";
	}

	/** The limits of a column: as asked for, or those of the study. */
	public Limits limitsOf(Quantity quantity) {
		return limits.getOrDefault(quantity.column(), quantity.limits());
	}

	/** The same with other features; limits of columns that they do not have are dropped. */
	public ImportRequest with(Features other) {
		Map<String, Limits> kept = new HashMap<>(limits);
		kept.keySet().retainAll(other.quantities().stream().map(Quantity::column).toList());
		return new ImportRequest(folder, other, bin, aggregation, join, label, groups, kept, maxRejected);
	}

	/** The same with another bin. */
	public ImportRequest with(double otherBin) {
		return new ImportRequest(folder, features, otherBin, aggregation, join, label, groups, limits, maxRejected);
	}

	/** The same with another aggregation. */
	public ImportRequest with(Aggregation other) {
		return new ImportRequest(folder, features, bin, other, join, label, groups, limits, maxRejected);
	}

	/** The same with another kind of join. */
	public ImportRequest with(JoinKind other) {
		return new ImportRequest(folder, features, bin, aggregation, other, label, groups, limits, maxRejected);
	}

	/** The same with another column of lithologies. */
	public ImportRequest with(LabelColumn other) {
		return new ImportRequest(folder, features, bin, aggregation, join, other, groups, limits, maxRejected);
	}

	/** The same with groups of lithologies. */
	public ImportRequest withGroups(Path file) {
		return new ImportRequest(folder, features, bin, aggregation, join, label, Optional.of(file), limits,
				maxRejected);
	}

	/** The same with other limits. */
	public ImportRequest withLimits(Map<String, Limits> other) {
		return new ImportRequest(folder, features, bin, aggregation, join, label, groups, other, maxRejected);
	}

	/** The same with another tolerated share of faulty rows. */
	public ImportRequest withMaxRejected(double share) {
		return new ImportRequest(folder, features, bin, aggregation, join, label, groups, limits, share);
	}
}
