package org.lithoscope.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.scaling.FittedScaler;

/** What holds for every scaler. */
class ScalerPropertiesTest {

	private static final DoubleMatrix ROWS = rows(500);

	static Stream<String> ids() {
		return Scalers.IDS.stream();
	}

	/** Six columns that look a little like the study's: narrow, of both signs over decades, positive. */
	private static DoubleMatrix rows(int count) {
		RandomGenerator random = new Seed(11).generator();
		DoubleMatrix rows = DoubleMatrix.zeros(count, 6);
		for (int r = 0; r < count; r++) {
			rows.set(r, 0, 1.7 + 0.25 * random.nextGaussian());
			rows.set(r, 1, Math.exp(3 + 2 * random.nextGaussian()) - 10);
			rows.set(r, 2, 28 + 20 * random.nextGaussian());
			for (int c = 3; c < 6; c++) {
				rows.set(r, c, Math.exp(4 + 0.6 * random.nextGaussian()));
			}
		}
		return rows;
	}

	@ParameterizedTest
	@MethodSource("ids")
	void inverseGivesTheValuesBack(String id) throws DataException {
		FittedScaler fitted = Scalers.fit(id, Scalers.LILY, ROWS);
		DoubleMatrix back = fitted.inverse(fitted.transform(ROWS));
		for (int i = 0; i < back.values().length; i++) {
			double value = ROWS.values()[i];
			assertEquals(value, back.values()[i], 2e-5 * (1 + Math.abs(value)));
		}
	}

	@ParameterizedTest
	@MethodSource("ids")
	void theStateSurvivesJsonExactly(String id) throws DataException {
		FittedScaler fitted = Scalers.fit(id, Scalers.LILY, ROWS);
		Map<String, Object> read = new Gson().fromJson(new Gson().toJson(fitted.state()),
				new TypeToken<Map<String, Object>>() {
				}.getType());
		FittedScaler restored = Scalers.create(id).restore(read);
		assertEquals(fitted, restored);
		assertEquals(fitted.transform(ROWS), restored.transform(ROWS));
		assertEquals(fitted.describe(), restored.describe());
		assertEquals(fitted.state(), restored.state());
	}

	@ParameterizedTest
	@ValueSource(strings = {"standard", "distribution-aware"})
	void trainingRowsGetMeanZeroAndDeviationOne(String id) throws DataException {
		DoubleMatrix scaled = widen(Scalers.fit(id, Scalers.LILY, ROWS).transform(ROWS).values(), 6);
		for (int c = 0; c < 6; c++) {
			Moments moments = Moments.of(scaled.column(c));
			assertEquals(0, moments.mean(), 1e-6);
			assertEquals(1, moments.deviation(), 1e-6);
		}
	}

	private static DoubleMatrix widen(float[] values, int columns) {
		DoubleMatrix wide = DoubleMatrix.zeros(values.length / columns, columns);
		for (int i = 0; i < values.length; i++) {
			wide.values()[i] = values[i];
		}
		return wide;
	}

	@ParameterizedTest
	@ValueSource(strings = {"standard", "distribution-aware", "robust"})
	void aFeatureConstantInTheTrainingRowsIsRefusedByName(String id) {
		DoubleMatrix rows = DoubleMatrix.of(3, 2, new double[] {1, 0.1, 2, 0.1, 3, 0.1});
		DataException refused =
				assertThrows(DataException.class, () -> Scalers.fit(id, Scalers.features("GR", "PE"), rows));
		assertEquals("feature PE is 0.1 in all 3 training rows and cannot be scaled: leave it out of the features, or "
				+ "use fewer folds so that more boreholes are trained on", refused.getMessage());
	}

	@Test
	void aFeatureWithoutFiniteDeviationIsRefused() {
		DataException refused = assertThrows(DataException.class,
				() -> Scalers.fit("standard", Scalers.features("GR"), Scalers.column(1, 2, -1e300)));
		assertEquals("feature GR ranges from -1.0E300 to 2.0 in the training rows, too far to be scaled: look for "
				+ "wrong units or a number that stands for a missing value", refused.getMessage());
	}

	@Test
	void anotherScalersStateIsRefused() throws DataException {
		Map<String, Object> state = Scalers.fit("robust", Scalers.features("GR"), Scalers.column(1, 2)).state();
		IllegalArgumentException refused =
				assertThrows(IllegalArgumentException.class, () -> Scalers.create("standard").restore(state));
		assertEquals("expected the state of scaler standard, found that of robust with features "
				+ state.get("features"), refused.getMessage());
	}

	@Test
	void aStateWithoutScaleIsRefused() {
		Map<String, Object> state = Map.of("scaler", "standard", "features", List.of(Map.of("feature", "GR")));
		IllegalArgumentException refused =
				assertThrows(IllegalArgumentException.class, () -> Scalers.create("standard").restore(state));
		assertEquals("expected feature, transform, centre, scale and reason of a scaling, found {feature=GR}",
				refused.getMessage());
	}

	@Test
	void aMatrixOfAnotherWidthIsAProgrammingError() throws DataException {
		FittedScaler fitted = Scalers.fit("standard", Scalers.features("GR"), Scalers.column(1, 2));
		assertEquals("the scaler knows 1 features, the matrix has 6 columns",
				assertThrows(IllegalArgumentException.class, () -> fitted.transform(ROWS)).getMessage());
	}
}
