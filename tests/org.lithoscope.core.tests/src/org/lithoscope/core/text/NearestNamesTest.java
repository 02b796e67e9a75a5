package org.lithoscope.core.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class NearestNamesTest {

	@Test
	void aTypingErrorFindsTheNameThatWasMeant() {
		assertEquals(List.of("patience"), NearestNames.nearest("patiense", List.of("epochs", "patience", "batch")));
	}

	@Test
	void caseDoesNotMatter() {
		assertEquals("Depth", NearestNames.nearest("depth", List.of("Facies", "Depth", "Width")).getFirst());
	}

	@Test
	void aPartOfALongNameIsEnough() {
		assertEquals(List.of("Bulk density (GRA)"),
				NearestNames.nearest("GRA", List.of("Bulk density (GRA)", "NGR total counts (cps)")));
	}

	@Test
	void nothingIsSuggestedForAStranger() {
		assertEquals("; known are fused, reference",
				NearestNames.suggest("zzzzzzzzzzzz", List.of("reference", "fused")));
	}

	@Test
	void anEmptyListIsSaidToBeEmpty() {
		assertEquals("; there are none", NearestNames.suggest("x", List.of()));
	}

	@Test
	void ofTwoNamesContainedInTheWantedOneTheLongerIsNearer() {
		assertEquals(List.of("v2.5", "v2"), NearestNames.nearest("v2.55", List.of("v2", "v2.5")));
	}
}
