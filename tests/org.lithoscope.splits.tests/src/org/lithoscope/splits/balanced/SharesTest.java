package org.lithoscope.splits.balanced;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.split.Part;
import org.lithoscope.splits.groups.Group;

class SharesTest {

	private static final Map<Part, Double> USUAL =
			Map.of(Part.TRAIN, 0.7, Part.VALIDATION, 0.15, Part.TEST, 0.15);
	private static final int DRAWS = 400;

	private static RandomGenerator random(int draw) {
		return new Seed(draw).generator();
	}

	private static List<Group> groups(int... samples) {
		List<Group> groups = new ArrayList<>();
		for (int size : samples) {
			groups.add(new Group("g" + groups.size(), size));
		}
		return groups;
	}

	@Test
	void twoGroupsTrainAndTest() {
		for (int draw = 0; draw < DRAWS; draw++) {
			Map<String, Part> parts = Shares.divide(groups(10, 90), USUAL, random(draw));
			assertEquals(1, Collections.frequency(parts.values(), Part.TRAIN));
			assertEquals(1, Collections.frequency(parts.values(), Part.TEST));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = {1, 10, 1000})
	void threeGroupsFillAllSidesHoweverUnequal(int large) {
		for (int draw = 0; draw < DRAWS; draw++) {
			Map<String, Part> parts = Shares.divide(groups(large, 1, 1), USUAL, random(draw));
			assertEquals(3, parts.values().stream().distinct().count(), parts::toString);
		}
	}

	@Test
	void aSingleGroupIsTrainedOn() {
		Map<String, Part> parts = Shares.divide(groups(7), Map.of(Part.TRAIN, 0.85, Part.VALIDATION, 0.15), random(1));
		assertEquals(Map.of("g0", Part.TRAIN), parts);
	}

	@Test
	void validationGetsAGroupEvenIfNoneIsSmallEnough() {
		for (int draw = 0; draw < DRAWS; draw++) {
			Map<String, Part> parts =
					Shares.divide(groups(50, 50), Map.of(Part.TRAIN, 0.85, Part.VALIDATION, 0.15), random(draw));
			assertEquals(1, Collections.frequency(parts.values(), Part.VALIDATION));
		}
	}

	/** With twenty equal groups the counts are 14, 3 and 3 in every draw, and who they are is by chance alone. */
	@Test
	void everyGroupIsOnEverySideAsOftenAsTheSharesSay() {
		int[] equal = new int[20];
		Arrays.fill(equal, 5);
		int tested = 0;
		for (int draw = 0; draw < DRAWS; draw++) {
			Map<String, Part> parts = Shares.divide(groups(equal), USUAL, random(draw));
			assertEquals(14, Collections.frequency(parts.values(), Part.TRAIN));
			assertEquals(3, Collections.frequency(parts.values(), Part.TEST));
			tested += parts.get("g7") == Part.TEST ? 1 : 0;
		}
		double standardError = Math.sqrt(0.15 * 0.85 * DRAWS);
		assertEquals(0.15 * DRAWS, tested, 4 * standardError);
	}

	@Test
	void aLargeGroupIsTestedOnNowAndThen() {
		int tested = 0;
		int[] sizes = new int[41];
		Arrays.fill(sizes, 10);
		sizes[0] = 80;
		for (int draw = 0; draw < DRAWS; draw++) {
			tested += Shares.divide(groups(sizes), USUAL, random(draw)).get("g0") == Part.TEST ? 1 : 0;
		}
		assertTrue(tested > 0.08 * DRAWS && tested < 0.25 * DRAWS, "tested %d times".formatted(tested));
	}
}
