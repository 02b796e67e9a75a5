package org.lithoscope.scaling;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.scaling.FittedScaler;

/** Golden values computed with NumPy 2.4: mean, std (ddof 0), percentile (linear) and the third central moment. */
class ScalerGoldenTest {

	private static final DoubleMatrix ROWS = DoubleMatrix.of(7, 2, new double[] {1.81, 3.152, 1.617, 26.23, 2.308,
			7.384, 1.637, -1.151, 1.727, 10.333, 2.096, 6.8, 1.473, 64.151});

	@Test
	void momentsArePopulationMoments() {
		Moments density = Moments.of(ROWS.column(0));
		assertEquals(1.8097142857142858, density.mean(), 1e-15);
		assertEquals(0.27188112648504215, density.deviation(), 1e-15);
		assertEquals(0.6833325039576713, density.skewness(), 1e-12);
		assertEquals(1.473, density.minimum());
		assertEquals(2.308, density.maximum());
		assertEquals(1.5164695919422237, Moments.of(ROWS.column(1)).skewness(), 1e-12);
	}

	@Test
	void aSmallDeviationSurvivesALargeMean() {
		Moments moments = Moments.of(new double[] {1e9 + 1, 1e9 + 2, 1e9 + 3, 1e9 + 4});
		assertEquals(Math.sqrt(1.25), moments.deviation(), 1e-12);
	}

	@Test
	void quartilesAreInterpolated() {
		assertEquals(new Quartiles(1.627, 1.727, 1.953), Quartiles.of(ROWS.column(0)));
		assertEquals(new Quartiles(5, 5, 5), Quartiles.of(new double[] {5}));
		assertEquals(new Quartiles(1.75, 2.5, 3.25), Quartiles.of(new double[] {4, 1, 3, 2}));
	}

	@Test
	void standardScoresAreNumpys() throws DataException {
		FloatMatrix scaled =
				Scalers.fit("standard", Scalers.features("density", "counts"), ROWS).transform(ROWS);
		assertArrayEquals(new float[] {0.0010508794f, -0.64692387f, -0.7088182f, 0.45507395f, 1.8327337f, -0.4448416f,
				-0.6352566f, -0.8523965f, -0.3042296f, -0.30402386f, 1.0529812f, -0.47272818f, -1.2384614f, 2.26584f},
				scaled.values(), 1e-6f);
	}

	@Test
	void robustScoresAreNumpys() throws DataException {
		FloatMatrix scaled = Scalers.fit("robust", Scalers.features("density", "counts"), ROWS).transform(ROWS);
		assertArrayEquals(new float[] {0.34345184f, -0.42906176f, -0.45517713f, 1.9107037f, 2.4041629f, 0f,
				-0.37241765f, -0.86532186f, 0f, 0.29898467f, 1.5269124f, -0.0592089f, -1.0510454f, 5.7553282f},
				scaled.values(), 1e-6f);
	}

	@Test
	void robustFallsBackToTheDeviationWhereTheQuartilesCoincide() throws DataException {
		FittedScaler fitted = Scalers.fit("robust", Scalers.features("PE"), Scalers.column(3, 3, 3, 3, 7));
		assertEquals("PE: x, minus 3.000, divided by 1.600; median and standard deviation of the training rows, "
				+ "because half of them share the value 3.000", fitted.describe().get(0));
		assertEquals(2.5f, fitted.transform(Scalers.column(7)).get(0, 0));
	}

	@Test
	void noScalingLeavesValuesAndConstantsAlone() throws DataException {
		DoubleMatrix rows = DoubleMatrix.of(2, 2, new double[] {1.5, 9, 1.5, -3e6});
		FittedScaler fitted = Scalers.fit("none", Scalers.features("a", "b"), rows);
		assertArrayEquals(new float[] {1.5f, 9, 1.5f, -3e6f}, fitted.transform(rows).values());
		assertEquals("a: x, minus 0.000, divided by 1.000; left as it is", fitted.describe().get(0));
	}
}
