package org.lithoscope.engine.fused.internal;

import java.util.ArrayList;
import java.util.List;

import org.lithoscope.engine.fused.internal.kernels.Kernels;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.BlockOrder;
import org.lithoscope.vae.spec.BlockShape;
import org.lithoscope.vae.spec.Blocks;

/**
 * Hidden blocks and the Linear layers after them in inference mode. A BatchNorm with fixed statistics is a linear map;
 * it is multiplied into the Linear layer that follows it (or, where it comes before the activation, into its own), in
 * double precision, so that inference consists of products and rectifications only.
 */
final class FoldedStack {

	/**
	 * {@code max(a, slope · a)} of {@code a = w · in + bias}; without activation where {@code last}. The weights of one
	 * input lie next to each other, as the products read them, followed by the biases.
	 */
	private record Layer(float[] w, int inputs, int outputs, boolean last) {
	}

	private final List<Layer> layers = new ArrayList<>();
	private final float slope;

	/** @param heads the layers that read what the last block gives, taken together as one */
	FoldedStack(NetworkState state, Blocks blocks, List<BlockShape> shapes, List<String> heads, int headOutputs) {
		this.slope = blocks.order().negativeSlope();
		boolean normLast = blocks.order() == BlockOrder.LINEAR_RELU_BATCHNORM_DROPOUT;
		Affine pending = Affine.NONE;
		for (BlockShape shape : shapes) {
			double[] w = matrix(state, List.of(shape.linear()), shape.inputs(), shape.outputs());
			pending.multiplyIntoInputs(w, shape.inputs(), shape.outputs());
			Affine norm = shape.norm().isEmpty() ? Affine.NONE : Affine.of(state, shape.norm());
			if (normLast) {
				pending = norm;
			} else {
				norm.applyToOutputs(w, shape.inputs(), shape.outputs());
			}
			layers.add(layer(w, shape.inputs(), shape.outputs(), false));
		}
		int width = shapes.getLast().outputs();
		double[] w = matrix(state, heads, width, headOutputs);
		pending.multiplyIntoInputs(w, width, headOutputs);
		layers.add(layer(w, width, headOutputs, true));
	}

	/** The arrays between layers, for so many lanes, and last those of the result. */
	List<float[][]> buffers(Kernels kernels, float[][] result, int lanes) {
		List<float[][]> buffers = new ArrayList<>();
		layers.stream().filter(layer -> !layer.last())
				.forEach(layer -> buffers.add(kernels.place(layer.outputs(), lanes)));
		buffers.add(result);
		return buffers;
	}

	/** Computes the heads of {@code in} into the last of the buffers. */
	void run(Kernels kernels, float[][] in, List<float[][]> buffers, int n) {
		float[][] from = in;
		for (int i = 0; i < layers.size(); i++) {
			Layer layer = layers.get(i);
			float[][] to = buffers.get(i);
			int bias = layer.inputs() * layer.outputs();
			if (slope == 0f && !layer.last()) {
				kernels.rectifiedProduct(layer.w(), 0, 1, layer.outputs(), bias, from, layer.inputs(), to,
						layer.outputs(), n);
			} else {
				kernels.product(layer.w(), 0, 1, layer.outputs(), bias, from, layer.inputs(), to, layer.outputs(), n);
				activate(kernels, layer, to, n);
			}
			from = to;
		}
	}

	private void activate(Kernels kernels, Layer layer, float[][] out, int n) {
		for (int unit = 0; unit < layer.outputs() && !layer.last(); unit++) {
			kernels.rectify(out[unit], slope, n);
		}
	}

	/** Weights, outputs × inputs row-major, followed by biases. */
	private static double[] matrix(NetworkState state, List<String> names, int inputs, int outputs) {
		double[] w = new double[outputs * (inputs + 1)];
		int position = 0;
		for (String part : List.of(".weight", ".bias")) {
			for (String name : names) {
				for (float value : state.tensor(name + part)) {
					w[position++] = value;
				}
			}
		}
		return w;
	}

	private static Layer layer(double[] w, int inputs, int outputs, boolean last) {
		float[] rounded = new float[w.length];
		for (int j = 0; j < outputs; j++) {
			for (int k = 0; k < inputs; k++) {
				rounded[k * outputs + j] = (float) w[j * inputs + k];
			}
			rounded[outputs * inputs + j] = (float) w[outputs * inputs + j];
		}
		return new Layer(rounded, inputs, outputs, last);
	}

	/** A BatchNorm with fixed statistics: {@code in · factor + constant}. */
	private record Affine(double[] factor, double[] constant) {

		static final Affine NONE = new Affine(new double[0], new double[0]);

		static Affine of(NetworkState state, String norm) {
			float[] scale = state.tensor(norm + ".weight");
			float[] shift = state.tensor(norm + ".bias");
			float[] mean = state.tensor(norm + ".running_mean");
			float[] variance = state.tensor(norm + ".running_var");
			double[] factor = new double[scale.length];
			double[] constant = new double[scale.length];
			for (int u = 0; u < scale.length; u++) {
				factor[u] = scale[u] / Math.sqrt(variance[u] + Blocks.BATCH_NORM_EPSILON);
				constant[u] = shift[u] - mean[u] * factor[u];
			}
			return new Affine(factor, constant);
		}

		void multiplyIntoInputs(double[] w, int inputs, int outputs) {
			for (int j = 0; j < outputs && factor.length > 0; j++) {
				for (int k = 0; k < inputs; k++) {
					w[outputs * inputs + j] += w[j * inputs + k] * constant[k];
					w[j * inputs + k] *= factor[k];
				}
			}
		}

		void applyToOutputs(double[] w, int inputs, int outputs) {
			for (int j = 0; j < outputs && factor.length > 0; j++) {
				for (int k = 0; k < inputs; k++) {
					w[j * inputs + k] *= factor[j];
				}
				w[outputs * inputs + j] = w[outputs * inputs + j] * factor[j] + constant[j];
			}
		}
	}
}
