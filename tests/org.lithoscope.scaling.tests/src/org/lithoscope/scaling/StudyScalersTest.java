package org.lithoscope.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.scaling.FittedScaler;
import org.lithoscope.testing.SharedFiles;

/** The study's own scalers: 64 rows as its trained models saw them. */
class StudyScalersTest {

	private static final List<String> LOGARITHMS =
			List.of("none", "signed-log1p", "signed-log1p", "log1p", "log1p", "log1p");

	private static JsonObject shared(String file) throws IOException {
		Optional<Path> path = SharedFiles.find("golden/study/" + file);
		Assumptions.assumeTrue(path.isPresent(), "needs shared/golden/study/" + file);
		return JsonParser.parseString(Files.readString(path.get(), StandardCharsets.UTF_8)).getAsJsonObject();
	}

	private static FittedScaler restore(String id, JsonArray mean, JsonArray scale, List<String> transforms) {
		List<Map<String, Object>> features = new ArrayList<>();
		for (int c = 0; c < mean.size(); c++) {
			Map<String, Object> feature = new LinkedHashMap<>();
			feature.put("feature", Scalers.LILY.get(c).name());
			feature.put("transform", transforms.get(c));
			feature.put("centre", mean.get(c).getAsDouble());
			feature.put("scale", scale.get(c).getAsDouble());
			feature.put("reason", "as the study fitted it");
			features.add(feature);
		}
		return Scalers.create(id).restore(Map.of("scaler", id, "features", features));
	}

	private static double[] numbers(JsonArray rows) {
		return rows.asList().stream().flatMap(row -> row.getAsJsonArray().asList().stream())
				.mapToDouble(JsonElement::getAsDouble).toArray();
	}

	private static void assertScalesLike(JsonObject golden, FittedScaler fitted) {
		double[] input = numbers(golden.getAsJsonArray("input"));
		double[] expected = numbers(golden.getAsJsonArray("scaled"));
		int rows = golden.getAsJsonArray("input").size();
		FloatMatrix scaled = fitted.transform(DoubleMatrix.of(rows, input.length / rows, input));
		for (int i = 0; i < expected.length; i++) {
			assertEquals(expected[i], scaled.values()[i], 2e-6 * (1 + Math.abs(expected[i])));
		}
	}

	@Test
	void theDistributionAwareConstantsOfAllRowsScaleLikeVersion2point1() throws IOException {
		JsonObject full = shared("scalers.json").getAsJsonObject("full");
		assertScalesLike(shared("golden_v2_1_latent8.json"), restore("distribution-aware", full.getAsJsonArray("mean"),
				full.getAsJsonArray("scale"), LOGARITHMS));
	}

	@Test
	void theConstantsOfDivisionAScaleLikeVersion2point5() throws IOException {
		JsonObject train = shared("scalers.json").getAsJsonObject("splitA_train");
		assertScalesLike(shared("golden_v2_5_beta0.5_latent8.json"), restore("distribution-aware",
				train.getAsJsonArray("mean"), train.getAsJsonArray("scale"), LOGARITHMS));
	}

	@Test
	void plainStandardScoresScaleLikeVersions1And2() throws IOException {
		for (String file : List.of("golden_v1_latent8.json", "golden_v2_latent8.json")) {
			JsonObject golden = shared(file);
			JsonObject meta = golden.getAsJsonObject("meta");
			assertScalesLike(golden, restore("standard", meta.getAsJsonArray("scaler_mean"),
					meta.getAsJsonArray("scaler_scale"), Collections.nCopies(6, "none")));
		}
	}
}
