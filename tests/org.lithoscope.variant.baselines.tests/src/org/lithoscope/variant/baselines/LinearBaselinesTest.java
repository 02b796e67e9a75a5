package org.lithoscope.variant.baselines;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.model.TrainingException;
import org.lithoscope.core.model.TrainingResult;
import org.lithoscope.core.parameter.ParameterDeclaration;
import org.lithoscope.testing.VariantTrial;

class LinearBaselinesTest {

	private final VariantTrial raw = VariantTrial.of("raw");
	private final VariantTrial pca = VariantTrial.of("pca");
	private final FloatMatrix rows = VariantTrial.rows(3, 50, 6);

	@Test
	void rawGivesTheScaledFeaturesThemselves() throws Exception {
		TrainingResult result = raw.train(VariantTrial.data(6), Map.of(), 1);
		assertEquals(rows, result.model().encode(rows));
		assertEquals(rows, result.model().reconstruct(rows).orElseThrow());
		assertEquals(6, result.model().latentSize());
		assertEquals(0, result.model().parameterCount());
		assertEquals(List.of(), result.history());
		assertEquals(-1, result.keptEpoch());
	}

	@Test
	void nothingIsReconstructedWhereTargetsAreNotInputs() throws Exception {
		assertEquals(Optional.empty(), raw.train(VariantTrial.data(6, 2), Map.of(), 1).model().reconstruct(rows));
		assertEquals(Optional.empty(), pca.train(VariantTrial.data(6, 2), Map.of(), 1).model().reconstruct(rows));
	}

	@Test
	void baselinesTakeNoParametersThatWouldHaveNoEffect() {
		assertEquals(List.of("features", "scaler"), ids(raw));
		assertEquals(List.of("features", "scaler", "components"), ids(pca));
		assertEquals(List.of(), raw.problems());
	}

	private static List<String> ids(VariantTrial trial) {
		return trial.contribution().parameters().stream().map(ParameterDeclaration::id).toList();
	}

	@Test
	void twoComponentsHoldWhatTwoFactorsMixed() throws Exception {
		TrainingResult result = pca.train(VariantTrial.data(6), Map.of("components", "2"), 1);
		FloatMatrix back = result.model().reconstruct(rows).orElseThrow();
		double error = 0;
		for (int i = 0; i < back.values().length; i++) {
			error += Math.pow(back.values()[i] - rows.values()[i], 2) / back.values().length;
		}
		// noise of variance 0.04 in six columns, of which four directions are lost
		assertEquals(0.04 * 4 / 6, error, 0.01);
		assertEquals(2, result.model().encode(rows).columns());
		assertEquals(6 + 2 * 6, result.model().parameterCount());
		assertTrue(result.notes().getFirst().matches("2 of 6 components hold 9\\d\\.\\d % of the variance of the "
				+ "training rows"), result.notes().getFirst());
	}

	@Test
	void allComponentsReconstructExactly() throws Exception {
		LatentModel model = pca.train(VariantTrial.data(6), Map.of("components", "6"), 1).model();
		assertArrayEquals(rows.values(), model.reconstruct(rows).orElseThrow().values(), 1e-5f);
	}

	@Test
	void componentsDoNotDependOnTheSeed() throws Exception {
		assertEquals(pca.train(VariantTrial.data(6), Map.of(), 1).model().encode(rows),
				pca.train(VariantTrial.data(6), Map.of(), 2).model().encode(rows));
	}

	@Test
	void moreComponentsThanFeaturesAreRefused() {
		assertEquals("components = 4: there are 3 features, so expected 1 to 3", assertThrows(TrainingException.class,
				() -> pca.train(VariantTrial.data(3), Map.of(), 1)).getMessage());
	}

	@Test
	void bothAreReadBackAsTheyWere(@TempDir Path first, @TempDir Path second) throws Exception {
		LatentModel components = pca.train(VariantTrial.data(6), Map.of(), 1).model();
		LatentModel loaded = pca.reloaded(components, first);
		assertEquals(components.encode(rows), loaded.encode(rows));
		assertEquals(components.reconstruct(rows), loaded.reconstruct(rows));
		assertEquals(components.parameterCount(), loaded.parameterCount());
		LatentModel identity = raw.train(VariantTrial.data(6, 2), Map.of(), 1).model();
		assertEquals(identity, raw.reloaded(identity, second));
	}

	@Test
	void aForeignModelIsRefused(@TempDir Path folder) throws Exception {
		raw.train(VariantTrial.data(6), Map.of(), 1).model().save(folder);
		Path file = folder.resolve("model.json");
		assertEquals("%s has format lithoscope-scaled-features version 1: expected lithoscope-principal-components "
				.formatted(file) + "version 1; train the model again", refusal(folder));
		Files.writeString(file, "{\"format\": \"lithoscope-principal-components\", \"version\": 1}");
		assertTrue(refusal(folder).startsWith("%s is no model of format lithoscope-principal-components: "
				.formatted(file)));
		Files.delete(file);
		assertEquals("%s does not exist: the folder holds no model".formatted(file), refusal(folder));
	}

	private String refusal(Path folder) {
		return assertThrows(IOException.class, () -> pca.variant().load(folder, pca.registry())).getMessage();
	}

	@Test
	void rowsOfAnotherWidthAreRefused() throws Exception {
		LatentModel model = raw.train(VariantTrial.data(6), Map.of(), 1).model();
		assertEquals("the model knows 6 features, the matrix has 5 columns", assertThrows(
				IllegalArgumentException.class, () -> model.encode(FloatMatrix.zeros(2, 5))).getMessage());
	}
}
