package org.lithoscope.engine.fused.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.lithoscope.engine.fused.internal.kernels.Kernels;
import org.lithoscope.engine.fused.internal.kernels.LaneLoops;
import org.lithoscope.engine.fused.internal.kernels.Latent;
import org.lithoscope.vae.engine.Batch;
import org.lithoscope.vae.engine.Draws;
import org.lithoscope.vae.engine.LossSum;
import org.lithoscope.vae.engine.Network;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.Branch;
import org.lithoscope.vae.spec.Masking;
import org.lithoscope.vae.spec.Prior;
import org.lithoscope.vae.spec.VaeSpec;

/** A network that learns with the kernels it is given; all buffers are made once, for the largest batch. */
public final class FusedNetwork implements Network {

	private final VaeSpec spec;
	private final int maximumRows;
	private final Kernels kernels;
	private final Weights weights;
	private final List<Encoder> encoders = new ArrayList<>();
	private final List<Decoder> decoders = new ArrayList<>();
	private final Latent latent;
	private final float[][] inputs;
	private final float[][] targets;
	private final float[][] outputs;
	private final double[] errors;
	private final GradientBuffers gradientBuffers;
	/** What a further decoder gives before it is added; null for a single one. */
	private final float[][] zShare;
	private final List<LatentLoss> terms;
	/** Null for a standard normal one, which is part of sampling. */
	private final PriorLoss prior;
	private double kl;
	private final List<ContrastiveLoss> contrasts;
	private final float[] shown;
	private final float[] sums = new float[2];
	private final StepDraws stepDraws;
	private final Evaluation evaluation;

	public FusedNetwork(VaeSpec spec, int maximumRows, Kernels kernels) {
		this.spec = spec;
		this.maximumRows = maximumRows;
		this.kernels = kernels;
		this.weights = new Weights(spec);
		this.latent = Latent.allocate(kernels, spec.latent(), maximumRows);
		this.inputs = kernels.place(spec.inputs(), maximumRows);
		this.targets = kernels.place(spec.targets(), maximumRows);
		this.outputs = kernels.place(spec.targets(), maximumRows);
		addBranches();
		this.errors = new double[spec.targets()];
		this.gradientBuffers = new GradientBuffers(kernels, spec, maximumRows);
		this.zShare = decoders.size() > 1 ? kernels.place(spec.latent(), maximumRows) : null;
		this.contrasts = ContrastiveLoss.of(spec, kernels, maximumRows);
		this.terms = Stream.concat(TotalCorrelationLoss.of(spec, kernels, maximumRows).stream(), contrasts.stream())
				.toList();
		this.shown = new float[maximumRows];
		this.stepDraws = new StepDraws(kernels, lanes(spec, maximumRows));
		this.prior = switch (spec.prior()) {
			case Prior.StandardNormal() -> null;
			case Prior.GaussianMixture mixture -> new MixtureLoss(mixture, spec, weights, kernels, maximumRows);
			case Prior.VampPrior vamp -> new VampLoss(vamp, spec, weights, kernels, stepDraws, latent, maximumRows);
		};
		this.evaluation = new Evaluation(spec, maximumRows, kernels, stepDraws, latent, inputs, outputs, terms,
				prior);
	}

	/** How many lanes the kernels of a network have to take: the components of a prior may be more than rows. */
	public static int lanes(VaeSpec spec, int maximumRows) {
		return switch (spec.prior()) {
			case Prior.StandardNormal() -> maximumRows;
			case Prior.GaussianMixture mixture -> Math.max(maximumRows, mixture.components());
			case Prior.VampPrior vamp -> Math.max(maximumRows, vamp.pseudoInputs());
		};
	}

	/** Hidden blocks are counted through all encoders, then through all decoders. */
	private void addBranches() {
		int block = 0;
		for (Branch branch : spec.branches()) {
			encoders.add(new Encoder(spec, branch, weights, kernels, block, inputs, latent, maximumRows, false));
			block += branch.encoder().size();
		}
		for (Branch branch : spec.branches()) {
			decoders.add(new Decoder(spec, branch, weights, kernels, block, latent, outputs, maximumRows));
			block += branch.decoder().size();
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
		float[][] wanted = load(batch, spec.masking().isPresent());
		stepDraws.use(draws);
		hideInputs(n);
		if (prior != null) {
			prior.begin();
		}
		for (int b = 0; b < encoders.size(); b++) {
			encoders.get(b).forward(stepDraws, n);
		}
		double divergence = diverge(beta, n);
		double added = addTerms(batch, beta, n);
		for (int b = 0; b < decoders.size(); b++) {
			decoders.get(b).forward(stepDraws, n);
		}
		double error = reconstruct(wanted, losses, n);
		losses.add(n, error + divergence + added, kl);
		backward(n);
		weights.step(kernels, learningRate);
		evaluation.forget();
	}

	@Override
	public void evaluate(Batch batch, Draws draws, double beta, LossSum losses) {
		requireRows(batch.count(), 1);
		evaluation.run(weights, load(batch, false), draws, beta, losses, batch.count());
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

	/** Whether its activations lie where its kernels are fastest. */
	boolean inPlace() {
		return kernels.inPlace();
	}

	/** Goes on where another network of the same specification is, with its optimiser's moments. */
	void takeOver(FusedNetwork other) {
		weights.takeOver(other.weights);
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

	/**
	 * Fills in inputs and gives the targets, which are the same arrays for an autoencoder.
	 *
	 * @param apart whether inputs will be changed, so that targets have to be others
	 */
	private float[][] load(Batch batch, boolean apart) {
		Table.gather(batch.inputs(), batch.order(), batch.from(), inputs, batch.count());
		if (batch.isAutoencoding() && !apart) {
			return inputs;
		}
		Table.gather(batch.targets(), batch.order(), batch.from(), targets, batch.count());
		return targets;
	}

	private void hideInputs(int n) {
		if (spec.masking().isEmpty()) {
			return;
		}
		Masking masking = spec.masking().get();
		for (int group = 0; group < masking.groups().size(); group++) {
			stepDraws.show(group, masking.rate(), shown, n);
			for (int column : masking.groups().get(group)) {
				LaneLoops.multiply(inputs[column], shown, n);
			}
		}
	}

	/** Samples codes; gives the prior's share of the objective, summed over rows. */
	private double diverge(double beta, int n) {
		stepDraws.noise(latent.noise(), n);
		double perRow = beta * spec.reductions().latent().factor(spec.latent());
		float weight = prior != null ? 0f : (float) (perRow * spec.reductions().rows().factor(n));
		kl = 0;
		for (int d = 0; d < spec.latent(); d++) {
			kl += kernels.sample(latent, d, weight, n);
		}
		if (prior == null) {
			return perRow * kl;
		}
		double divergence = prior.forward(latent, beta, n);
		kl = prior.kl();
		return divergence;
	}

	/** Gives what the terms add to the objective, summed over rows. */
	private double addTerms(Batch batch, double beta, int n) {
		for (int i = 0; i < contrasts.size(); i++) {
			contrasts.get(i).label(batch);
		}
		double added = 0;
		for (int i = 0; i < terms.size(); i++) {
			added += terms.get(i).forward(latent, beta, n);
		}
		return added;
	}

	/** Turns outputs into their gradients; gives the squared error's share of the objective, summed over rows. */
	private double reconstruct(float[][] wanted, LossSum losses, int n) {
		double perRow = spec.reductions().features().factor(spec.targets());
		float scale = (float) (2 * perRow * spec.reductions().rows().factor(n));
		for (int b = 0; b < decoders.size(); b++) {
			decoders.get(b).reconstruct(kernels, wanted, scale, sums, errors, n);
		}
		double error = 0;
		for (int f = 0; f < errors.length; f++) {
			losses.addSquaredError(f, errors[f]);
			error += errors[f];
		}
		return perRow * error;
	}

	private void backward(int n) {
		decoders.getFirst().backward(gradientBuffers, latent.zGradient(), n);
		for (int b = 1; b < decoders.size(); b++) {
			decoders.get(b).backward(gradientBuffers, zShare, n);
			for (int d = 0; d < spec.latent(); d++) {
				LaneLoops.add(latent.zGradient()[d], zShare[d], n);
			}
		}
		for (int i = 0; i < terms.size(); i++) {
			terms.get(i).backward(latent, n);
		}
		if (prior != null) {
			prior.backward(latent, n);
		}
		for (int b = 0; b < encoders.size(); b++) {
			encoders.get(b).backward(gradientBuffers, null, n);
		}
		if (prior != null) {
			prior.finish();
		}
	}
}
