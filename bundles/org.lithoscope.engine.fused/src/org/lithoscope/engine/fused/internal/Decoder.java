package org.lithoscope.engine.fused.internal;

import java.util.ArrayList;
import java.util.List;

import org.lithoscope.engine.fused.internal.kernels.Kernels;
import org.lithoscope.engine.fused.internal.kernels.Latent;
import org.lithoscope.vae.spec.Branch;
import org.lithoscope.vae.spec.VaeSpec;

/** Hidden blocks from the latent code to the reconstruction of one branch's features. */
final class Decoder {

	private final List<HiddenBlock> blocks = new ArrayList<>();
	private final Linear output;
	private final Latent latent;
	private final int firstTarget;
	private final float[][] outputs;

	/**
	 * @param firstBlock the number of its first hidden block among all
	 * @param latent that of the whole network
	 * @param outputs those of the whole network
	 */
	Decoder(VaeSpec spec, Branch branch, Weights weights, Kernels kernels, int firstBlock, Latent latent,
			float[][] outputs, int lanes) {
		this.latent = latent;
		this.firstTarget = branch.targets().from();
		branch.decoder().forEach(shape -> blocks.add(
				HiddenBlock.of(weights, kernels, shape, spec.blocks(), firstBlock + blocks.size(), lanes,
						false)));
		this.output = Linear.of(weights, kernels, branch.output(), branch.decoderWidth(), branch.targets().count());
		this.outputs = Rows.of(outputs, branch.targets());
	}

	/** Computes the reconstruction. */
	void forward(StepDraws draws, int n) {
		float[][] in = latent.z();
		for (int i = 0; i < blocks.size(); i++) {
			blocks.get(i).forward(in, draws, n);
			in = blocks.get(i).out;
		}
		output.forward(in, outputs, n);
	}

	/**
	 * Turns outputs into their gradients.
	 *
	 * @param wanted the targets of the whole network
	 * @param scale what differences are multiplied by
	 * @param errors receives the squared error of each target of the whole network
	 */
	void reconstruct(Kernels kernels, float[][] wanted, float scale, float[] sums, double[] errors, int n) {
		for (int f = 0; f < outputs.length; f++) {
			kernels.squaredError(outputs[f], wanted[firstTarget + f], scale, sums, n);
			errors[firstTarget + f] = sums[0];
			output.biasGradient(f, sums[1]);
		}
	}

	/** Computes all gradients from those of the outputs; {@code zGradient} receives that by the latent code. */
	void backward(GradientBuffers buffers, float[][] zGradient, int n) {
		float[][] g = buffers.next();
		output.weightGradient(outputs, blocks.getLast().out, n);
		output.inputGradient(outputs, g, n);
		for (int i = blocks.size() - 1; i >= 0; i--) {
			float[][] inGradient = i > 0 ? buffers.next() : zGradient;
			blocks.get(i).backward(g, i > 0 ? blocks.get(i - 1).out : latent.z(), inGradient, n);
			g = inGradient;
		}
	}
}
