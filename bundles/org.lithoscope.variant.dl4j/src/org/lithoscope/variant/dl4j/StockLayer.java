package org.lithoscope.variant.dl4j;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.deeplearning4j.nn.conf.MultiLayerConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.variational.GaussianReconstructionDistribution;
import org.deeplearning4j.nn.conf.layers.variational.LossFunctionWrapper;
import org.deeplearning4j.nn.conf.layers.variational.ReconstructionDistribution;
import org.deeplearning4j.nn.conf.layers.variational.VariationalAutoencoder;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.lithoscope.vae.engine.Batch;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.BlockShape;
import org.lithoscope.vae.spec.TensorShape;
import org.lithoscope.vae.spec.VaeSpec;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Adam;
import org.nd4j.linalg.lossfunctions.impl.LossL2;

/** Deeplearning4j's layer with its weights under our names. */
final class StockLayer {

	private final VaeSpec spec;
	private final MultiLayerNetwork network;
	/** The layer's parameter for each Linear layer of the specification, without the final W or b. */
	private final Map<String, String> names = new LinkedHashMap<>();

	/**
	 * A layer with weights that are still to be set.
	 *
	 * @param likelihood {@code gaussian} or {@code squared-error}
	 * @param seed of the noise it draws; the generator belongs to the calling thread
	 */
	StockLayer(VaeSpec spec, String likelihood, double learningRate, long seed) {
		this.spec = spec;
		ReconstructionDistribution distribution = likelihood.equals("gaussian")
				? new GaussianReconstructionDistribution(Activation.IDENTITY)
				: new LossFunctionWrapper(Activation.IDENTITY, new LossL2());
		MultiLayerConfiguration configuration = new NeuralNetConfiguration.Builder().seed(seed).dataType(DataType.FLOAT)
				.updater(new Adam(learningRate)).list()
				.layer(new VariationalAutoencoder.Builder().nIn(spec.inputs()).nOut(spec.latent())
						.encoderLayerSizes(widths(spec.encoder())).decoderLayerSizes(widths(spec.decoder()))
						.activation(Activation.RELU).pzxActivationFunction(Activation.IDENTITY)
						.reconstructionDistribution(distribution).build())
				.build();
		this.network = new MultiLayerNetwork(configuration);
		network.init();
		nameBlocks(spec.encoderBlocks(), "e");
		names.put("fc_mu", "pZXMean");
		names.put("fc_logvar", "pZXLogStd2");
		nameBlocks(spec.decoderBlocks(), "d");
		names.put("out", "pXZ");
	}

	private void nameBlocks(List<BlockShape> blocks, String prefix) {
		for (int i = 0; i < blocks.size(); i++) {
			names.put(blocks.get(i).linear(), prefix + i);
		}
	}

	/** One step of the layer's own training; gives its objective before the step as a mean per row. */
	double learn(Batch batch) {
		float[] rows = new float[batch.count() * spec.inputs()];
		for (int r = 0; r < batch.count(); r++) {
			for (int c = 0; c < spec.inputs(); c++) {
				rows[r * spec.inputs() + c] = batch.inputs().get(batch.row(r), c);
			}
		}
		try (INDArray array = Nd4j.createFromArray(rows).reshape(batch.count(), spec.inputs())) {
			network.pretrainLayer(0, array);
		}
		return network.getLayer(0).score();
	}

	/** Sets weights; the variance of a Gaussian likelihood starts at 1 for every row. */
	void restore(NetworkState state) {
		state.requireAll(spec.tensors());
		network.getLayer(0).paramTable(false).values().forEach(parameter -> parameter.assign(0));
		for (TensorShape shape : spec.tensors()) {
			INDArray parameter = parameter(shape);
			float[] values = state.tensor(shape.name());
			for (int i = 0; i < values.length; i++) {
				parameter.putScalar(position(shape, i), values[i]);
			}
		}
	}

	NetworkState state() {
		Map<String, float[]> tensors = new LinkedHashMap<>();
		for (TensorShape shape : spec.tensors()) {
			INDArray parameter = parameter(shape);
			float[] values = new float[shape.size()];
			for (int i = 0; i < values.length; i++) {
				values[i] = parameter.getFloat(position(shape, i));
			}
			tensors.put(shape.name(), values);
		}
		return new NetworkState(tensors);
	}

	/** The layer's parameter of a tensor; the output's has the variances of a Gaussian likelihood beyond ours. */
	private INDArray parameter(TensorShape shape) {
		int dot = shape.name().lastIndexOf('.');
		String suffix = shape.role() == TensorShape.Role.WEIGHT ? "W" : "b";
		return network.getLayer(0).paramTable(false).get(names.get(shape.name().substring(0, dot)) + suffix);
	}

	/** Where one of our numbers is in the layer's parameter; the layer's weights are inputs × outputs. */
	private static long[] position(TensorShape shape, int i) {
		return shape.role() == TensorShape.Role.WEIGHT
				? new long[] { i % shape.columns(), i / shape.columns() }
				: new long[] { i };
	}

	private static int[] widths(List<Integer> widths) {
		return widths.stream().mapToInt(Integer::intValue).toArray();
	}
}
