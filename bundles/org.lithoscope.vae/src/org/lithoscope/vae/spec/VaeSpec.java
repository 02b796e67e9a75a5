package org.lithoscope.vae.spec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.lithoscope.vae.spec.TensorShape.Role;

/**
 * A variational autoencoder and its objective as plain data; engines turn it into a network.
 *
 * <p>The encoder's hidden blocks end in two Linear layers that give the mean and the logarithm of the variance of the
 * posterior; the decoder's hidden blocks start from {@code z = mean + exp(logVariance / 2) · noise} and end in a Linear
 * layer that gives the reconstruction. The heads and the output have neither activation, BatchNorm nor dropout.
 *
 * <p>Tensors are named as PyTorch names those of {@code nn.Sequential} encoders and decoders in which each hidden block
 * takes four positions, whether or not all four operations are there: {@code encoder.0.weight},
 * {@code encoder.2.weight} (BatchNorm), {@code encoder.4.weight}, …, {@code fc_mu.weight}, {@code fc_logvar.weight},
 * {@code decoder.0.weight}, …, {@code out.weight}. Where there are several encoders, their number follows the name, as in
 * {@code encoder.1.4.weight}. What a prior learns comes last, under the names in {@link Prior}.
 *
 * @param inputs how many features are read, 1 or more
 * @param targets how many features are reconstructed, 1 or more; not necessarily those that are read
 * @param encoder widths of the encoder's hidden blocks, from the input on; 1 block or more
 * @param decoder widths of the decoder's hidden blocks, from the latent code on; 1 block or more
 * @param blocks what hidden blocks consist of
 * @param latent how many latent dimensions there are, 1 or more
 * @param prior what the posterior is drawn towards
 * @param terms what the objective has beyond squared error and β·KL
 * @param reductions how the objective is summed up
 * @param topology how many encoders and decoders there are
 * @param masking which inputs are hidden while learning
 */
public record VaeSpec(int inputs, int targets, List<Integer> encoder, List<Integer> decoder, Blocks blocks, int latent,
		Prior prior, List<Term> terms, Reductions reductions, Topology topology, Optional<Masking> masking) {

	private static final int POSITIONS_PER_BLOCK = 4;

	public VaeSpec {
		requirePositive("inputs", inputs);
		requirePositive("targets", targets);
		requirePositive("latent", latent);
		encoder = requireWidths("encoder", encoder);
		decoder = requireWidths("decoder", decoder);
		Objects.requireNonNull(blocks, "blocks");
		Objects.requireNonNull(prior, "prior");
		terms = List.copyOf(terms);
		Objects.requireNonNull(reductions, "reductions");
		Objects.requireNonNull(topology, "topology");
		if (topology instanceof Topology.Branched branched) {
			requireBranches(branched, inputs, targets, latent);
		}
		masking.ifPresent(hidden -> requireColumns(hidden, inputs));
	}

	/** A network with one encoder whose inputs are never hidden. */
	public VaeSpec(int inputs, int targets, List<Integer> encoder, List<Integer> decoder, Blocks blocks, int latent,
			Prior prior, List<Term> terms, Reductions reductions) {
		this(inputs, targets, encoder, decoder, blocks, latent, prior, terms, reductions, new Topology.Single(),
				Optional.empty());
	}

	/** The study's autoencoder of {@code features}: mirrored decoder, standard blocks, standard normal prior. */
	public static VaeSpec standard(int features, List<Integer> hidden, int latent) {
		return new VaeSpec(features, features, hidden, mirrored(hidden), Blocks.STANDARD, latent,
				new Prior.StandardNormal(), List.of(), Reductions.MEAN_PER_ROW);
	}

	/** The widths in opposite order. */
	public static List<Integer> mirrored(List<Integer> widths) {
		List<Integer> reversed = new ArrayList<>(widths);
		Collections.reverse(reversed);
		return reversed;
	}

	/** The same network with other hidden blocks. */
	public VaeSpec withBlocks(Blocks other) {
		return new VaeSpec(inputs, targets, encoder, decoder, other, latent, prior, terms, reductions, topology,
				masking);
	}

	/** The same network with another objective. */
	public VaeSpec withReductions(Reductions other) {
		return new VaeSpec(inputs, targets, encoder, decoder, blocks, latent, prior, terms, other, topology,
				masking);
	}

	/** The same network with another prior. */
	public VaeSpec withPrior(Prior other) {
		return new VaeSpec(inputs, targets, encoder, decoder, blocks, latent, other, terms, reductions, topology,
				masking);
	}

	/** The same network with these terms in its objective. */
	public VaeSpec withTerms(List<Term> others) {
		return new VaeSpec(inputs, targets, encoder, decoder, blocks, latent, prior, others, reductions, topology,
				masking);
	}

	/** The same network reconstructing another number of features than it reads. */
	public VaeSpec withTargets(int count) {
		return new VaeSpec(inputs, count, encoder, decoder, blocks, latent, prior, terms, reductions, topology,
				masking);
	}

	/** The same network with other encoders and decoders. */
	public VaeSpec withTopology(Topology other) {
		return new VaeSpec(inputs, targets, encoder, decoder, blocks, latent, prior, terms, reductions, other, masking);
	}

	/** The same network with these inputs hidden while it learns. */
	public VaeSpec withMasking(Optional<Masking> other) {
		return new VaeSpec(inputs, targets, encoder, decoder, blocks, latent, prior, terms, reductions, topology,
				other);
	}

	/** All encoders with their decoders, in the order of their features. */
	public List<Branch> branches() {
		return switch (topology) {
			case Topology.Single() -> List.of(new Branch(new Columns(0, inputs),
					blockShapes("encoder", inputs, encoder), "fc_mu", "fc_logvar", new Columns(0, latent),
					blockShapes("decoder", latent, decoder), "out", new Columns(0, targets)));
			case Topology.Branched(List<Integer> features) -> branches(features);
		};
	}

	private List<Branch> branches(List<Integer> features) {
		List<Branch> branches = new ArrayList<>();
		int feature = 0;
		int dimension = 0;
		for (int b = 0; b < features.size(); b++) {
			Columns columns = new Columns(feature, features.get(b));
			// what cannot be shared out evenly goes to the first
			Columns codes = new Columns(dimension,
					latent / features.size() + (b < latent % features.size() ? 1 : 0));
			branches.add(new Branch(columns, blockShapes("encoder." + b, columns.count(), encoder), "fc_mu." + b,
					"fc_logvar." + b, codes, blockShapes("decoder." + b, latent, decoder), "out." + b, columns));
			feature = columns.to();
			dimension = codes.to();
		}
		return branches;
	}

	/** The hidden blocks of all encoders, each from the input on. */
	public List<BlockShape> encoderBlocks() {
		return branches().stream().flatMap(branch -> branch.encoder().stream()).toList();
	}

	/** The hidden blocks of all decoders, each from the latent code on. */
	public List<BlockShape> decoderBlocks() {
		return branches().stream().flatMap(branch -> branch.decoder().stream()).toList();
	}

	/** All tensors, in the order in which they are stored. */
	public List<TensorShape> tensors() {
		List<TensorShape> tensors = new ArrayList<>();
		for (Branch branch : branches()) {
			branch.encoder().forEach(block -> addBlock(tensors, block));
			addLinear(tensors, branch.mean(), branch.encoderWidth(), branch.latent().count());
			addLinear(tensors, branch.logVariance(), branch.encoderWidth(), branch.latent().count());
		}
		for (Branch branch : branches()) {
			branch.decoder().forEach(block -> addBlock(tensors, block));
			addLinear(tensors, branch.output(), branch.decoderWidth(), branch.targets().count());
		}
		tensors.addAll(prior.tensors(inputs, latent));
		return List.copyOf(tensors);
	}

	/** How many numbers are learned; running statistics do not count. */
	public long parameterCount() {
		return tensors().stream().filter(tensor -> tensor.role().isLearned()).mapToLong(TensorShape::size).sum();
	}

	private List<BlockShape> blockShapes(String stack, int first, List<Integer> widths) {
		List<BlockShape> shapes = new ArrayList<>();
		int width = first;
		for (int i = 0; i < widths.size(); i++) {
			int position = POSITIONS_PER_BLOCK * i;
			String norm = blocks.batchNorm() ? stack + "." + (position + blocks.order().normPosition()) : "";
			shapes.add(new BlockShape(stack + "." + position, norm, width, widths.get(i)));
			width = widths.get(i);
		}
		return shapes;
	}

	private static void addBlock(List<TensorShape> tensors, BlockShape block) {
		addLinear(tensors, block.linear(), block.inputs(), block.outputs());
		if (!block.norm().isEmpty()) {
			tensors.add(new TensorShape(block.norm() + ".weight", Role.NORM_SCALE, block.outputs(), 1));
			tensors.add(new TensorShape(block.norm() + ".bias", Role.NORM_SHIFT, block.outputs(), 1));
			tensors.add(new TensorShape(block.norm() + ".running_mean", Role.RUNNING_MEAN, block.outputs(), 1));
			tensors.add(new TensorShape(block.norm() + ".running_var", Role.RUNNING_VARIANCE, block.outputs(), 1));
		}
	}

	private static void addLinear(List<TensorShape> tensors, String layer, int inputs, int outputs) {
		tensors.add(new TensorShape(layer + ".weight", Role.WEIGHT, outputs, inputs));
		tensors.add(new TensorShape(layer + ".bias", Role.BIAS, outputs, 1));
	}

	private static List<Integer> requireWidths(String name, List<Integer> widths) {
		if (widths.isEmpty()) {
			throw new IllegalArgumentException(name + " needs at least one hidden block");
		}
		widths.forEach(width -> requirePositive(name + " width", width));
		return List.copyOf(widths);
	}

	private static void requireBranches(Topology.Branched topology, int inputs, int targets, int latent) {
		int features = topology.features().stream().mapToInt(Integer::intValue).sum();
		if (features != inputs || features != targets) {
			throw new IllegalArgumentException(("%s read %s features, %d together: expected as many as are read (%d)"
					+ " and reconstructed (%d)").formatted(topology.label(), topology.features(), features, inputs,
							targets));
		}
		if (latent < topology.features().size()) {
			throw new IllegalArgumentException("%s need at least as many latent dimensions, not %d".formatted(
					topology.label(), latent));
		}
	}

	private static void requireColumns(Masking masking, int inputs) {
		if (masking.lastColumn() >= inputs) {
			throw new IllegalArgumentException("feature %d cannot be hidden: there are %d".formatted(
					masking.lastColumn() + 1, inputs));
		}
	}

	static void requirePositive(String name, int value) {
		if (value < 1) {
			throw new IllegalArgumentException(name + " must be 1 or more, not " + value);
		}
	}
}
