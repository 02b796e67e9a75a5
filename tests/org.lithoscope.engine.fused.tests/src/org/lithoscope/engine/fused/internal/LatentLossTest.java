package org.lithoscope.engine.fused.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Seed;
import org.lithoscope.engine.fused.internal.kernels.Kernels;
import org.lithoscope.engine.fused.internal.kernels.Latent;
import org.lithoscope.engine.fused.internal.kernels.PlainKernels;
import org.lithoscope.testing.Golden;
import org.lithoscope.vae.engine.Batch;
import org.lithoscope.vae.engine.InitialWeights;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.Prior.GaussianMixture;
import org.lithoscope.vae.spec.Term.Contrastive;
import org.lithoscope.vae.spec.Term.Contrastive.Form;
import org.lithoscope.vae.spec.Term.TotalCorrelation;
import org.lithoscope.vae.spec.VaeSpec;

/** Terms of latent codes against PyTorch, value and gradient, with means, log variances and codes as variables. */
class LatentLossTest {

	private static final double TOLERANCE = 1e-5;
	private static final JsonObject GOLDEN = Golden.read("latent-terms.json");
	private static final int ROWS = GOLDEN.get("rows").getAsInt();
	private static final int LATENT = GOLDEN.get("latent").getAsInt();
	private static final VaeSpec SPEC = VaeSpec.standard(6, List.of(4), LATENT);

	private final Latent latent = latent();

	private static Latent latent() {
		Latent latent = Latent.allocate(new PlainKernels(ROWS), LATENT, ROWS);
		float[] mu = Golden.floats(GOLDEN.getAsJsonObject("mu"));
		float[] logVariance = Golden.floats(GOLDEN.getAsJsonObject("logvar"));
		float[] z = Golden.floats(GOLDEN.getAsJsonObject("z"));
		for (int d = 0; d < LATENT; d++) {
			for (int r = 0; r < ROWS; r++) {
				latent.heads()[d][r] = mu[r * LATENT + d];
				latent.heads()[LATENT + d][r] = logVariance[r * LATENT + d];
				latent.z()[d][r] = z[r * LATENT + d];
			}
		}
		return latent;
	}

	@Test
	void totalCorrelationIsThePapersButForItsConstant() {
		JsonObject golden = golden("totalCorrelationMws");
		TotalCorrelationLoss loss = new TotalCorrelationLoss(new TotalCorrelation(1), SPEC,
				new PlainKernels(Kernels.padded(ROWS)), ROWS);
		double mean = loss.forward(latent, 1, ROWS) / ROWS;
		loss.backward(latent, ROWS);
		double rowsInAll = golden.getAsJsonObject("inputs").get("datasetSize").getAsDouble();
		assertEquals(golden.get("value").getAsDouble(), mean + (LATENT - 1) * Math.log(rowsInAll), 1e-4);
		assertGradient(golden, "z", latent.zGradient(), 0);
		assertGradient(golden, "mu", latent.headsGradient(), 0);
		assertGradient(golden, "logvar", latent.headsGradient(), LATENT);
		assertEquals(mean, loss.measure(latent, 1, ROWS) / ROWS, 0);
	}

	@ParameterizedTest
	@CsvSource({ "SUPERVISED, supervisedContrastive", "NEGATIVES_ONLY, infoNceNegativesOnly",
			"NEGATIVES_ONLY, infoNceNegativesOnlyLonelyAnchor" })
	void contrastiveTermsAreThoseOfTheirForms(Form form, String name) {
		JsonObject golden = golden(name);
		JsonObject inputs = golden.getAsJsonObject("inputs");
		FloatMatrix rows = FloatMatrix.zeros(ROWS, 6);
		Batch batch = Batch.of(rows, rows);
		batch.setLabels(inputs.getAsJsonArray("labels").asList().stream().mapToInt(JsonElement::getAsInt).toArray());
		ContrastiveLoss loss = new ContrastiveLoss(
				new Contrastive(1, form, inputs.get("temperature").getAsDouble(), 4, 1), SPEC, new PlainKernels(ROWS), ROWS);
		loss.label(batch);
		double value = loss.forward(latent, 1, ROWS) / ROWS;
		loss.backward(latent, ROWS);
		assertEquals(golden.get("value").getAsDouble(), value, 1e-5);
		assertGradient(golden, "z", latent.zGradient(), 0);
		assertEquals(0, loss.measure(latent, 1, ROWS));
	}

	@ParameterizedTest
	@CsvSource({ "true, vadeKl", "false, vadeKlWithoutCategorical" })
	void divergencesFromMixturesArePyTorchs(boolean categoricalKl, String name) {
		JsonObject golden = golden(name);
		JsonObject inputs = golden.getAsJsonObject("inputs");
		float[] logits = Golden.floats(inputs.getAsJsonObject("logits"));
		GaussianMixture prior = new GaussianMixture(logits.length, categoricalKl);
		VaeSpec spec = SPEC.withPrior(prior);
		Weights weights = new Weights(spec);
		weights.restore(InitialWeights.draw(spec, new Seed(1)).with(new NetworkState(Map.of(
				GaussianMixture.LOGITS, logits,
				GaussianMixture.MEANS, Golden.floats(inputs.getAsJsonObject("means")),
				GaussianMixture.LOG_VARIANCES, Golden.floats(inputs.getAsJsonObject("logVariances"))))));
		MixtureLoss loss = new MixtureLoss(prior, spec, weights, new PlainKernels(Kernels.padded(ROWS)), ROWS);
		double value = loss.forward(latent, 1, ROWS) / ROWS;
		loss.backward(latent, ROWS);
		assertEquals(golden.get("value").getAsDouble(), value, TOLERANCE * value);
		assertEquals(golden("vadeKl").get("value").getAsDouble(), loss.kl() / ROWS, TOLERANCE * value);
		assertGradient(golden, "z", latent.zGradient(), 0);
		assertGradient(golden, "mu", latent.headsGradient(), 0);
		assertGradient(golden, "logvar", latent.headsGradient(), LATENT);
		assertTensor(golden, "logits", weights.gradientState().tensor(GaussianMixture.LOGITS));
		assertTensor(golden, "means", weights.gradientState().tensor(GaussianMixture.MEANS));
		assertTensor(golden, "logVariances", weights.gradientState().tensor(GaussianMixture.LOG_VARIANCES));
		assertEquals(value * ROWS, loss.measure(latent, 1, ROWS), 0);
	}

	@Test
	void theDivergenceFromPosteriorsOfPseudoInputsIsPyTorchs() {
		JsonObject golden = golden("vampKl");
		JsonObject inputs = golden.getAsJsonObject("inputs");
		float[] means = Golden.floats(inputs.getAsJsonObject("pseudoMu"));
		float[] logVariances = Golden.floats(inputs.getAsJsonObject("pseudoLogvar"));
		int count = means.length / LATENT;
		Latent pseudo = Latent.allocate(new PlainKernels(count), LATENT, count);
		for (int i = 0; i < means.length; i++) {
			pseudo.heads()[i % LATENT][i / LATENT] = means[i];
			pseudo.heads()[LATENT + i % LATENT][i / LATENT] = logVariances[i];
		}
		PosteriorMixture mixture = new PosteriorMixture(new PlainKernels(Kernels.padded(ROWS)), pseudo, count, ROWS);
		double value = mixture.measure(latent, ROWS) / ROWS;
		mixture.differentiate(latent, 1f / ROWS, latent.zGradient(), ROWS);
		assertEquals(golden.get("value").getAsDouble(), value, TOLERANCE * Math.abs(value));
		assertGradient(golden, "z", latent.zGradient(), 0);
		assertGradient(golden, "mu", latent.headsGradient(), 0);
		assertGradient(golden, "logvar", latent.headsGradient(), LATENT);
		assertGradient(golden, "pseudoMu", pseudo.headsGradient(), 0, count);
		assertGradient(golden, "pseudoLogvar", pseudo.headsGradient(), LATENT, count);
	}

	private static JsonObject golden(String term) {
		return GOLDEN.getAsJsonObject("terms").getAsJsonObject(term);
	}

	private static void assertTensor(JsonObject golden, String name, float[] actual) {
		double[] expected = Golden.numbers(golden.getAsJsonObject("gradients").getAsJsonObject(name));
		double difference = 0;
		double norm = 0;
		for (int i = 0; i < expected.length; i++) {
			difference += Math.pow(expected[i] - actual[i], 2);
			norm += expected[i] * expected[i];
		}
		assertEquals(0, Math.sqrt(difference / norm), TOLERANCE, name);
	}

	private static void assertGradient(JsonObject golden, String name, float[][] actual, int first) {
		assertGradient(golden, name, actual, first, ROWS);
	}

	private static void assertGradient(JsonObject golden, String name, float[][] actual, int first, int rows) {
		double[] expected = Golden.numbers(golden.getAsJsonObject("gradients").getAsJsonObject(name));
		double difference = 0;
		double norm = 0;
		for (int r = 0; r < rows; r++) {
			for (int d = 0; d < LATENT; d++) {
				double value = expected[r * LATENT + d];
				difference += Math.pow(value - actual[first + d][r], 2);
				norm += value * value;
			}
		}
		assertEquals(0, Math.sqrt(difference / norm), TOLERANCE, name);
	}
}
