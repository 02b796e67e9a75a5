package org.lithoscope.store;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Everything a run's result depends on, and nothing else: two runs with equal requests have equal results.
 *
 * <p>The names of the suite and of the experiment are not part of it, nor are bundle versions or the machine.
 *
 * @param variant the model recipe with its effective parameters
 * @param featureSet the feature set with its effective parameters
 * @param scaler the scaler with its effective parameters
 * @param referenced further contributions that parameters name, such as engine and clusterer; kept sorted
 * @param evaluators what measures the model, with effective parameters; kept sorted
 * @param splitter what made the folds
 * @param dataHash SHA-256 of the sample table, in hexadecimal
 * @param fold which of the folds
 * @param seed where the randomness of training and evaluation starts
 */
public record RunRequest(Component variant, Component featureSet, Component scaler, List<Component> referenced,
		List<Component> evaluators, Component splitter, String dataHash, FoldReference fold, long seed) {

	/** How many hexadecimal digits of the identity name a folder. */
	static final int SHORT_LENGTH = 16;

	private static final Comparator<Component> BY_KIND_AND_ID = Comparator.comparing(Component::kind)
			.thenComparing(Component::id).thenComparing(c -> c.parameters().toString());

	public RunRequest {
		Objects.requireNonNull(variant, "variant");
		Objects.requireNonNull(featureSet, "featureSet");
		Objects.requireNonNull(scaler, "scaler");
		Objects.requireNonNull(splitter, "splitter");
		Objects.requireNonNull(dataHash, "dataHash");
		Objects.requireNonNull(fold, "fold");
		referenced = referenced.stream().sorted(BY_KIND_AND_ID).toList();
		evaluators = evaluators.stream().sorted(BY_KIND_AND_ID).toList();
	}

	/** The identity: SHA-256 of {@link #canonicalJson()} in hexadecimal, 64 digits. */
	public String id() {
		return RequestJson.hash(this);
	}

	/** The first 16 digits of {@link #id()}, which name the run's folder. */
	public String shortId() {
		return id().substring(0, SHORT_LENGTH);
	}

	/** The request as JSON without white space, keys sorted: the text that is hashed. */
	public String canonicalJson() {
		return RequestJson.canonical(this);
	}
}
