package org.lithoscope.vae.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.lithoscope.vae.figure.NetworkFigure.Arrow;
import org.lithoscope.vae.figure.NetworkFigure.Box;
import org.lithoscope.vae.figure.NetworkFigure.Link;
import org.lithoscope.vae.figure.NetworkFigure.Role;
import org.lithoscope.vae.spec.BlockOrder;
import org.lithoscope.vae.spec.BlockShape;
import org.lithoscope.vae.spec.Branch;
import org.lithoscope.vae.spec.Reduction;
import org.lithoscope.vae.spec.Term;
import org.lithoscope.vae.spec.VaeSpec;

/** Places the parts of a network in columns and lanes. */
final class NetworkLayout {

	/** Mean and log variance of a posterior stand below each other; those of the next encoder below them. */
	private static final int LANES_PER_BRANCH = 2;
	private static final double MIDDLE = 0.5;
	/** What shapes the latent code stands below everything else. */
	private static final double BELOW = 0.75;

	private final VaeSpec spec;
	private final List<Branch> branches;
	private final List<Box> boxes = new ArrayList<>();
	private final List<Arrow> arrows = new ArrayList<>();

	NetworkLayout(VaeSpec spec) {
		this.spec = spec;
		this.branches = spec.branches();
	}

	NetworkFigure figure() {
		int posteriorColumn = 1 + spec.encoder().size();
		int latentColumn = posteriorColumn + 1;
		for (int b = 0; b < branches.size(); b++) {
			encoder(b);
			posterior(b, posteriorColumn);
		}
		latent(latentColumn);
		for (int b = 0; b < branches.size(); b++) {
			decoder(b, latentColumn + 1);
		}
		objective(latentColumn);
		return new NetworkFigure("Network of %s learned numbers".formatted(
				String.format(Locale.ROOT, "%,d", spec.parameterCount())), boxes, arrows, notes());
	}

	private void encoder(int b) {
		Branch branch = branches.get(b);
		int count = branch.inputs().count();
		String last = place(new Box(numbered("input", b), Role.INPUT, features(count), "%s read".formatted(
				features(count)), count, 0, middle(b)));
		for (int i = 0; i < branch.encoder().size(); i++) {
			last = follow(last, hidden(branch.encoder().get(i), 1 + i, middle(b)));
		}
	}

	private void posterior(int b, int column) {
		String last = boxes.getLast().id();
		int dimensions = branches.get(b).latent().count();
		follow(last, posterior(numbered("mean", b), "mean", dimensions, column, b * LANES_PER_BRANCH));
		follow(last, posterior(numbered("log-variance", b), "log var", dimensions, column,
				b * LANES_PER_BRANCH + 1));
	}

	private static Box posterior(String id, String name, int dimensions, int column, double lane) {
		return new Box(id, Role.POSTERIOR, name + " " + dimensions, "Linear: %s of the posterior".formatted(
				name.equals("mean") ? name : "logarithm of the variance"), dimensions, column, lane);
	}

	private void latent(int column) {
		Box latent = new Box("latent", Role.LATENT, "z " + spec.latent(),
				"z = mean + exp(log variance / 2) · noise", spec.latent(), column,
				(lanes() - 1) / 2.0);
		boxes.stream().filter(box -> box.role() == Role.POSTERIOR)
				.forEach(box -> arrows.add(new Arrow(box.id(), latent.id(), Link.FLOW)));
		place(latent);
	}

	private void decoder(int b, int column) {
		Branch branch = branches.get(b);
		String last = "latent";
		for (int i = 0; i < branch.decoder().size(); i++) {
			last = follow(last, hidden(branch.decoder().get(i), column + i, middle(b)));
		}
		int count = branch.targets().count();
		follow(last, new Box(numbered("output", b), Role.OUTPUT, features(count), "%s reconstructed".formatted(
				features(count)), count, column + branch.decoder().size(), middle(b)));
	}

	private Box hidden(BlockShape block, int column, double lane) {
		return new Box(block.linear(), Role.HIDDEN, Integer.toString(block.outputs()),
				"%s: %d to %d".formatted(blockText(), block.inputs(), block.outputs()), block.outputs(), column,
				lane);
	}

	private void objective(int latentColumn) {
		double lane = lanes() - 1 + BELOW;
		pull("prior", spec.prior().label(), latentColumn, lane++);
		for (Term term : spec.terms()) {
			pull(term.label(), term.label(), latentColumn, lane++);
		}
	}

	private int lanes() {
		return branches.size() * LANES_PER_BRANCH;
	}

	private static double middle(int b) {
		return b * LANES_PER_BRANCH + MIDDLE;
	}

	/** Parts of the first encoder and decoder have no number. */
	private static String numbered(String id, int b) {
		return b == 0 ? id : id + "." + b;
	}

	private void pull(String id, String label, int column, double lane) {
		String above = boxes.stream().filter(box -> box.column() == column).reduce((a, b) -> b).orElseThrow().id();
		place(new Box(id, Role.OBJECTIVE, label, label, 0, column, lane));
		arrows.add(new Arrow(id, above, Link.OBJECTIVE));
	}

	private String place(Box box) {
		boxes.add(box);
		return box.id();
	}

	private String follow(String before, Box box) {
		arrows.add(new Arrow(before, box.id(), Link.FLOW));
		return place(box);
	}

	private List<String> notes() {
		List<String> notes = new ArrayList<>();
		notes.add("Hidden blocks: %s.".formatted(blockText()));
		notes.add("Objective: %s.".formatted(objectiveText()));
		spec.masking().ifPresent(masking -> notes.add(
				"While learning, %s with probability %s.".formatted(masking.groups().size() == 1
						? "a group of inputs is hidden" : "each of %d groups of inputs is hidden".formatted(
								masking.groups().size()), masking.rate())));
		return List.copyOf(notes);
	}

	private String blockText() {
		List<String> steps = new ArrayList<>(List.of("Linear"));
		boolean legacy = spec.blocks().order() == BlockOrder.LINEAR_BATCHNORM_LEAKYRELU_DROPOUT;
		String activation = legacy ? "LeakyReLU(%s)".formatted(spec.blocks().order().negativeSlope()) : "ReLU";
		steps.add(activation);
		if (spec.blocks().batchNorm()) {
			steps.add(legacy ? 1 : 2, "BatchNorm");
		}
		if (spec.blocks().dropout() > 0) {
			steps.add("Dropout(%s)".formatted(spec.blocks().dropout()));
		}
		return String.join(", ", steps);
	}

	private String objectiveText() {
		StringBuilder text = new StringBuilder("%s over rows of (squared error, %s over features) + β · (KL, %s over "
				.formatted(name(spec.reductions().rows()), name(spec.reductions().features()),
						name(spec.reductions().latent())) + "latent dimensions)");
		spec.terms().forEach(term -> text.append(" + ").append(term.label()));
		return text.toString();
	}

	private static String name(Reduction reduction) {
		return reduction.name().toLowerCase(Locale.ROOT);
	}

	private static String features(int count) {
		return count == 1 ? "1 feature" : count + " features";
	}
}
