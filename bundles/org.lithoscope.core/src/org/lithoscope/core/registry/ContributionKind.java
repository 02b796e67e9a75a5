package org.lithoscope.core.registry;

import org.lithoscope.core.clustering.Clusterer;
import org.lithoscope.core.clustering.Projection;
import org.lithoscope.core.data.DataReader;
import org.lithoscope.core.evaluation.Evaluator;
import org.lithoscope.core.feature.FeatureSet;
import org.lithoscope.core.model.Variant;
import org.lithoscope.core.scaling.Scaler;
import org.lithoscope.core.split.Splitter;

/** The extension points of the core, with the XML element and the Java type of their contributions. */
public enum ContributionKind {
	READER("readers", "reader", DataReader.class),
	FEATURE_SET("featureSets", "featureSet", FeatureSet.class),
	SCALER("scalers", "scaler", Scaler.class),
	SPLITTER("splitters", "splitter", Splitter.class),
	VARIANT("variants", "variant", Variant.class),
	/** The type is {@code org.lithoscope.vae.Engine}, which this bundle cannot know. */
	ENGINE("engines", "engine", Object.class),
	CLUSTERER("clusterers", "clusterer", Clusterer.class),
	PROJECTION("projections", "projection", Projection.class),
	EVALUATOR("evaluators", "evaluator", Evaluator.class),
	/** Registered suites name a file instead of a class. */
	SUITE("suites", "suite", Void.class),
	/** The type is {@code org.lithoscope.runner.RunExecutor}, which this bundle cannot know. */
	EXECUTOR("executors", "executor", Object.class);

	/** The bundle that declares the extension points. */
	public static final String NAMESPACE = "org.lithoscope.core";

	private final String point;
	private final String element;
	private final Class<?> type;

	ContributionKind(String point, String element, Class<?> type) {
		this.point = point;
		this.element = element;
		this.type = type;
	}

	/** The full id of the extension point, for instance {@code org.lithoscope.core.variants}. */
	public String extensionPoint() {
		return NAMESPACE + "." + point;
	}

	/** The plural used on the command line, for instance {@code variants}. */
	public String plural() {
		return point;
	}

	/** The XML element, for instance {@code featureSet}. */
	public String element() {
		return element;
	}

	/** The singular used in messages, for instance {@code feature set}. */
	public String singular() {
		return this == FEATURE_SET ? "feature set" : element;
	}

	/** The Java type contributions implement, as far as this bundle knows it. */
	public Class<?> type() {
		return type;
	}
}
