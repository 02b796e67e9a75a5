package org.lithoscope.variant.dl4j;

import org.lithoscope.vae.engine.Batch;
import org.lithoscope.vae.engine.Draws;
import org.lithoscope.vae.engine.LossSum;
import org.lithoscope.vae.engine.Network;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.VaeSpec;

/** The stock layer as a network: it learns, and a network of the same weights measures. */
final class StockNetwork implements Network {

	private final StockLayer layer;
	private final Network measuring;
	private boolean measuringIsCurrent;

	StockNetwork(StockLayer layer, Network measuring) {
		this.layer = layer;
		this.measuring = measuring;
	}

	@Override
	public VaeSpec spec() {
		return measuring.spec();
	}

	/** Learns as the layer does: it draws its own noise, and β and learning rate are what it was made with. */
	@Override
	public void trainStep(Batch batch, Draws draws, double beta, double learningRate, LossSum losses) {
		double objective = layer.learn(batch);
		measuringIsCurrent = false;
		LossSum measured = new LossSum(spec().targets(), spec().latent());
		evaluate(batch, draws, beta, measured);
		losses.add(batch.count(), objective * batch.count(), measured.kl());
		for (int feature = 0; feature < spec().targets(); feature++) {
			losses.addSquaredError(feature, measured.squaredError(feature));
		}
	}

	@Override
	public void evaluate(Batch batch, Draws draws, double beta, LossSum losses) {
		if (!measuringIsCurrent) {
			measuring.restore(layer.state());
			measuringIsCurrent = true;
		}
		measuring.evaluate(batch, draws, beta, losses);
	}

	@Override
	public NetworkState state() {
		return layer.state();
	}

	@Override
	public void restore(NetworkState state) {
		layer.restore(state);
		measuringIsCurrent = false;
	}

	@Override
	public NetworkState gradients() {
		throw new UnsupportedOperationException("the layer keeps its gradients to itself");
	}
}
