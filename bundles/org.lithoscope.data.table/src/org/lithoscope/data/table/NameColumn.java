package org.lithoscope.data.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects a column of names as codes, numbered in order of first appearance. */
final class NameColumn implements Column {

	/** The code of a row without a name. */
	static final int MISSING = -1;

	private final Place place;
	private final MissingMarkers missing;
	private final Map<String, Integer> codes = new HashMap<>();
	private final List<String> names = new ArrayList<>();
	private int[] codeOfRow = new int[1024];
	private int size;
	private int absent;
	private String lastText = "";
	private int lastCode = MISSING;

	NameColumn(Place place, MissingMarkers missing) {
		this.place = place;
		this.missing = missing;
	}

	@Override
	public void add(Row row, int field) {
		if (size == codeOfRow.length) {
			codeOfRow = Arrays.copyOf(codeOfRow, 2 * size);
		}
		// Neighbouring rows mostly have the same name, which then needs no string and no look-up.
		if (!row.equals(field, lastText)) {
			lastText = row.string(field);
			lastCode = codes.computeIfAbsent(lastText, this::newCode);
		}
		absent += lastCode == MISSING ? 1 : 0;
		codeOfRow[size++] = lastCode;
	}

	private int newCode(String text) {
		if (missing.isMissing(text)) {
			return MISSING;
		}
		names.add(text);
		return names.size() - 1;
	}

	/** The code of the row added last. */
	int lastCode() {
		return lastCode;
	}

	String nameOf(int code) {
		return names.get(code);
	}

	List<String> names() {
		return names;
	}

	/** Per row its code. */
	int[] codes() {
		return Arrays.copyOf(codeOfRow, size);
	}

	/** How many rows have no name. */
	int absent() {
		return absent;
	}

	int size() {
		return size;
	}

	Place place() {
		return place;
	}
}
