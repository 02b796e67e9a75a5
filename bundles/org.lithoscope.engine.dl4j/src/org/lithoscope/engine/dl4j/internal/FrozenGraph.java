package org.lithoscope.engine.dl4j.internal;

import java.util.Map;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.engine.dl4j.runtime.Nd4jRuntime;
import org.lithoscope.vae.engine.FrozenNetwork;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.VaeSpec;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A network in inference mode; calls from several threads wait for one another. */
public final class FrozenGraph implements FrozenNetwork {

	private static final String LATENT = "latent";
	/** Rows that are worked on at once, which bounds the memory that activations take. */
	private static final int TILE = 8192;

	private final VaeSpec spec;
	private final Precision precision;
	private final SameDiff graph = SameDiff.create();

	/** @throws IllegalArgumentException if the state does not fit the specification */
	public FrozenGraph(VaeSpec spec, NetworkState state, Precision precision) {
		this.spec = spec;
		this.precision = precision;
		Tensors tensors = new Tensors(spec);
		tensors.restore(state);
		LayerStack layers = new LayerStack(graph, spec, precision, false);
		SDVariable x = graph.placeHolder(VaeGraph.X, precision.type(), -1, spec.inputs());
		layers.encoder(x, spec.branches());
		layers.decoder(graph.placeHolder(LATENT, precision.type(), -1, spec.latent()), spec.branches());
		tensors.writeTo(graph);
	}

	@Override
	public FloatMatrix encode(FloatMatrix inputs) {
		FloatMatrix mu = FloatMatrix.zeros(inputs.rows(), spec.latent());
		run(VaeGraph.X, inputs, Map.of(VaeGraph.MU, mu));
		return mu;
	}

	@Override
	public Posterior posterior(FloatMatrix inputs) {
		FloatMatrix mu = FloatMatrix.zeros(inputs.rows(), spec.latent());
		FloatMatrix logVariance = FloatMatrix.zeros(inputs.rows(), spec.latent());
		run(VaeGraph.X, inputs, Map.of(VaeGraph.MU, mu, VaeGraph.LOG_VARIANCE, logVariance));
		return new Posterior(mu, logVariance);
	}

	@Override
	public FloatMatrix decode(FloatMatrix latent) {
		FloatMatrix reconstruction = FloatMatrix.zeros(latent.rows(), spec.targets());
		run(LATENT, latent, Map.of(VaeGraph.X_HAT, reconstruction));
		return reconstruction;
	}

	/** Runs the part of the graph between a placeholder and some outputs, tile by tile. */
	private synchronized void run(String placeholder, FloatMatrix table, Map<String, FloatMatrix> results) {
		Nd4jRuntime.keepToThisThread();
		String[] names = results.keySet().toArray(String[]::new);
		for (int first = 0; first < table.rows(); first += TILE) {
			int from = first;
			INDArray in = Numbers.rows(table, from, Math.min(TILE, table.rows() - from), precision);
			Map<String, INDArray> outputs = graph.output(Map.of(placeholder, in), names);
			results.forEach((name, result) -> Numbers.intoRows(outputs.get(name), result, from));
			Numbers.close(outputs.values());
			in.close();
		}
	}
}
