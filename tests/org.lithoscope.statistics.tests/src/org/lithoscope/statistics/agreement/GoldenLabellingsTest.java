package org.lithoscope.statistics.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lithoscope.testing.Golden;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Every measure against scikit-learn 1.2.1, degenerate labellings included. */
class GoldenLabellingsTest {

	/** A labelling with the values of scikit-learn, shown by its name. */
	record Labelling(String name, JsonObject golden) {

		ContingencyTable table() {
			return ContingencyTable.of(codes("truth"), codes("predicted"));
		}

		private int[] codes(String key) {
			JsonArray array = golden.getAsJsonArray(key);
			return StreamSupport.stream(array.spliterator(), false).mapToInt(JsonElement::getAsInt).toArray();
		}

		double value(String measure) {
			return golden.get(measure).getAsDouble();
		}

		@Override
		public String toString() {
			return name;
		}
	}

	static List<Labelling> labellings() {
		return Golden.read("clustering.json").getAsJsonArray("labelings").asList().stream()
				.map(JsonElement::getAsJsonObject)
				.map(golden -> new Labelling(golden.get("name").getAsString(), golden)).toList();
	}

	@ParameterizedTest
	@MethodSource("labellings")
	void pairsAgree(Labelling labelling) {
		PairCounts pairs = PairCounts.of(labelling.table());

		JsonArray confusion = labelling.golden().getAsJsonArray("pairConfusion");
		assertEquals(confusion.get(0).getAsJsonArray().get(0).getAsLong(), 2 * pairs.bothApart());
		assertEquals(confusion.get(0).getAsJsonArray().get(1).getAsLong(), 2 * pairs.clusterOnly());
		assertEquals(confusion.get(1).getAsJsonArray().get(0).getAsLong(), 2 * pairs.classOnly());
		assertEquals(confusion.get(1).getAsJsonArray().get(1).getAsLong(), 2 * pairs.bothTogether());
		assertEquals(labelling.value("rand"), pairs.rand(), 1e-14);
		assertEquals(labelling.value("adjustedRand"), pairs.adjustedRand(), 1e-14);
		assertEquals(labelling.value("fowlkesMallows"), pairs.fowlkesMallows(), 1e-14);
	}

	@ParameterizedTest
	@MethodSource("labellings")
	void informationAgrees(Labelling labelling) {
		SharedInformation information = SharedInformation.of(labelling.table());

		assertEquals(labelling.value("normalizedMutualInformation"), information.normalized(), 1e-12);
		assertEquals(labelling.value("adjustedMutualInformation"), information.adjusted(), 1e-11);
		assertEquals(labelling.value("homogeneity"), information.homogeneity(), 1e-12);
		assertEquals(labelling.value("completeness"), information.completeness(), 1e-12);
		assertEquals(labelling.value("vMeasure"), information.vMeasure(), 1e-12);
	}

	@ParameterizedTest
	@MethodSource("labellings")
	void purityAgrees(Labelling labelling) {
		assertEquals(labelling.value("purity"), ClusterComposition.purityOf(labelling.table()), 1e-15);
	}
}
