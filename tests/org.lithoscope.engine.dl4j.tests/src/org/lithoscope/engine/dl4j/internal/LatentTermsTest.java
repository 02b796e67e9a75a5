package org.lithoscope.engine.dl4j.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lithoscope.engine.dl4j.TensorAssert.assertClose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.engine.dl4j.LossVariables;
import org.lithoscope.engine.dl4j.runtime.Nd4jRuntime;
import org.lithoscope.testing.Golden;
import org.lithoscope.vae.engine.Batch;
import org.lithoscope.vae.spec.Term.Contrastive;
import org.lithoscope.vae.spec.Term.Contrastive.Form;
import org.lithoscope.vae.spec.VaeSpec;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Terms of latent codes against PyTorch, value and gradient, with means, log variances and codes as variables. */
class LatentTermsTest {

	private static final double TOLERANCE = 1e-10;
	private static final JsonObject GOLDEN = Golden.read("latent-terms.json");
	private static final int ROWS = GOLDEN.get("rows").getAsInt();
	private static final int LATENT = GOLDEN.get("latent").getAsInt();

	private final SameDiff graph = SameDiff.create();
	private final Map<String, INDArray> placeholders = new HashMap<>();

	@BeforeAll
	static void startNd4j() {
		Nd4jRuntime.start();
	}

	private LossVariables variables() {
		return new LossVariables(graph, VaeSpec.standard(6, List.of(4), LATENT), null, null, variable("mu"),
				variable("logvar"), variable("z"), null, null, null);
	}

	private SDVariable variable(String name) {
		return graph.var(name, Nd4j.createFromArray(Golden.numbers(GOLDEN.getAsJsonObject(name))).reshape(ROWS,
				LATENT));
	}

	@Test
	void totalCorrelationIsThePapersButForItsConstant() {
		JsonObject golden = golden("totalCorrelationMws");
		double rowsInAll = golden.getAsJsonObject("inputs").get("datasetSize").getAsDouble();
		double value = assertGradients(golden, List.of("mu", "logvar", "z"), TotalCorrelationLoss::of);
		assertEquals(golden.get("value").getAsDouble(), value + (LATENT - 1) * Math.log(rowsInAll), 1e-9);
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
				new Contrastive(1, form, inputs.get("temperature").getAsDouble(), 4, 1));
		ContrastiveLoss.declare(graph, DataType.DOUBLE);
		INDArray positives = Nd4j.create(DataType.DOUBLE, new long[] { ROWS, ROWS }, 'c');
		INDArray compared = Nd4j.create(DataType.DOUBLE, new long[] { ROWS, ROWS }, 'c');
		loss.fill(batch, positives.data(), compared.data());
		placeholders.put(ContrastiveLoss.POSITIVES, positives);
		placeholders.put(ContrastiveLoss.COMPARED, compared);
		double value = assertGradients(golden, List.of("z"), variables -> loss.of(variables, DataType.DOUBLE));
		assertEquals(golden.get("value").getAsDouble(), value, 1e-8);
	}

	private static JsonObject golden(String term) {
		return GOLDEN.getAsJsonObject("terms").getAsJsonObject(term);
	}

	/** Gives the value. */
	private double assertGradients(JsonObject golden, List<String> names, Function<LossVariables, SDVariable> term) {
		graph.setLossVariables(term.apply(variables()).rename("term").name());
		QuietOutput.during(graph::createGradFunction);
		Map<String, INDArray> gradients = graph.calculateGradients(placeholders, names);
		for (String name : names) {
			assertClose(Golden.numbers(golden.getAsJsonObject("gradients").getAsJsonObject(name)),
					Numbers.of(gradients.get(name)), TOLERANCE, 0, name);
		}
		return graph.outputSingle(placeholders, "term").getDouble(0);
	}
}
