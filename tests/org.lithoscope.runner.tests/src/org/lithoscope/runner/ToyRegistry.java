package org.lithoscope.runner;

import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.lithoscope.core.parameter.Bounds;
import org.lithoscope.core.parameter.ParameterDeclaration;
import org.lithoscope.core.parameter.ParameterType;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Problem;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.registry.RegistryException;

/** A registry of small contributions made for tests. */
final class ToyRegistry implements Registry {

	private record Entry(Contribution contribution, Supplier<?> maker) {
	}

	private final Map<ContributionKind, Map<String, Entry>> entries = new EnumMap<>(ContributionKind.class);

	/** A registry with everything a suite needs. */
	static ToyRegistry complete() {
		ToyRegistry registry = new ToyRegistry();
		registry.add(ContributionKind.READER, "toy", 1, ToyReader::new, integer("boreholes", "6"),
				integer("rows", "20"), declaration("missing", ParameterType.TEXTS, ""),
				flag("sites", "true"), flag("lithology", "true"));
		registry.add(ContributionKind.FEATURE_SET, "ab", 1, () -> new ToyFeatures("A", "B"));
		registry.add(ContributionKind.FEATURE_SET, "abc", 1, () -> new ToyFeatures("A", "B", "C"));
		registry.add(ContributionKind.FEATURE_SET, "ab-to-a", 1, ToyFeatures::toFirst);
		registry.add(ContributionKind.FEATURE_SET, "chosen", 1, () -> new ToyFeatures(), text("columns", "B"));
		registry.add(ContributionKind.SCALER, "standard", 1, ToyScaler::new);
		registry.add(ContributionKind.SPLITTER, "k-fold", 1, ToySplitter::new, integer("folds", "3"));
		registry.add(ContributionKind.ENGINE, "toy-engine", 1, Object::new);
		registry.add(ContributionKind.EVALUATOR, "spread", 1, ToyEvaluator::new, integer("draws", "3"));
		registry.add(ContributionKind.EXECUTOR, "local", 1, LocalExecutor::new);
		registry.addVariant("linear", ToyVariant::new);
		registry.addVariant("other", ToyVariant::new);
		return registry;
	}

	/** Adds a variant with the parameters of {@link ToyVariant}. */
	void addVariant(String id, Supplier<?> maker) {
		add(ContributionKind.VARIANT, id, 1, maker, text("features", "ab"), text("features.columns", ""),
				text("scaler", "standard"), text("engine", "toy-engine"), integer("epochs", "3"),
				integer("latent", "2"));
	}

	void add(ContributionKind kind, String id, int revision, Supplier<?> maker, ParameterDeclaration... parameters) {
		entries.computeIfAbsent(kind, k -> new LinkedHashMap<>()).put(id,
				new Entry(new Contribution(kind, id, id, "", "toy.bundle", "1.2.3", revision,
						Arrays.asList(parameters), List.of(), List.of(), List.of(), Map.of()), maker));
	}

	void remove(ContributionKind kind, String id) {
		entries.get(kind).remove(id);
	}

	static ParameterDeclaration integer(String id, String value) {
		return declaration(id, ParameterType.INTEGER, value);
	}

	static ParameterDeclaration text(String id, String value) {
		return declaration(id, ParameterType.TEXT, value);
	}

	static ParameterDeclaration flag(String id, String value) {
		return declaration(id, ParameterType.BOOLEAN, value);
	}

	static ParameterDeclaration declaration(String id, ParameterType type, String value) {
		return new ParameterDeclaration(id, id, type, value, Bounds.UNBOUNDED, List.of(), "", "", false);
	}

	@Override
	public List<Contribution> contributions(ContributionKind kind) {
		return entries.getOrDefault(kind, Map.of()).values().stream().map(Entry::contribution).toList();
	}

	@Override
	public List<Problem> problems() {
		return List.of();
	}

	@Override
	public <T> T create(Contribution contribution, Class<T> type) {
		return type.cast(entries.get(contribution.kind()).get(contribution.id()).maker().get());
	}

	@Override
	public InputStream open(Contribution contribution, String path) {
		throw new RegistryException("there are no files");
	}

	@Override
	public Subscription onChange(Runnable listener) {
		return () -> {
		};
	}
}
