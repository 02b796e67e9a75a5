package org.lithoscope.cli;

import java.io.InputStream;
import java.util.List;
import java.util.Map;

import org.lithoscope.core.evaluation.MeasureDeclaration;
import org.lithoscope.core.evaluation.MeasureDeclaration.Better;
import org.lithoscope.core.parameter.Bounds;
import org.lithoscope.core.parameter.ParameterDeclaration;
import org.lithoscope.core.parameter.ParameterType;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Literature;
import org.lithoscope.core.registry.Problem;
import org.lithoscope.core.registry.PublishedFigure;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.registry.RegistryException;

/**
 * A registry of declarations without any class behind them: whoever asks for an instance fails.
 *
 * @param all the contributions
 * @param problems what is left out
 */
public record FixedRegistry(List<Contribution> all, List<Problem> problems) implements Registry {

	/** Declarations that are enough to list, show and change suites. */
	public static FixedRegistry sample() {
		return new FixedRegistry(List.of(
				reader("csv", "*, *.csv", "", parameter("file", ParameterType.FILE, ""),
						parameter("borehole", ParameterType.TEXT, ""), parameter("depth", ParameterType.TEXT, ""),
						parameter("lithology", ParameterType.TEXT, ""), parameter("site", ParameterType.TEXT, ""),
						parameter("expedition", ParameterType.TEXT, ""),
						parameter("depth.unit", ParameterType.TEXT, "m"),
						parameter("features", ParameterType.TEXTS, "")),
				reader("las", "*.las", "*.las", parameter("file", ParameterType.FILE, "")),
				contribution(ContributionKind.READER, "surrogate",
						parameter("samples", ParameterType.INTEGER, "40000")),
				contribution(ContributionKind.SPLITTER, "k-fold", parameter("folds", ParameterType.INTEGER, "5")),
				contribution(ContributionKind.SPLITTER, "holdout"), variant("v2.5"), published("v2.6"),
				new Contribution(ContributionKind.EVALUATOR, "clustering", "Clustering measures", "", "org.example",
						"1.0.0", 2, List.of(parameter("k", ParameterType.INTEGERS, "10,12")),
						List.of(new MeasureDeclaration("ari", "Adjusted Rand index", Better.HIGHER, "Agreement of two "
								+ "partitions, 1 for equal ones.")),
						List.of(), List.of(), Map.of())),
				List.of());
	}

	private static Contribution variant(String id) {
		return contribution(ContributionKind.VARIANT, id, parameter("features", ParameterType.TEXT, "gra-ms-ngr-rgb"),
				new ParameterDeclaration("beta.end", "Last beta", ParameterType.REAL, "0.5",
						new Bounds(0, false, 1000, true), List.of(), "", "Weight of the KL divergence in the end.",
						false),
				parameter("epochs", ParameterType.INTEGER, "100"));
	}

	private static Contribution published(String id) {
		Contribution plain = variant(id);
		return new Contribution(plain.kind(), id, "Annealed beta", "Beta rises from near zero.", plain.bundle(),
				plain.bundleVersion(), 1, plain.parameters(), List.of(),
				List.of(new Literature("Kingma, D. P. & Welling, M. (2014): Auto-encoding variational Bayes",
						"arXiv:1312.6114"), new Literature("Hubert & Arabie (1985)", "10.1007/BF01908075")),
				List.of(new PublishedFigure("ari", 12, 0.258, "test boreholes of split A, one run", "training log")),
				Map.of());
	}

	private static Contribution reader(String id, String files, String folders, ParameterDeclaration... parameters) {
		return new Contribution(ContributionKind.READER, id, "Name of " + id, "", "org.example", "1.0.0", 1,
				List.of(parameters), List.of(), List.of(), List.of(), Map.of("files", files, "folders", folders));
	}

	private static Contribution contribution(ContributionKind kind, String id, ParameterDeclaration... parameters) {
		return new Contribution(kind, id, "Name of " + id, "", "org.example", "1.0.0", 1, List.of(parameters),
				List.of(), List.of(), List.of(), Map.of());
	}

	private static ParameterDeclaration parameter(String id, ParameterType type, String defaultValue) {
		return new ParameterDeclaration(id, "Label of " + id, type, defaultValue, Bounds.UNBOUNDED, List.of(), "", "",
				false);
	}

	@Override
	public List<Contribution> contributions(ContributionKind kind) {
		return all.stream().filter(contribution -> contribution.kind() == kind).toList();
	}

	@Override
	public <T> T create(Contribution contribution, Class<T> type) {
		throw new RegistryException("no class is to be loaded for " + contribution.label());
	}

	@Override
	public InputStream open(Contribution contribution, String path) {
		throw new RegistryException("there is no file " + path);
	}

	@Override
	public Subscription onChange(Runnable listener) {
		return () -> {
		};
	}
}
