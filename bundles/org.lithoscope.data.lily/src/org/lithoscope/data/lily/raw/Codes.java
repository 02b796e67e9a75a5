package org.lithoscope.data.lily.raw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for texts, given in order of arrival and shared by threads; only texts count in results, never numbers. */
public final class Codes {

	private final Map<String, Integer> codes = new HashMap<>();
	private final List<String> texts = new ArrayList<>();

	/** The number of a text. */
	synchronized int of(String text) {
		Integer known = codes.get(text);
		if (known != null) {
			return known;
		}
		codes.put(text, texts.size());
		texts.add(text);
		return texts.size() - 1;
	}

	/** Forgets all texts but the first ones. */
	synchronized void keep(int count) {
		List<String> later = texts.subList(count, texts.size());
		codes.keySet().removeAll(List.copyOf(later));
		later.clear();
	}

	/** All texts; the index of each is its number. */
	public synchronized List<String> texts() {
		return List.copyOf(texts);
	}
}
