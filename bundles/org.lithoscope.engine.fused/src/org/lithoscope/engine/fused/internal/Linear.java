package org.lithoscope.engine.fused.internal;

import org.lithoscope.engine.fused.internal.kernels.Kernels;

/** A Linear layer whose weights and biases lie somewhere in {@link Weights}. */
final class Linear {

	private final Weights weights;
	private final Kernels kernels;
	private final int inputs;
	private final int outputs;
	private final int weight;
	private final int bias;

	/** The layer whose weight and bias tensors have these names; several adjacent layers count as one. */
	Linear(Weights weights, Kernels kernels, String weightName, String biasName, int inputs, int outputs) {
		this.weights = weights;
		this.kernels = kernels;
		this.inputs = inputs;
		this.outputs = outputs;
		this.weight = weights.offset(weightName);
		this.bias = weights.offset(biasName);
	}

	static Linear of(Weights weights, Kernels kernels, String layer, int inputs, int outputs) {
		return new Linear(weights, kernels, layer + ".weight", layer + ".bias", inputs, outputs);
	}

	int inputs() {
		return inputs;
	}

	int outputs() {
		return outputs;
	}

	void forward(float[][] in, float[][] out, int n) {
		kernels.product(weights.values(), weight, inputs, 1, bias, in, inputs, out, outputs, n);
	}

	/** With a ReLU behind it. */
	void forwardRectified(float[][] in, float[][] out, int n) {
		kernels.rectifiedProduct(weights.values(), weight, inputs, 1, bias, in, inputs, out, outputs, n);
	}

	/** The gradient of the weights, where {@code d} is the gradient of the outputs. */
	void weightGradient(float[][] d, float[][] in, int n) {
		kernels.weightGradient(d, outputs, in, inputs, weights.gradients(), weight, n);
	}

	/** The gradient of one bias, which is the sum of its output's gradient. */
	void biasGradient(int output, float sum) {
		weights.gradients()[bias + output] = sum;
	}

	/** The gradient of the inputs. */
	void inputGradient(float[][] d, float[][] inGradient, int n) {
		kernels.product(weights.values(), weight, 1, inputs, -1, d, outputs, inGradient, inputs, n);
	}
}
