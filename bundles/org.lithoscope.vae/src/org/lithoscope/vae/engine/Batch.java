package org.lithoscope.vae.engine;

import java.util.Objects;

import org.lithoscope.core.matrix.FloatMatrix;

/** A window of rows that is moved over a table instead of being made anew for every step. */
public final class Batch {

	private static final int[] NONE = {};

	private final FloatMatrix inputs;
	private final FloatMatrix targets;
	private final int[] order;
	private int[] labels = NONE;
	private int from;
	private int count;

	/**
	 * A window over rows taken in an order, at first over all of them.
	 *
	 * @param inputs {@code rows × inputs}
	 * @param targets {@code rows × targets}; the same object as {@code inputs} for an autoencoder
	 * @param order rows in the order in which the window passes over them; shared, so it can be shuffled in place
	 */
	public Batch(FloatMatrix inputs, FloatMatrix targets, int[] order) {
		this.inputs = Objects.requireNonNull(inputs, "inputs");
		this.targets = Objects.requireNonNull(targets, "targets");
		this.order = Objects.requireNonNull(order, "order");
		if (inputs.rows() != targets.rows()) {
			throw new IllegalArgumentException("inputs and targets differ in length");
		}
		this.count = order.length;
	}

	/** A window over all rows of a table in their own order. */
	public static Batch of(FloatMatrix inputs, FloatMatrix targets) {
		int[] order = new int[inputs.rows()];
		for (int i = 0; i < order.length; i++) {
			order[i] = i;
		}
		return new Batch(inputs, targets, order);
	}

	/**
	 * Moves the window.
	 *
	 * @param position where in the order it starts
	 * @param rows how many rows it spans
	 */
	public void moveTo(int position, int rows) {
		Objects.checkFromIndexSize(position, rows, order.length);
		this.from = position;
		this.count = rows;
	}

	public FloatMatrix inputs() {
		return inputs;
	}

	public FloatMatrix targets() {
		return targets;
	}

	/** All rows in order, of which the window shows {@link #from} to {@code from + count}. */
	public int[] order() {
		return order;
	}

	/** Where in the order the window starts. */
	public int from() {
		return from;
	}

	/** How many rows the window shows. */
	public int count() {
		return count;
	}

	/** The row of the table at a position of the window. */
	public int row(int position) {
		return order[from + Objects.checkIndex(position, count)];
	}

	/**
	 * Gives rows labels, for terms that compare rows of the same label. They belong to rows of the table, whatever
	 * order the window passes over them in.
	 *
	 * @param labels one per row of the table, 0 or more; shared
	 */
	public void setLabels(int[] labels) {
		if (labels.length != inputs.rows()) {
			throw new IllegalArgumentException("%d labels for %d rows".formatted(labels.length, inputs.rows()));
		}
		this.labels = labels;
	}

	/** Whether rows have labels. */
	public boolean hasLabels() {
		return labels != NONE;
	}

	/** The label of the row at a position of the window. */
	public int label(int position) {
		return labels[row(position)];
	}

	/** Whether targets are the inputs themselves. */
	public boolean isAutoencoding() {
		return inputs == targets;
	}
}
