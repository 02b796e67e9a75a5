package org.lithoscope.scaling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.matrix.DoubleMatrix;
import org.lithoscope.core.scaling.FittedScaler;

class DistributionAwareScalerTest {

	private static String description(DoubleMatrix rows, Feature feature, Map<String, String> parameters)
			throws DataException {
		return Scalers.fit("distribution-aware", List.of(feature), rows, parameters).describe().get(0);
	}

	private static String description(double... values) throws DataException {
		return description(Scalers.column(values), new Feature("x", "", "x"), Map.of());
	}

	@Test
	void theStudysColumnsAreKnownByTheirSource() throws DataException {
		DoubleMatrix rows = DoubleMatrix.of(2, 6,
				new double[] {1, -9, 4, 50, 60, 70, 2, 99, 5, 90, 80, 75});
		FittedScaler fitted = Scalers.fit("distribution-aware", Scalers.LILY, rows);
		assertEquals(List.of("x", "sign(x)·ln(1+|x|)", "sign(x)·ln(1+|x|)", "ln(1+x)", "ln(1+x)", "ln(1+x)"),
				fitted.describe().stream().map(line -> line.substring(line.indexOf(' ') + 1, line.indexOf(',')))
						.toList());
		assertEquals("MS: sign(x)·ln(1+|x|), minus 1.151, divided by 3.454; known from LILY as 'Magnetic "
				+ "susceptibility (instr. units)'", fitted.describe().get(1));
	}

	@Test
	void aDerivedFeatureIsTreatedLikeItsSource() throws DataException {
		assertTrue(description(Scalers.column(1, 2, 3), new Feature("MS above", "", Scalers.LILY.get(1).source()),
				Map.of()).startsWith("MS above: sign(x)·ln(1+|x|)"));
	}

	@ParameterizedTest
	@CsvSource({"engineered red_green_ratio, x", "engineered brightness, ln(1+x)", "engineered chroma, ln(1+x)",
			"engineered density_contrast, sign(x)·ln(1+|x|)", "engineered mag_gamma_interaction, sign(x)·ln(1+|x|)",
			"engineered depth_normalized_gra, sign(x)·ln(1+|x|)", "relative depth in the borehole, x"})
	void whatTheStudyDerivesIsTransformedAsItDid(String source, String transform) throws DataException {
		String line = description(Scalers.column(0.5, 1, 2, 4, 200, 1), new Feature("derived", "", source), Map.of());
		assertTrue(line.startsWith("derived: " + transform + ", minus"), line);
		assertTrue(line.endsWith("; as in the study for '%s'".formatted(source)), line);
	}

	@Test
	void aBrightnessThatIsNegativeInPlacesIsJudgedByItsValues() throws DataException {
		assertEquals("brightness: x, minus 0.000, divided by 0.8165; skewness 0.000 of the training rows is within "
				+ "1.000", description(Scalers.column(-1, 0, 1),
						new Feature("brightness", "", "engineered brightness"), Map.of()));
	}

	@Test
	void aSymmetricColumnIsLeftAsItIs() throws DataException {
		assertEquals("x: x, minus 2.000, divided by 0.8165; skewness 0.000 of the training rows is within 1.000",
				description(1, 2, 3));
	}

	@Test
	void aSkewedPositiveColumnGetsALogarithm() throws DataException {
		assertEquals("x: ln(1+x), minus 1.634, divided by 1.685; skewness of the training rows goes from 1.788 to "
				+ "1.594, and none is negative", description(0.5, 1, 2, 4, 200, 1));
	}

	@Test
	void aSkewedColumnWithNegativeValuesGetsTheSignedLogarithm() throws DataException {
		String line = description(-3, 0.5, 1, 2, 4, 500, 1, 2, 3);
		assertTrue(line.startsWith("x: sign(x)·ln(1+|x|), ") && line.endsWith(", and some are negative"), line);
	}

	@Test
	void aColumnThatALogarithmMakesMoreSkewedIsLeftAsItIs() throws DataException {
		String line = description(0.01, 90, 95, 96, 97, 98, 99, 99, 100, 100);
		assertTrue(line.startsWith("x: x, ") && line.endsWith(" by log1p"), line);
	}

	@Test
	void theSkewnessToActOnCanBeSet() throws DataException {
		DoubleMatrix skewed = Scalers.column(0.5, 1, 2, 4, 200, 1);
		assertTrue(description(skewed, new Feature("x", "", "x"), Map.of("skewness", "5")).startsWith("x: x, "));
	}

	@Test
	void aColumnNamedLikeAColourButNegativeIsJudgedByItsValues() throws DataException {
		assertEquals("R: x, minus 0.000, divided by 0.8165; named like a colour of LILY but negative in places; "
				+ "skewness 0.000 of the training rows is within 1.000",
				description(Scalers.column(-1, 0, 1), Scalers.LILY.get(3), Map.of()));
	}

	@Test
	void rowsBeyondTheTrainingRangeStayFiniteAndInOrder() throws DataException {
		FittedScaler fitted =
				Scalers.fit("distribution-aware", List.of(Scalers.LILY.get(3)), Scalers.column(3, 50, 250));
		float[] scaled = fitted.transform(Scalers.column(-100, -2, -1, 0, 1, 5000)).values();
		for (int i = 0; i < scaled.length; i++) {
			assertTrue(Float.isFinite(scaled[i]));
			assertTrue(i == 0 || scaled[i] > scaled[i - 1]);
		}
	}
}
