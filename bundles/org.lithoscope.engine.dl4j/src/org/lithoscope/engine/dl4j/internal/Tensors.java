package org.lithoscope.engine.dl4j.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.BlockShape;
import org.lithoscope.vae.spec.Blocks;
import org.lithoscope.vae.spec.TensorShape;
import org.lithoscope.vae.spec.VaeSpec;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataBuffer;
import org.nd4j.linalg.api.ndarray.INDArray;

/** Weights and running statistics of a network, their gradients, and the moments of Adam, all in double precision. */
final class Tensors {

	private static final double DECAY_1 = 0.9;
	private static final double DECAY_2 = 0.999;
	private static final double EPSILON = 1e-8;

	private final List<TensorShape> shapes;
	private final Map<String, Learned> learned = new LinkedHashMap<>();
	private final Map<String, double[]> running = new LinkedHashMap<>();
	private int steps;

	private record Learned(double[] values, double[] gradient, double[] firstMoments, double[] secondMoments) {

		static Learned ofSize(int size) {
			return new Learned(new double[size], new double[size], new double[size], new double[size]);
		}
	}

	Tensors(VaeSpec spec) {
		this.shapes = spec.tensors();
		clear();
	}

	private void clear() {
		for (TensorShape shape : shapes) {
			if (shape.role().isLearned()) {
				learned.put(shape.name(), Learned.ofSize(shape.size()));
			} else {
				running.put(shape.name(), new double[shape.size()]);
			}
		}
		steps = 0;
	}

	/** The names of what is learned, in the order of the specification. */
	List<String> learnedNames() {
		return new ArrayList<>(learned.keySet());
	}

	/** Takes over a state and forgets the moments. */
	void restore(NetworkState state) {
		state.requireAll(shapes);
		clear();
		for (TensorShape shape : shapes) {
			float[] from = state.tensor(shape.name());
			double[] to = values(shape);
			for (int i = 0; i < to.length; i++) {
				to[i] = from[i];
			}
		}
	}

	NetworkState state() {
		Map<String, float[]> state = new LinkedHashMap<>();
		shapes.forEach(shape -> state.put(shape.name(), floats(values(shape))));
		return new NetworkState(state);
	}

	NetworkState gradients() {
		Map<String, float[]> state = new LinkedHashMap<>();
		learned.forEach((name, tensor) -> state.put(name, floats(tensor.gradient())));
		return new NetworkState(state);
	}

	private double[] values(TensorShape shape) {
		return shape.role().isLearned() ? learned.get(shape.name()).values() : running.get(shape.name());
	}

	/** Writes all tensors into the variables of the same names, where a graph has them. */
	void writeTo(SameDiff graph) {
		for (TensorShape shape : shapes) {
			if (graph.hasVariable(shape.name())) {
				DataBuffer data = graph.getArrForVarName(shape.name()).data();
				double[] values = values(shape);
				for (int i = 0; i < values.length; i++) {
					data.put(i, values[i]);
				}
			}
		}
	}

	/** One step of Adam. */
	void step(Map<String, INDArray> gradients, double learningRate) {
		steps++;
		double stepSize = learningRate / (1 - Math.pow(DECAY_1, steps));
		double rootScale = Math.sqrt(1 - Math.pow(DECAY_2, steps));
		learned.forEach((name, tensor) -> {
			double[] gradient = tensor.gradient();
			System.arraycopy(Numbers.of(gradients.get(name)), 0, gradient, 0, gradient.length);
			for (int i = 0; i < gradient.length; i++) {
				double g = gradient[i];
				double first = tensor.firstMoments[i] = DECAY_1 * tensor.firstMoments[i] + (1 - DECAY_1) * g;
				double second = tensor.secondMoments[i] = DECAY_2 * tensor.secondMoments[i] + (1 - DECAY_2) * g * g;
				tensor.values[i] -= stepSize * first / (Math.sqrt(second) / rootScale + EPSILON);
			}
		});
	}

	/** Lets running statistics follow a batch, by PyTorch's rule: the mean and the unbiased variance. */
	void follow(BlockShape block, double[] mean, double[] biasedVariance, int rows) {
		double[] runningMean = running.get(block.norm() + ".running_mean");
		double[] runningVariance = running.get(block.norm() + ".running_var");
		double unbiased = rows / (rows - 1.0);
		for (int unit = 0; unit < runningMean.length; unit++) {
			runningMean[unit] += Blocks.BATCH_NORM_MOMENTUM * (mean[unit] - runningMean[unit]);
			runningVariance[unit] += Blocks.BATCH_NORM_MOMENTUM
					* (biasedVariance[unit] * unbiased - runningVariance[unit]);
		}
	}

	private static float[] floats(double[] values) {
		float[] floats = new float[values.length];
		for (int i = 0; i < values.length; i++) {
			floats[i] = (float) values[i];
		}
		return floats;
	}
}
