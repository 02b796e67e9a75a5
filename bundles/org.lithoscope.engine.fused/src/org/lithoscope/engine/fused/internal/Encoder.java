package org.lithoscope.engine.fused.internal;

import java.util.ArrayList;
import java.util.List;

import org.lithoscope.engine.fused.internal.kernels.Kernels;
import org.lithoscope.engine.fused.internal.kernels.Latent;
import org.lithoscope.vae.spec.Branch;
import org.lithoscope.vae.spec.Columns;
import org.lithoscope.vae.spec.VaeSpec;

/** Hidden blocks from the inputs of one branch to the means and log variances of its latent dimensions. */
final class Encoder {

	private final Kernels kernels;
	private final List<HiddenBlock> blocks = new ArrayList<>();
	private final Linear heads;
	private final Latent latent;
	private final Columns dimensions;
	private final float[][] inputs;
	private final float[][] headsOut;
	private final float[][] headsGradient;
	private final float[] sums = new float[2];

	/**
	 * @param firstBlock the number of its first hidden block among all
	 * @param inputs those of the whole network
	 * @param latent that of the whole network
	 * @param frozen whether it works as in inference mode: by running statistics, and without dropout
	 */
	Encoder(VaeSpec spec, Branch branch, Weights weights, Kernels kernels, int firstBlock, float[][] inputs,
			Latent latent, int lanes, boolean frozen) {
		this.kernels = kernels;
		this.latent = latent;
		this.dimensions = branch.latent();
		branch.encoder().forEach(shape -> blocks.add(
				HiddenBlock.of(weights, kernels, shape, spec.blocks(), firstBlock + blocks.size(), lanes,
						frozen)));
		this.heads = new Linear(weights, kernels, branch.mean() + ".weight", branch.mean() + ".bias",
				branch.encoderWidth(), 2 * dimensions.count());
		this.inputs = Rows.of(inputs, branch.inputs());
		this.headsOut = Rows.ofHeads(latent.heads(), dimensions);
		this.headsGradient = Rows.ofHeads(latent.headsGradient(), dimensions);
	}

	/** Computes means and log variances. */
	void forward(StepDraws draws, int n) {
		float[][] in = inputs;
		for (int i = 0; i < blocks.size(); i++) {
			blocks.get(i).forward(in, draws, n);
			in = blocks.get(i).out;
		}
		heads.forward(in, headsOut, n);
	}

	/**
	 * Adds what came back through the codes to the gradients of means and log variances, and computes all others.
	 *
	 * @param inputGradient receives the gradient of the branch's inputs; null where nobody needs it
	 */
	void backward(GradientBuffers buffers, float[][] inputGradient, int n) {
		for (int d = 0; d < dimensions.count(); d++) {
			kernels.sampleBackward(latent, dimensions.from() + d, sums, n);
			heads.biasGradient(d, sums[0]);
			heads.biasGradient(d + dimensions.count(), sums[1]);
		}
		float[][] g = buffers.next();
		heads.weightGradient(headsGradient, blocks.getLast().out, n);
		heads.inputGradient(headsGradient, g, n);
		for (int i = blocks.size() - 1; i >= 0; i--) {
			float[][] inGradient = i > 0 ? buffers.next() : inputGradient;
			blocks.get(i).backward(g, i > 0 ? blocks.get(i - 1).out : inputs, inGradient, n);
			g = inGradient;
		}
	}
}
