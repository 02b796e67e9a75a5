package org.lithoscope.suite;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.lithoscope.core.parameter.Bounds;
import org.lithoscope.core.parameter.ParameterDeclaration;
import org.lithoscope.core.parameter.ParameterType;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Problem;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.registry.RegistryException;
import org.lithoscope.core.text.NaturalOrder;

/** A registry of declarations without classes, enough to check suites against. */
final class FakeRegistry implements Registry {

	private final List<Contribution> contributions = new ArrayList<>();
	private final List<Problem> problems = new ArrayList<>();
	private final Map<String, String> files = new HashMap<>();

	/** Two readers, a splitter, an evaluator, what they name, and the variants v2.6, v2.10 and pca. */
	static FakeRegistry typical() {
		FakeRegistry registry = new FakeRegistry();
		registry.add(ContributionKind.READER, "surrogate", integer("boreholes", 60, 1));
		registry.add(ContributionKind.READER, "csv", required("file", ParameterType.FILE),
				text("lithology", ParameterType.TEXT, ""));
		registry.add(ContributionKind.SPLITTER, "k-fold", integer("folds", 5, 2));
		registry.add(ContributionKind.FEATURE_SET, "gra-ms-ngr");
		registry.add(ContributionKind.FEATURE_SET, "columns");
		registry.add(ContributionKind.SCALER, "standard");
		registry.add(ContributionKind.ENGINE, "fused");
		registry.add(ContributionKind.CLUSTERER, "k-means");
		registry.add(ContributionKind.EVALUATOR, "clustering", text("k", ParameterType.INTEGERS, "10,12"),
				text("clusterer", ParameterType.TEXT, "k-means"));
		for (String variant : List.of("v2.6", "v2.10")) {
			registry.add(ContributionKind.VARIANT, variant, text("features", ParameterType.TEXT, "gra-ms-ngr"),
					text("scaler", ParameterType.TEXT, "standard"), text("engine", ParameterType.TEXT, "fused"),
					text("hidden", ParameterType.INTEGERS, "32,16"), integer("epochs", 100, 1),
					integer("latent", 8, 1), real("beta.end", 0.5));
		}
		registry.add(ContributionKind.VARIANT, "pca", text("features", ParameterType.TEXT, "gra-ms-ngr"),
				text("scaler", ParameterType.TEXT, "standard"), integer("components", 4, 1));
		return registry;
	}

	static ParameterDeclaration integer(String id, int value, int minimum) {
		return new ParameterDeclaration(id, id, ParameterType.INTEGER, Integer.toString(value),
				new Bounds(minimum, true, Double.POSITIVE_INFINITY, false), List.of(), "", "", false);
	}

	static ParameterDeclaration real(String id, double value) {
		return new ParameterDeclaration(id, id, ParameterType.REAL, Double.toString(value),
				new Bounds(0, true, 1, true), List.of(), "", "", false);
	}

	static ParameterDeclaration text(String id, ParameterType type, String value) {
		return new ParameterDeclaration(id, id, type, value, Bounds.UNBOUNDED, List.of(), "", "", false);
	}

	static ParameterDeclaration required(String id, ParameterType type) {
		return new ParameterDeclaration(id, id, type, "", Bounds.UNBOUNDED, List.of(), "", "", true);
	}

	void add(ContributionKind kind, String id, ParameterDeclaration... parameters) {
		add(kind, id, Map.of(), parameters);
	}

	void add(ContributionKind kind, String id, Map<String, String> attributes, ParameterDeclaration... parameters) {
		contributions.add(new Contribution(kind, id, id, "", "org.example", "1.0.0", 1, List.of(parameters), List.of(),
				List.of(), List.of(), attributes));
	}

	void remove(ContributionKind kind, String id) {
		contributions.removeIf(contribution -> contribution.kind() == kind && contribution.id().equals(id));
	}

	void addProblem(Problem problem) {
		problems.add(problem);
	}

	void addFile(String path, String content) {
		files.put(path, content);
	}

	@Override
	public List<Contribution> contributions(ContributionKind kind) {
		return contributions.stream().filter(contribution -> contribution.kind() == kind)
				.sorted(Comparator.comparing(Contribution::id, new NaturalOrder())).toList();
	}

	@Override
	public List<Problem> problems() {
		return problems;
	}

	@Override
	public <T> T create(Contribution contribution, Class<T> type) {
		throw new AssertionError("checking a suite must not load " + contribution.label());
	}

	@Override
	public InputStream open(Contribution contribution, String path) {
		if (!files.containsKey(path)) {
			throw new RegistryException("bundle %s has no file %s".formatted(contribution.bundle(), path));
		}
		return new ByteArrayInputStream(files.get(path).getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public Subscription onChange(Runnable listener) {
		return () -> {
		};
	}
}
