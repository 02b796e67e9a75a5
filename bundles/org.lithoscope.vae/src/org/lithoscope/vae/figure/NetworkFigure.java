package org.lithoscope.vae.figure;

import java.util.List;
import java.util.Objects;

import org.lithoscope.vae.spec.VaeSpec;

/**
 * A drawing of a network: boxes in columns from the measurements to their reconstruction, and arrows between them. It
 * knows no user interface; text, window and report draw the same records.
 *
 * @param title what the network is, in a few words
 * @param boxes in the order of the data
 * @param arrows between boxes
 * @param notes what the drawing cannot show, one sentence each
 */
public record NetworkFigure(String title, List<Box> boxes, List<Arrow> arrows, List<String> notes) {

	/** What a box stands for. */
	public enum Role {
		/** Features that are read. */
		INPUT,
		/** A hidden block. */
		HIDDEN,
		/** Mean or logarithm of the variance of the posterior. */
		POSTERIOR,
		/** The sampled latent code. */
		LATENT,
		/** Features that are reconstructed. */
		OUTPUT,
		/** What shapes the latent code: the prior, and further terms of the objective. */
		OBJECTIVE
	}

	/** What an arrow stands for. */
	public enum Link {
		/** Numbers that flow. */
		FLOW,
		/** A pull that the objective exerts. */
		OBJECTIVE
	}

	/**
	 * One box.
	 *
	 * @param id unique in the figure
	 * @param role what it stands for
	 * @param label a few characters
	 * @param detail a sentence for a tooltip
	 * @param units how many numbers it holds; 0 where it holds none
	 * @param column from 0; boxes of one column stand below each other
	 * @param lane the height of its middle, from 0 downwards; boxes of one column are 1 or more apart
	 */
	public record Box(String id, Role role, String label, String detail, int units, int column, double lane) {

		public Box {
			Objects.requireNonNull(id, "id");
			Objects.requireNonNull(role, "role");
			Objects.requireNonNull(label, "label");
			Objects.requireNonNull(detail, "detail");
		}
	}

	/**
	 * One arrow.
	 *
	 * @param from the id of the box it leaves
	 * @param to the id of the box it enters
	 * @param link what it stands for
	 */
	public record Arrow(String from, String to, Link link) {
	}

	public NetworkFigure {
		Objects.requireNonNull(title, "title");
		boxes = List.copyOf(boxes);
		arrows = List.copyOf(arrows);
		notes = List.copyOf(notes);
	}

	/** The drawing of a network. */
	public static NetworkFigure of(VaeSpec spec) {
		return new NetworkLayout(spec).figure();
	}

	/**
	 * The box with this id.
	 *
	 * @throws IllegalArgumentException if there is none
	 */
	public Box box(String id) {
		return boxes.stream().filter(box -> box.id().equals(id)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("the figure has no box " + id));
	}

	/** How many columns there are. */
	public int columns() {
		return boxes.stream().mapToInt(Box::column).max().orElse(-1) + 1;
	}

	/** The lowest lane. */
	public double lastLane() {
		return boxes.stream().mapToDouble(Box::lane).max().orElse(0);
	}
}
