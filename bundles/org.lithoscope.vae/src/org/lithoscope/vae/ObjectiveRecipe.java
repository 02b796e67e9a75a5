package org.lithoscope.vae;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.vae.spec.Masking;
import org.lithoscope.vae.spec.Term;
import org.lithoscope.vae.spec.Topology;

/**
 * What the parameter sets {@code branches}, {@code masking}, {@code contrastive} and {@code total-correlation} say;
 * those that a variant does not use say that there is no such thing.
 */
record ObjectiveRecipe(Parameters parameters) {

	private static final String BRANCHES = "branches";
	private static final String MASKING = "masking.rate";
	private static final String MASKED_BLOCK = "masking.block";
	private static final String CONTRASTIVE = "contrastive.weight";
	private static final String TOTAL_CORRELATION = "totalCorrelation.weight";

	/** @throws ParameterException naming the parameter concerned */
	void validate() throws ParameterException {
		if (parameters.declares(BRANCHES)) {
			validateBranches(parameters.integers(BRANCHES).length);
		}
		if (parameters.declares(MASKING) && isBlock()) {
			validateBlock(parameters.integers(MASKED_BLOCK));
		}
	}

	private void validateBranches(int branches) throws ParameterException {
		if (branches < 2) {
			throw new ParameterException("%s = '%s': expected two numbers of features or more, such as 3,3".formatted(
					BRANCHES, text(BRANCHES)));
		}
		if (parameters.integer("latent") < branches) {
			throw new ParameterException("latent = '%d': expected at least one dimension for each of %d encoders"
					.formatted(parameters.integer("latent"), branches));
		}
	}

	private void validateBlock(int[] positions) throws ParameterException {
		if (positions.length == 0) {
			throw new ParameterException(
					"%s = '': expected the positions of features, such as 3,4,5,6".formatted(MASKED_BLOCK));
		}
		if (Arrays.stream(positions).distinct().count() < positions.length) {
			throw new ParameterException("%s = '%s': expected each position once".formatted(MASKED_BLOCK,
					text(MASKED_BLOCK)));
		}
	}

	private String text(String id) {
		return String.join(",", Arrays.stream(parameters.integers(id)).mapToObj(Integer::toString).toList());
	}

	Topology topology() {
		return parameters.declares(BRANCHES)
				? new Topology.Branched(Arrays.stream(parameters.integers(BRANCHES)).boxed().toList())
				: new Topology.Single();
	}

	/** @param inputs how many features are read */
	Optional<Masking> masking(int inputs) {
		if (!parameters.declares(MASKING) || parameters.real(MASKING) == 0) {
			return Optional.empty();
		}
		double rate = parameters.real(MASKING);
		return Optional.of(isBlock()
				? Masking.ofBlock(Arrays.stream(parameters.integers(MASKED_BLOCK)).map(p -> p - 1).boxed().toList(),
						rate)
				: Masking.ofEach(inputs, rate));
	}

	private boolean isBlock() {
		return parameters.choice("masking.pattern").equals("block");
	}

	List<Term> terms() {
		List<Term> terms = new ArrayList<>();
		if (parameters.declares(TOTAL_CORRELATION) && parameters.real(TOTAL_CORRELATION) != 1) {
			// the KL contains the total correlation once already
			terms.add(new Term.TotalCorrelation(parameters.real(TOTAL_CORRELATION) - 1));
		}
		if (parameters.declares(CONTRASTIVE) && parameters.real(CONTRASTIVE) > 0) {
			Term.Contrastive.Form form = Term.Contrastive.Form
					.valueOf(parameters.choice("contrastive.form").toUpperCase(Locale.ROOT).replace('-', '_'));
			terms.add(new Term.Contrastive(parameters.real(CONTRASTIVE), form,
					parameters.real("contrastive.temperature"), parameters.integer("contrastive.clusters"),
					parameters.integer("contrastive.refresh")));
		}
		return terms;
	}
}
