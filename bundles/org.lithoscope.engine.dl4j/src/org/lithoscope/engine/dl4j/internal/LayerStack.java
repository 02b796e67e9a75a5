package org.lithoscope.engine.dl4j.internal;

import java.util.ArrayList;
import java.util.List;

import org.lithoscope.vae.spec.BlockOrder;
import org.lithoscope.vae.spec.BlockShape;
import org.lithoscope.vae.spec.Blocks;
import org.lithoscope.vae.spec.Branch;
import org.lithoscope.vae.spec.VaeSpec;
import org.nd4j.autodiff.samediff.SDIndex;
import org.nd4j.autodiff.samediff.SDVariable;
import org.nd4j.autodiff.samediff.SameDiff;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.factory.Nd4j;

/** Adds the layers of a specification to a graph; tensors and running statistics become variables of their names. */
final class LayerStack {

	/** What encoders end in. */
	record Heads(SDVariable mu, SDVariable logVariance) {
	}

	private final SameDiff graph;
	private final VaeSpec spec;
	private final Precision precision;
	private final Blocks blocks;
	private final DataType type;
	private final boolean learning;
	private int blockCount;

	/** @param learning whether BatchNorm uses the batch's own moments and units are dropped */
	LayerStack(SameDiff graph, VaeSpec spec, Precision precision, boolean learning) {
		this.graph = graph;
		this.spec = spec;
		this.precision = precision;
		this.blocks = spec.blocks();
		this.type = precision.type();
		this.learning = learning;
	}

	/** The same tensors, used as in inference. */
	LayerStack inInferenceMode() {
		return new LayerStack(graph, spec, precision, false);
	}

	/** The placeholder of what a hidden block's outputs are multiplied by. */
	static String keepName(int block) {
		return "keep." + block;
	}

	/** The batch mean of what a BatchNorm layer normalises. */
	static String meanName(String norm) {
		return norm + ".batch_mean";
	}

	/** The biased batch variance of what a BatchNorm layer normalises. */
	static String varianceName(String norm) {
		return norm + ".batch_var";
	}

	/** Adds the encoders; gives posterior means and log variances, {@code rows × latent} each. */
	Heads encoder(SDVariable x, List<Branch> branches) {
		return encoder(x, branches, "");
	}

	/**
	 * Adds the encoders; gives posterior means and log variances, {@code rows × latent} each.
	 *
	 * @param pass is appended to the names of the results, for rows that go through the same blocks by themselves
	 */
	Heads encoder(SDVariable x, List<Branch> branches, String pass) {
		List<SDVariable> means = new ArrayList<>();
		List<SDVariable> logVariances = new ArrayList<>();
		for (Branch branch : branches) {
			SDVariable in = branches.size() == 1 ? x
					: x.get(SDIndex.all(), SDIndex.interval(branch.inputs().from(), branch.inputs().to()));
			SDVariable hidden = blocks(in, branch.encoder(), pass);
			means.add(linear(hidden, branch.mean(), branch.encoderWidth(), branch.latent().count()));
			logVariances.add(linear(hidden, branch.logVariance(), branch.encoderWidth(), branch.latent().count()));
		}
		return new Heads(sideBySide(means).rename(VaeGraph.MU + pass),
				sideBySide(logVariances).rename(VaeGraph.LOG_VARIANCE + pass));
	}

	/** Adds the decoders of a latent code; gives the reconstruction. */
	SDVariable decoder(SDVariable z, List<Branch> branches) {
		List<SDVariable> outputs = new ArrayList<>();
		for (Branch branch : branches) {
			outputs.add(linear(blocks(z, branch.decoder(), ""), branch.output(), branch.decoderWidth(),
					branch.targets().count()));
		}
		return sideBySide(outputs).rename(VaeGraph.X_HAT);
	}

	private SDVariable sideBySide(List<SDVariable> parts) {
		return parts.size() == 1 ? parts.getFirst() : graph.concat(1, parts.toArray(SDVariable[]::new));
	}

	private SDVariable blocks(SDVariable in, List<BlockShape> shapes, String pass) {
		SDVariable out = in;
		for (BlockShape shape : shapes) {
			out = block(out, shape, pass);
		}
		return out;
	}

	private SDVariable linear(SDVariable in, String layer, int inputs, int outputs) {
		SDVariable weight = variable(layer + ".weight", outputs, inputs);
		return graph.mmul(in, weight, false, true, false).add(variable(layer + ".bias", outputs));
	}

	private SDVariable block(SDVariable in, BlockShape shape, String pass) {
		SDVariable linear = linear(in, shape.linear(), shape.inputs(), shape.outputs());
		SDVariable out = blocks.order() == BlockOrder.LINEAR_RELU_BATCHNORM_DROPOUT
				? norm(rectify(linear), shape, pass)
				: rectify(norm(linear, shape, pass));
		int number = blockCount++;
		if (learning && blocks.dropout() > 0) {
			out = out.mul(graph.placeHolder(keepName(number), type, -1, shape.outputs()));
		}
		return out;
	}

	private SDVariable rectify(SDVariable in) {
		float slope = blocks.order().negativeSlope();
		return slope == 0 ? graph.nn().relu(in, 0) : graph.nn().leakyRelu(in, slope);
	}

	private SDVariable norm(SDVariable in, BlockShape shape, String pass) {
		if (!blocks.batchNorm()) {
			return in;
		}
		String layer = shape.norm();
		SDVariable mean;
		SDVariable variance;
		if (learning) {
			mean = in.mean(meanName(layer) + pass, true, 0);
			variance = graph.math().square(in.sub(mean)).mean(varianceName(layer) + pass, true, 0);
		} else {
			mean = variable(layer + ".running_mean", shape.outputs());
			variance = variable(layer + ".running_var", shape.outputs());
		}
		SDVariable deviation = graph.math().sqrt(variance.add(Blocks.BATCH_NORM_EPSILON));
		return in.sub(mean).div(deviation).mul(variable(layer + ".weight", shape.outputs()))
				.add(variable(layer + ".bias", shape.outputs()));
	}

	/** The variable of this name; made where there is none yet. */
	SDVariable variable(String name, long... shape) {
		return graph.hasVariable(name) ? graph.getVariable(name) : graph.var(name, Nd4j.zeros(type, shape));
	}
}
