package org.lithoscope.engine.dl4j.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lithoscope.engine.dl4j.TensorAssert.assertClose;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lithoscope.engine.dl4j.runtime.Nd4jRuntime;
import org.lithoscope.testing.Golden;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

import com.google.gson.JsonObject;

/** Divergences and their gradients against PyTorch's, with means, log variances and codes as independent variables. */
class MixtureDivergenceTest {

	private static final double TOLERANCE = 1e-9;

	private final JsonObject golden = Golden.read("latent-terms.json");
	private final SameDiff graph = start();
	private final SDVariable mu = variable("mu", golden.getAsJsonObject("mu"));
	private final SDVariable logVariance = variable("logvar", golden.getAsJsonObject("logvar"));
	private final SDVariable z = variable("z", golden.getAsJsonObject("z"));
	private final MixtureDivergence divergence =
			new MixtureDivergence(graph, golden.get("latent").getAsInt(), mu, logVariance, Precision.DOUBLE);

	private static SameDiff start() {
		Nd4jRuntime.start();
		return SameDiff.create();
	}

	@Test
	void theDivergenceFromAStandardNormalIsPyTorchs() {
		assertTerm("gaussianKl", divergence.fromStandardNormal().full(), "mu", "logvar");
	}

	@Test
	void theFullDivergenceFromAMixtureIsPyTorchs() {
		assertTerm("vadeKl", fromMixture("vadeKl").full(), "mu", "logvar", "z", "logits", "means", "logVariances");
	}

	@Test
	void theDivergenceWithoutItsCategoricalPartIsPyTorchs() {
		assertTerm("vadeKlWithoutCategorical", fromMixture("vadeKlWithoutCategorical").inObjective(), "mu", "logvar",
				"z", "logits", "means", "logVariances");
	}

	@Test
	void theDivergenceFromPosteriorsOfPseudoInputsIsPyTorchs() {
		JsonObject means = inputs("vampKl").getAsJsonObject("pseudoMu");
		SDVariable kl = divergence.fromPosteriors(z, variable("pseudoMu", means), input("vampKl", "pseudoLogvar"),
				means.getAsJsonArray("shape").get(0).getAsInt());
		assertTerm("vampKl", kl, "mu", "logvar", "z", "pseudoMu", "pseudoLogvar");
	}

	private MixtureDivergence.Parts fromMixture(String term) {
		int components = inputs(term).getAsJsonObject("logits").getAsJsonArray("data").size();
		return divergence.fromMixture(z, input(term, "logits"), input(term, "means"), input(term, "logVariances"),
				components);
	}

	private void assertTerm(String name, SDVariable loss, String... variables) {
		JsonObject term = golden.getAsJsonObject("terms").getAsJsonObject(name);
		graph.setLossVariables(loss.name());
		QuietOutput.during(graph::createGradFunction);
		double expected = term.get("value").getAsDouble();
		assertEquals(expected, graph.outputSingle(Map.of(), loss.name()).getDouble(0), TOLERANCE * Math.abs(expected));
		Map<String, INDArray> gradients = graph.calculateGradients(Map.of(), variables);
		for (String variable : variables) {
			assertClose(Golden.numbers(term.getAsJsonObject("gradients").getAsJsonObject(variable)),
					Numbers.of(gradients.get(variable)), TOLERANCE, 0, variable);
		}
	}

	private JsonObject inputs(String term) {
		return golden.getAsJsonObject("terms").getAsJsonObject(term).getAsJsonObject("inputs");
	}

	private SDVariable input(String term, String name) {
		return variable(name, inputs(term).getAsJsonObject(name));
	}

	private SDVariable variable(String name, JsonObject array) {
		double[] shape = Golden.numbers(array.getAsJsonArray("shape"));
		long[] sizes = new long[shape.length];
		for (int i = 0; i < sizes.length; i++) {
			sizes[i] = (long) shape[i];
		}
		return graph.var(name, Nd4j.createFromArray(Golden.numbers(array)).reshape(sizes));
	}
}
