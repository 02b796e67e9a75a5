package org.lithoscope.engine.fused.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lithoscope.engine.fused.internal.kernels.Kernels;
import org.lithoscope.engine.fused.internal.kernels.LaneLoops;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.TensorShape;
import org.lithoscope.vae.spec.VaeSpec;

/**
 * All learned numbers of a network in one array, with their gradients and Adam's moments in arrays of the same layout,
 * so that a step of Adam is one loop; and the running statistics beside them.
 *
 * <p>The two heads of an encoder lie next to each other, weights and weights, biases and biases, so that they are one
 * product.
 */
final class Weights {

	private static final double DECAY_1 = 0.9;
	private static final double DECAY_2 = 0.999;

	private final List<TensorShape> shapes;
	private final Map<String, Integer> offsets = new HashMap<>();
	private final Map<String, float[]> running = new HashMap<>();
	private final float[] values;
	private final float[] gradients;
	private final float[] firstMoments;
	private final float[] secondMoments;
	private int steps;

	Weights(VaeSpec spec) {
		this.shapes = spec.tensors();
		int size = 0;
		for (TensorShape shape : headsTogether(spec)) {
			if (shape.role().isLearned()) {
				offsets.put(shape.name(), size);
				size += shape.size();
			} else {
				running.put(shape.name(), new float[shape.size()]);
			}
		}
		this.values = new float[size];
		this.gradients = new float[size];
		this.firstMoments = new float[size];
		this.secondMoments = new float[size];
	}

	private Weights(Weights shared) {
		this.shapes = shared.shapes;
		this.offsets.putAll(shared.offsets);
		this.running.putAll(shared.running);
		this.values = shared.values;
		this.gradients = new float[values.length];
		this.firstMoments = shared.firstMoments;
		this.secondMoments = shared.secondMoments;
	}

	/** The same weights and running statistics with gradients of their own, for a second pass through some layers. */
	Weights apart() {
		return new Weights(this);
	}

	/** Adds the gradients of a second pass. */
	void addGradients(Weights apart) {
		LaneLoops.add(gradients, apart.gradients, gradients.length);
	}

	/** The bias of each mean's head changes places with the weight of the log variance's head. */
	private static List<TensorShape> headsTogether(VaeSpec spec) {
		List<TensorShape> ordered = new ArrayList<>(spec.tensors());
		List<String> biases = spec.branches().stream().map(branch -> branch.mean() + ".bias").toList();
		for (int i = 0; i < ordered.size(); i++) {
			if (biases.contains(ordered.get(i).name())) {
				Collections.swap(ordered, i, i + 1);
				i++;
			}
		}
		return ordered;
	}

	float[] values() {
		return values;
	}

	float[] gradients() {
		return gradients;
	}

	/** Where a learned tensor starts. */
	int offset(String name) {
		return offsets.get(name);
	}

	/** A running statistic, changed in place. */
	float[] running(String name) {
		return running.get(name);
	}

	/** One step of Adam along the gradients. */
	void step(Kernels kernels, double learningRate) {
		steps++;
		double stepSize = learningRate / (1 - StrictMath.pow(DECAY_1, steps));
		double rootScale = 1 / Math.sqrt(1 - StrictMath.pow(DECAY_2, steps));
		kernels.adam(values, gradients, firstMoments, secondMoments, (float) stepSize, (float) rootScale,
				values.length);
	}

	NetworkState state() {
		Map<String, float[]> tensors = new LinkedHashMap<>();
		for (TensorShape shape : shapes) {
			tensors.put(shape.name(), shape.role().isLearned() ? slice(values, shape)
					: running.get(shape.name()).clone());
		}
		return new NetworkState(tensors);
	}

	NetworkState gradientState() {
		Map<String, float[]> tensors = new LinkedHashMap<>();
		shapes.stream().filter(shape -> shape.role().isLearned())
				.forEach(shape -> tensors.put(shape.name(), slice(gradients, shape)));
		return new NetworkState(tensors);
	}

	void restore(NetworkState state) {
		state.requireAll(shapes);
		for (TensorShape shape : shapes) {
			boolean learned = shape.role().isLearned();
			System.arraycopy(state.tensor(shape.name()), 0, learned ? values : running.get(shape.name()),
					learned ? offset(shape.name()) : 0, shape.size());
		}
		Arrays.fill(firstMoments, 0f);
		Arrays.fill(secondMoments, 0f);
		steps = 0;
	}

	/** Goes on where other weights of the same specification are, in the middle of a training. */
	void takeOver(Weights other) {
		System.arraycopy(other.values, 0, values, 0, values.length);
		System.arraycopy(other.gradients, 0, gradients, 0, values.length);
		System.arraycopy(other.firstMoments, 0, firstMoments, 0, values.length);
		System.arraycopy(other.secondMoments, 0, secondMoments, 0, values.length);
		other.running.forEach((name, from) -> System.arraycopy(from, 0, running.get(name), 0, from.length));
		steps = other.steps;
	}

	private float[] slice(float[] from, TensorShape shape) {
		float[] slice = new float[shape.size()];
		System.arraycopy(from, offset(shape.name()), slice, 0, slice.length);
		return slice;
	}
}
