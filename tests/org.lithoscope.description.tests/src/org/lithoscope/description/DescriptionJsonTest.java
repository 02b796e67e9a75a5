package org.lithoscope.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class DescriptionJsonTest {

	@Test
	void everySectionIsThereAndWhatIsNotDefinedIsNull() {
		TableDescription description = Tables.describe(Tables.of(Tables.column("x", 1, 2, 3, 5),
				Tables.column("none", Double.NaN, Double.NaN, Double.NaN, Double.NaN)));

		JsonObject json = JsonParser.parseString(DescriptionJson.write(description)).getAsJsonObject();

		assertEquals(4, json.get("rows").getAsInt());
		assertEquals(description.hash(), json.get("hash").getAsString());
		JsonObject x = json.getAsJsonArray("features").get(0).getAsJsonObject();
		assertEquals(2.75, x.get("mean").getAsDouble());
		assertEquals("none", x.getAsJsonObject("transform").get("id").getAsString());
		JsonObject none = json.getAsJsonArray("features").get(1).getAsJsonObject();
		assertTrue(none.get("mean").isJsonNull());
		assertTrue(json.getAsJsonObject("correlations").getAsJsonArray("linear").get(1).getAsJsonArray().get(0)
				.isJsonNull());
		assertEquals("constant-column",
				json.getAsJsonArray("warnings").get(0).getAsJsonObject().get("kind").getAsString());
	}
}
