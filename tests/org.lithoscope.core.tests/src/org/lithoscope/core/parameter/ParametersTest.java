package org.lithoscope.core.parameter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersTest {

	private static final Bounds FRACTION = new Bounds(0, true, 1, false);
	private static final Bounds POSITIVE = new Bounds(0, false, Double.POSITIVE_INFINITY, false);

	private final List<ParameterDeclaration> declared =
			List.of(declare("dropout", ParameterType.REAL, "0.1", FRACTION, false),
					declare("latent", ParameterType.INTEGER, "8", new Bounds(1, true, 64, true), false),
					declare("hidden", ParameterType.INTEGERS, "32,16", POSITIVE, false),
					declare("columns", ParameterType.TEXTS, "", Bounds.UNBOUNDED, false),
					new ParameterDeclaration("rows", "Rows", ParameterType.TEXTS, "test", Bounds.UNBOUNDED,
							List.of("train", "test"), "", "", false),
					declare("shuffle", ParameterType.BOOLEAN, "true", Bounds.UNBOUNDED, false),
					declare("file", ParameterType.FILE, "", Bounds.UNBOUNDED, false),
					new ParameterDeclaration("monitor", "Monitor", ParameterType.CHOICE, "elbo1", Bounds.UNBOUNDED,
							List.of("elbo1", "objective"), "", "", false));

	private static ParameterDeclaration declare(String id, ParameterType type, String defaultValue, Bounds bounds,
			boolean required) {
		return new ParameterDeclaration(id, id, type, defaultValue, bounds, List.of(), "", "", required);
	}

	private Parameters resolve(Map<String, String> given) throws ParameterException {
		return Parameters.resolve("variant v2.6", declared, given);
	}

	@Test
	void whatIsNotSetHasItsDefault() throws ParameterException {
		Parameters parameters = resolve(Map.of("latent", "10"));
		assertEquals(0.1, parameters.real("dropout"));
		assertEquals(10, parameters.integer("latent"));
		assertArrayEquals(new int[] {32, 16}, parameters.integers("hidden"));
		assertTrue(parameters.bool("shuffle"));
		assertEquals("elbo1", parameters.choice("monitor"));
		assertFalse(parameters.has("file"));
		assertTrue(parameters.optionalText("file").isEmpty());
		assertEquals(List.of(), parameters.texts("columns"));
	}

	@Test
	void valuesThatMeanTheSameAreTheSame() throws ParameterException {
		assertEquals(resolve(Map.of("dropout", "0.10", "hidden", " 64 , 32", "latent", "010")),
				resolve(Map.of("dropout", "1e-1", "hidden", "64,32", "latent", "10")));
	}

	@Test
	void listsOfTextsKeepBlanksInside() throws ParameterException {
		assertEquals(List.of("Well Name", "GR"), resolve(Map.of("columns", "Well Name, GR")).texts("columns"));
	}

	@Test
	void listsOfTextsMayBeLimitedToChoices() throws ParameterException {
		assertEquals(List.of("test"), resolve(Map.of()).texts("rows"));
		assertEquals(List.of("test", "train"), resolve(Map.of("rows", " test ,train")).texts("rows"));
		assertEquals(resolve(Map.of("rows", "train,test")), resolve(Map.of("rows", "train , test")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			dropout | 1     | variant v2.6: dropout = '1': expected a number in [0, 1)
			dropout | NaN   | variant v2.6: dropout = 'NaN': expected a number in [0, 1)
			latent  | 0     | variant v2.6: latent = '0': expected a whole number in [1, 64]
			latent  | 8.5   | variant v2.6: latent = '8.5': expected a whole number in [1, 64]
			hidden  | 32,0  | variant v2.6: hidden = '0': expected whole numbers separated by commas in (0, ∞)
			shuffle | yes   | variant v2.6: shuffle = 'yes': expected true or false
			monitor | loss  | variant v2.6: monitor = 'loss': expected one of elbo1, objective
			rows    | x,test | variant v2.6: rows = 'x,test': expected one or more of train, test, separated by commas
			""")
	void aValueOutOfRangeIsRefusedWithWhatIsAllowed(String id, String value, String message) {
		assertEquals(message,
				assertThrows(ParameterException.class, () -> resolve(Map.of(id, value))).getMessage());
	}

	@Test
	void anUnknownNameIsRefusedWithTheNearest() {
		assertEquals("variant v2.6 has no parameter 'droput'; did you mean dropout?",
				assertThrows(ParameterException.class, () -> resolve(Map.of("droput", "0"))).getMessage());
	}

	@Test
	void aRequiredValueMustBeGiven() {
		ParameterException refused = assertThrows(ParameterException.class,
				() -> Parameters.resolve("reader csv",
						List.of(declare("file", ParameterType.FILE, "", Bounds.UNBOUNDED, true)), Map.of()));
		assertEquals("reader csv needs a value for 'file': a file", refused.getMessage());
	}

	@Test
	void askingWithTheWrongTypeIsAProgrammingError() throws ParameterException {
		Parameters parameters = resolve(Map.of());
		assertThrows(IllegalArgumentException.class, () -> parameters.integer("dropout"));
		assertThrows(IllegalArgumentException.class, () -> parameters.real("nothing"));
	}
}
