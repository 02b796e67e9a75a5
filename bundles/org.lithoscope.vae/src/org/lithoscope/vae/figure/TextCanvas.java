package org.lithoscope.vae.figure;

import java.util.ArrayList;
import java.util.List;

/** A grid of characters on which lines that meet become corners and junctions. */
final class TextCanvas {

	private static final int UP = 1;
	private static final int DOWN = 2;
	private static final int LEFT = 4;
	private static final int RIGHT = 8;
	/** The character for every set of directions in which lines leave a cell; the set's bits are its index. */
	private static final String LINES = " ╵╷│╴┘┐┤╶└┌├─┴┬┼";

	private final List<StringBuilder> rows = new ArrayList<>();

	/** Writes a text; blanks overwrite, too. */
	void text(int x, int y, String text) {
		StringBuilder row = row(y, x + text.length());
		row.replace(x, x + text.length(), text);
	}

	/** The frame of a box; its corners are at {@code (x, y)} and {@code (x + width − 1, y + height − 1)}. */
	void box(int x, int y, int width, int height) {
		int right = x + width - 1;
		int bottom = y + height - 1;
		horizontal(x, right, y);
		horizontal(x, right, bottom);
		vertical(x, y, bottom);
		vertical(right, y, bottom);
	}

	/** An arrow from a frame on the left to a frame on the right, by way of a step half-way where they differ in height. */
	void connect(int x1, int y1, int x2, int y2) {
		int middle = x1 + (x2 - x1) / 2;
		horizontal(x1, middle, y1);
		if (y1 != y2) {
			vertical(middle, Math.min(y1, y2), Math.max(y1, y2));
		}
		horizontal(middle, x2 - 1, y2);
		text(x2 - 1, y2, "▶");
	}

	/** The grid as lines without blanks at their ends. */
	List<String> lines() {
		return rows.stream().map(row -> row.toString().stripTrailing()).toList();
	}

	private void horizontal(int from, int to, int y) {
		for (int x = from; x <= to; x++) {
			leave(x, y, (x > from ? LEFT : 0) | (x < to ? RIGHT : 0));
		}
	}

	private void vertical(int x, int from, int to) {
		for (int y = from; y <= to; y++) {
			leave(x, y, (y > from ? UP : 0) | (y < to ? DOWN : 0));
		}
	}

	private void leave(int x, int y, int directions) {
		StringBuilder row = row(y, x + 1);
		int there = Math.max(0, LINES.indexOf(row.charAt(x)));
		row.setCharAt(x, LINES.charAt(there | directions));
	}

	private StringBuilder row(int y, int length) {
		while (rows.size() <= y) {
			rows.add(new StringBuilder());
		}
		StringBuilder row = rows.get(y);
		while (row.length() < length) {
			row.append(' ');
		}
		return row;
	}
}
