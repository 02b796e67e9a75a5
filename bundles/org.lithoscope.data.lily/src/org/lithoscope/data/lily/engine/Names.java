package org.lithoscope.data.lily.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The order of names: by code points, as their bytes in UTF-8 are ordered. */
final class Names {

	private Names() {
	}

	/** For each name its place in the order, from 0. */
	static int[] ranks(List<String> names) {
		byte[][] bytes = names.stream().map(name -> name.getBytes(StandardCharsets.UTF_8)).toArray(byte[][]::new);
		int[] ordered = IntStream.range(0, bytes.length).boxed()
				.sorted(Comparator.comparing(i -> bytes[i], Arrays::compareUnsigned)).mapToInt(i -> i).toArray();
		int[] ranks = new int[bytes.length];
		for (int place = 0; place < ordered.length; place++) {
			ranks[ordered[place]] = place;
		}
		return ranks;
	}
}
