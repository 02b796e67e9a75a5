package org.lithoscope.engine.fused;

import static org.lithoscope.engine.fused.TensorAssert.assertClose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.testing.SharedFiles;
import org.lithoscope.vae.engine.FrozenNetwork;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.VaeSpec;

/** The study's own trained weights on 64 rows, and the latents and reconstructions PyTorch gives for them. */
class StudyWeightsTest {

	@ParameterizedTest
	@CsvSource({ "v1_latent8, 3, 16, 8", "v2_latent8, 6, 32, 16", "v2_1_latent8, 6, 32, 16",
			"v2_5_beta0.5_latent8, 6, 32, 16" })
	void loadedWeightsEncodeAndDecodeAsInTheStudy(String name, int features, int first, int second) throws IOException {
		JsonObject weights = read(name + ".json").getAsJsonObject("weights");
		JsonObject golden = read("golden_" + name + ".json");
		VaeSpec spec = VaeSpec.standard(features, List.of(first, second), 8);
		FrozenNetwork network = new FusedEngine().freeze(spec, state(spec, weights));
		FrozenNetwork.Posterior posterior = network.posterior(matrix(golden.getAsJsonArray("scaled")));
		JsonObject expected = golden.getAsJsonObject("float64");
		assertClose(flat(expected.get("mu")), posterior.mu().values(), 1e-5, "mu");
		assertClose(flat(expected.get("logvar")), posterior.logVariance().values(), 1e-5, "logvar");
		assertClose(flat(expected.get("recon_scaled")), network.decode(posterior.mu()).values(), 1e-5, "decoded");
	}

	/** The study's decoder ends in a layer that is part of its sequence. */
	private static NetworkState state(VaeSpec spec, JsonObject weights) {
		Map<String, float[]> tensors = new LinkedHashMap<>();
		spec.tensors().forEach(shape -> {
			JsonElement values = weights.get(shape.name().replace("out.", "decoder.8."));
			tensors.put(shape.name(), narrow(flat(values)));
		});
		return new NetworkState(tensors);
	}

	private static JsonObject read(String file) throws IOException {
		Optional<Path> path = SharedFiles.find("golden/study/" + file);
		Assumptions.assumeTrue(path.isPresent(), "the study's weights are not here");
		return JsonParser.parseString(Files.readString(path.orElseThrow())).getAsJsonObject();
	}

	private static FloatMatrix matrix(JsonArray rows) {
		float[] values = narrow(flat(rows));
		return FloatMatrix.of(rows.size(), values.length / rows.size(), values);
	}

	private static double[] flat(JsonElement element) {
		List<Double> numbers = new ArrayList<>();
		collect(element, numbers);
		return numbers.stream().mapToDouble(Double::doubleValue).toArray();
	}

	private static void collect(JsonElement element, List<Double> numbers) {
		if (element.isJsonArray()) {
			element.getAsJsonArray().forEach(child -> collect(child, numbers));
		} else {
			numbers.add(element.getAsDouble());
		}
	}

	private static float[] narrow(double[] values) {
		float[] narrow = new float[values.length];
		for (int i = 0; i < narrow.length; i++) {
			narrow[i] = (float) values[i];
		}
		return narrow;
	}
}
