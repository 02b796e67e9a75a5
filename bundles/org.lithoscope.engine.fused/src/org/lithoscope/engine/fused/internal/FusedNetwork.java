package org.lithoscope.engine.fused.internal;

import java.util.ArrayList;
import java.util.List;

import org.lithoscope.engine.fused.internal.kernels.Kernels;
import org.lithoscope.engine.fused.internal.kernels.Latent;
import org.lithoscope.vae.engine.Batch;
import org.lithoscope.vae.engine.Draws;
import org.lithoscope.vae.engine.LossSum;
import org.lithoscope.vae.engine.Network;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.BlockShape;
import org.lithoscope.vae.spec.VaeSpec;

/** A network that learns with the kernels it is given; all buffers are made once, for the largest batch. */
public final class FusedNetwork implements Network {

	private final VaeSpec spec;
	private final int maximumRows;
	private final Kernels kernels;
	private final Weights weights;
	private final List<HiddenBlock> encoder = new ArrayList<>();
	private final Linear heads;
	private final List<HiddenBlock> decoder = new ArrayList<>();
	private final Linear output;
	private final Latent latent;
	private final float[][] inputs;
	private final float[][] targets;
	private final float[][] outputs;
	private final GradientBuffers gradientBuffers;
	private final float[] sums = new float[2];
	private final StepDraws stepDraws;
	private final Evaluation evaluation;

	public FusedNetwork(VaeSpec spec, int maximumRows, Kernels kernels) {
		this.spec = spec;
		this.maximumRows = maximumRows;
		this.kernels = kernels;
		this.weights = new Weights(spec);
		addBlocks(encoder, spec.encoderBlocks());
		addBlocks(decoder, spec.decoderBlocks());
		this.heads = new Linear(weights, kernels, "fc_mu.weight", "fc_mu.bias", spec.encoder().getLast(),
				2 * spec.latent());
		this.output = Linear.of(weights, kernels, "out", spec.decoder().getLast(), spec.targets());
		this.latent = Latent.allocate(spec.latent(), maximumRows);
		this.inputs = Kernels.rows(spec.inputs(), maximumRows);
		this.targets = Kernels.rows(spec.targets(), maximumRows);
		this.outputs = Kernels.rows(spec.targets(), maximumRows);
		this.gradientBuffers = new GradientBuffers(spec, maximumRows);
		this.stepDraws = new StepDraws(kernels, maximumRows);
		this.evaluation = new Evaluation(spec, kernels, stepDraws, latent, inputs, outputs);
	}

	private void addBlocks(List<HiddenBlock> stack, List<BlockShape> shapes) {
		for (BlockShape shape : shapes) {
			stack.add(HiddenBlock.of(weights, kernels, shape, spec.blocks(), encoder.size() + decoder.size(),
					maximumRows));
		}
	}

	@Override
	public VaeSpec spec() {
		return spec;
	}

	@Override
	public void trainStep(Batch batch, Draws draws, double beta, double learningRate, LossSum losses) {
		requireRows(batch.count(), spec.blocks().batchNorm() ? 2 : 1);
		int n = batch.count();
		float[][] wanted = load(batch);
		stepDraws.use(draws);
		encode(n);
		double kl = sample(beta, n);
		decode(n);
		double error = reconstruct(wanted, losses, n);
		losses.add(n, error + beta * spec.reductions().latent().factor(spec.latent()) * kl, kl);
		backward(n);
		weights.step(kernels, learningRate);
		evaluation.forget();
	}

	@Override
	public void evaluate(Batch batch, Draws draws, double beta, LossSum losses) {
		requireRows(batch.count(), 1);
		evaluation.run(weights, load(batch), draws, beta, losses, batch.count());
	}

	@Override
	public NetworkState state() {
		return weights.state();
	}

	@Override
	public void restore(NetworkState state) {
		weights.restore(state);
		evaluation.forget();
	}

	@Override
	public NetworkState gradients() {
		return weights.gradientState();
	}

	private void requireRows(int rows, int least) {
		if (rows < least || rows > maximumRows) {
			throw new IllegalArgumentException("a batch of %d rows: expected %d to %d".formatted(rows, least,
					maximumRows));
		}
	}

	/** Fills in inputs and gives the targets, which are the same arrays for an autoencoder. */
	private float[][] load(Batch batch) {
		Table.gather(batch.inputs(), batch.order(), batch.from(), inputs, batch.count());
		if (batch.isAutoencoding()) {
			return inputs;
		}
		Table.gather(batch.targets(), batch.order(), batch.from(), targets, batch.count());
		return targets;
	}

	private void encode(int n) {
		float[][] in = inputs;
		for (int i = 0; i < encoder.size(); i++) {
			encoder.get(i).forward(in, stepDraws, n);
			in = encoder.get(i).out;
		}
		heads.forward(in, latent.heads(), n);
	}

	private double sample(double beta, int n) {
		stepDraws.noise(latent.noise(), n);
		double weight = beta * spec.reductions().latent().factor(spec.latent()) * spec.reductions().rows().factor(n);
		double kl = 0;
		for (int d = 0; d < spec.latent(); d++) {
			kl += kernels.sample(latent, d, (float) weight, n);
		}
		return kl;
	}

	private void decode(int n) {
		float[][] in = latent.z();
		for (int i = 0; i < decoder.size(); i++) {
			decoder.get(i).forward(in, stepDraws, n);
			in = decoder.get(i).out;
		}
		output.forward(in, outputs, n);
	}

	/** Turns outputs into their gradients; gives the squared error's share of the objective, summed over rows. */
	private double reconstruct(float[][] wanted, LossSum losses, int n) {
		double perRow = spec.reductions().features().factor(spec.targets());
		float scale = (float) (2 * perRow * spec.reductions().rows().factor(n));
		double error = 0;
		for (int f = 0; f < outputs.length; f++) {
			kernels.squaredError(outputs[f], wanted[f], scale, sums, n);
			losses.addSquaredError(f, sums[0]);
			output.biasGradient(f, sums[1]);
			error += sums[0];
		}
		return perRow * error;
	}

	private void backward(int n) {
		float[][] in = decoder.getLast().out;
		float[][] g = gradientBuffers.next();
		output.weightGradient(outputs, in, n);
		output.inputGradient(outputs, g, n);
		for (int i = decoder.size() - 1; i >= 0; i--) {
			float[][] inGradient = i > 0 ? gradientBuffers.next() : latent.zGradient();
			decoder.get(i).backward(g, i > 0 ? decoder.get(i - 1).out : latent.z(), inGradient, n);
			g = inGradient;
		}
		for (int d = 0; d < spec.latent(); d++) {
			kernels.sampleBackward(latent, d, sums, n);
			heads.biasGradient(d, sums[0]);
			heads.biasGradient(d + spec.latent(), sums[1]);
		}
		g = gradientBuffers.next();
		heads.weightGradient(latent.headsGradient(), encoder.getLast().out, n);
		heads.inputGradient(latent.headsGradient(), g, n);
		for (int i = encoder.size() - 1; i >= 0; i--) {
			float[][] inGradient = i > 0 ? gradientBuffers.next() : null;
			encoder.get(i).backward(g, i > 0 ? encoder.get(i - 1).out : inputs, inGradient, n);
			g = inGradient;
		}
	}
}
