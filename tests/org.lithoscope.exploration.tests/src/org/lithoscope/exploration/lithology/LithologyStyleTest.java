package org.lithoscope.exploration.lithology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.Test;

class LithologyStyleTest {

	@Test
	void theLastWordDecidesHowALithologyIsDrawn() {
		List<LithologyStyle> styles = LithologyStyle.ofLithologies(List.of("silty clay", "clayey silt",
				"nannofossil ooze", "gabbro", "basalt", "sandstone", "something else"));
		assertEquals(List.of(Pattern.DASHES, Pattern.FINE_DOTS, Pattern.BRICKS, Pattern.CROSSES, Pattern.CHEVRONS,
				Pattern.DOTS, Pattern.PLAIN), styles.stream().map(LithologyStyle::pattern).toList());
	}

	@Test
	void lithologiesOfOneFamilyHaveShadesOfTheirOwn() {
		List<String> muds = List.of("clay", "silty clay", "mud", "mudstone", "claystone", "sandy mud");
		assertEquals(muds.size(), new HashSet<>(LithologyStyle.ofLithologies(muds)).size());
	}

	@Test
	void twelveClustersHaveTwelveColours() {
		List<LithologyStyle> styles = LithologyStyle.ofClusters(12);
		assertEquals(12, new HashSet<>(styles).size());
		assertNotEquals(LithologyStyle.none(), styles.getFirst());
	}
}
