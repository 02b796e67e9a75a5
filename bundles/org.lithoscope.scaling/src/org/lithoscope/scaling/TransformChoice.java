package org.lithoscope.scaling;

import java.util.Map;

/**
 * Which transform a feature gets and why.
 *
 * <p>The study's columns are known by their names in LILY, and what its later variants derive from them by the sources
 * that feature sets give it. For any other column the training rows decide: a skewed one gets a logarithm, the signed
 * one if it has negative values, unless that leaves it more skewed than it was.
 *
 * @param transform the transform
 * @param reason the end of a sentence for a person
 */
record TransformChoice(Transform transform, String reason) {

	private static final Map<String, Transform> LILY = Map.of("Bulk density (GRA)", Transform.NONE,
			"Magnetic susceptibility (instr. units)", Transform.SIGNED_LOG, "NGR total counts (cps)",
			Transform.SIGNED_LOG, "R", Transform.LOG, "G", Transform.LOG, "B", Transform.LOG);

	private static final Map<String, Transform> DERIVED = Map.of("engineered red_green_ratio", Transform.NONE,
			"engineered brightness", Transform.LOG, "engineered chroma", Transform.LOG, "engineered density_contrast",
			Transform.SIGNED_LOG, "engineered mag_gamma_interaction", Transform.SIGNED_LOG,
			"engineered depth_normalized_gra", Transform.SIGNED_LOG, "relative depth in the borehole", Transform.NONE);

	/**
	 * Chooses for one feature.
	 *
	 * @param limit the absolute skewness above which a column counts as skewed
	 * @param rows which rows the values are of, in a reason, with a blank before it; may be empty
	 */
	static TransformChoice of(TrainingColumn column, double limit, String rows) {
		String source = column.feature().source();
		Transform derived = DERIVED.get(source);
		if (derived != null && !(derived == Transform.LOG && column.moments().minimum() < 0)) {
			return new TransformChoice(derived, "as in the study for '%s'".formatted(source));
		}
		Transform known = LILY.get(source);
		if (known == null) {
			return bySkewness(column, limit, rows, "");
		}
		if (known == Transform.LOG && column.moments().minimum() < 0) {
			return bySkewness(column, limit, rows, "named like a colour of LILY but negative in places; ");
		}
		return new TransformChoice(known, "known from LILY"
				+ (column.feature().name().equals(source) ? "" : " as '%s'".formatted(source)));
	}

	private static TransformChoice bySkewness(TrainingColumn column, double limit, String rows, String remark) {
		double skewness = column.moments().skewness();
		if (Math.abs(skewness) <= limit) {
			return new TransformChoice(Transform.NONE, "%sskewness %s%s is within %s".formatted(remark,
					ColumnScaling.shortly(skewness), rows, ColumnScaling.shortly(limit)));
		}
		boolean negative = column.moments().minimum() < 0;
		Transform logarithm = negative ? Transform.SIGNED_LOG : Transform.LOG;
		Moments straightened = Moments.of(logarithm.applyAll(column.values()));
		double after = straightened.skewness();
		if (straightened.isConstant() || Math.abs(after) >= Math.abs(skewness)) {
			return new TransformChoice(Transform.NONE, "%sskewness %s%s would become %s by %s".formatted(
					remark, ColumnScaling.shortly(skewness), rows, ColumnScaling.shortly(after), logarithm.id()));
		}
		return new TransformChoice(logarithm, "%sskewness%s goes from %s to %s%s".formatted(remark, rows,
				ColumnScaling.shortly(skewness), ColumnScaling.shortly(after),
				negative ? ", and some are negative" : ", and none is negative"));
	}
}
