package org.lithoscope.vae.spec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

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
 * {@code decoder.0.weight}, …, {@code out.weight}.
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
 */
public record VaeSpec(int inputs, int targets, List<Integer> encoder, List<Integer> decoder, Blocks blocks, int latent,
		Prior prior, List<Term> terms, Reductions reductions) {

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
		return new VaeSpec(inputs, targets, encoder, decoder, other, latent, prior, terms, reductions);
	}

	/** The same network with another objective. */
	public VaeSpec withReductions(Reductions other) {
		return new VaeSpec(inputs, targets, encoder, decoder, blocks, latent, prior, terms, other);
	}

	/** The same network with these terms in its objective. */
	public VaeSpec withTerms(List<Term> others) {
		return new VaeSpec(inputs, targets, encoder, decoder, blocks, latent, prior, others, reductions);
	}

	/** The same network reconstructing another number of features than it reads. */
	public VaeSpec withTargets(int count) {
		return new VaeSpec(inputs, count, encoder, decoder, blocks, latent, prior, terms, reductions);
	}

	/** The encoder's hidden blocks, from the input on. */
	public List<BlockShape> encoderBlocks() {
		return blockShapes("encoder", inputs, encoder);
	}

	/** The decoder's hidden blocks, from the latent code on. */
	public List<BlockShape> decoderBlocks() {
		return blockShapes("decoder", latent, decoder);
	}

	/** All tensors, in the order in which they are stored. */
	public List<TensorShape> tensors() {
		List<TensorShape> tensors = new ArrayList<>();
		encoderBlocks().forEach(block -> addBlock(tensors, block));
		addLinear(tensors, "fc_mu", encoder.getLast(), latent);
		addLinear(tensors, "fc_logvar", encoder.getLast(), latent);
		decoderBlocks().forEach(block -> addBlock(tensors, block));
		addLinear(tensors, "out", decoder.getLast(), targets);
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

	private static void requirePositive(String name, int value) {
		if (value < 1) {
			throw new IllegalArgumentException(name + " must be 1 or more, not " + value);
		}
	}
}
