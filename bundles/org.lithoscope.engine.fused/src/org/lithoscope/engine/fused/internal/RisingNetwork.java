package org.lithoscope.engine.fused.internal;

import java.util.function.Supplier;

import org.lithoscope.engine.fused.internal.kernels.KernelSet;
import org.lithoscope.vae.engine.Batch;
import org.lithoscope.vae.engine.Draws;
import org.lithoscope.vae.engine.LossSum;
import org.lithoscope.vae.engine.Network;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.VaeSpec;

/**
 * A network that may change its kernels, and where its activations lie, between two steps. As all kernel sets give the
 * same bits wherever they find their numbers, when that happens cannot be seen in any number.
 */
public final class RisingNetwork implements Network {

	/** A check takes about as long as a step, a new network as long as twenty. */
	private static final int STEPS_BETWEEN_CHECKS = 1000;

	private final VaeSpec spec;
	private final int maximumRows;
	private final Supplier<KernelSet> kernels;
	private KernelSet set;
	private FusedNetwork network;
	private long step;

	/** @param kernels those to compute the next step with */
	public RisingNetwork(VaeSpec spec, int maximumRows, Supplier<KernelSet> kernels) {
		this.spec = spec;
		this.maximumRows = maximumRows;
		this.kernels = kernels;
		this.set = kernels.get();
		this.network = network(set);
	}

	private FusedNetwork network(KernelSet chosen) {
		return new FusedNetwork(spec, maximumRows, chosen.create(FusedNetwork.lanes(spec, maximumRows)));
	}

	@Override
	public VaeSpec spec() {
		return spec;
	}

	@Override
	public void trainStep(Batch batch, Draws draws, double beta, double learningRate, LossSum losses) {
		KernelSet now = kernels.get();
		if (now.vector() != set.vector() || step++ % STEPS_BETWEEN_CHECKS == 0 && !network.inPlace()) {
			FusedNetwork next = network(now);
			next.takeOver(network);
			network = next;
			set = now;
		}
		network.trainStep(batch, draws, beta, learningRate, losses);
	}

	@Override
	public void evaluate(Batch batch, Draws draws, double beta, LossSum losses) {
		network.evaluate(batch, draws, beta, losses);
	}

	@Override
	public NetworkState state() {
		return network.state();
	}

	@Override
	public void restore(NetworkState state) {
		network.restore(state);
	}

	@Override
	public NetworkState gradients() {
		return network.gradients();
	}
}
