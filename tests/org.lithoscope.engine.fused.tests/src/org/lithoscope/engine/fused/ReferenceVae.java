package org.lithoscope.engine.fused;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.vae.engine.Draws;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.BlockOrder;
import org.lithoscope.vae.spec.BlockShape;
import org.lithoscope.vae.spec.Blocks;
import org.lithoscope.vae.spec.VaeSpec;

/**
 * The objective in training mode, written down in double precision as the formulas say and with no thought of speed.
 */
final class ReferenceVae {

	private final VaeSpec spec;
	private final Draws draws;
	private final Map<String, double[]> tensors = new LinkedHashMap<>();

	ReferenceVae(VaeSpec spec, NetworkState state, Draws draws) {
		this.spec = spec;
		this.draws = draws;
		spec.tensors().forEach(shape -> tensors.put(shape.name(), widen(state.tensor(shape.name()))));
	}

	/** A tensor, to be changed in place. */
	double[] tensor(String name) {
		return tensors.get(name);
	}

	/** The objective of a batch as it is minimised, rows reduced as the specification says. */
	double objective(FloatMatrix inputs, FloatMatrix targets, double beta) {
		int rows = inputs.rows();
		double[][] hidden = blocks(matrix(inputs), spec.encoderBlocks(), 0);
		double[][] mu = linear(hidden, "fc_mu", spec.latent());
		double[][] logVariance = linear(hidden, "fc_logvar", spec.latent());
		float[][] noise = new float[spec.latent()][rows];
		draws.noise(noise, rows);
		double[][] z = new double[rows][spec.latent()];
		double kl = 0;
		for (int r = 0; r < rows; r++) {
			for (int d = 0; d < spec.latent(); d++) {
				z[r][d] = mu[r][d] + Math.exp(logVariance[r][d] / 2) * noise[d][r];
				kl += -0.5 * (1 + logVariance[r][d] - mu[r][d] * mu[r][d] - Math.exp(logVariance[r][d]));
			}
		}
		double[][] output = linear(blocks(z, spec.decoderBlocks(), spec.encoder().size()), "out", spec.targets());
		double error = 0;
		for (int r = 0; r < rows; r++) {
			for (int f = 0; f < spec.targets(); f++) {
				error += Math.pow(targets.get(r, f) - output[r][f], 2);
			}
		}
		return spec.reductions().rows().factor(rows) * (spec.reductions().features().factor(spec.targets()) * error
				+ beta * spec.reductions().latent().factor(spec.latent()) * kl);
	}

	private double[][] blocks(double[][] in, List<BlockShape> shapes, int firstNumber) {
		double[][] values = in;
		for (int i = 0; i < shapes.size(); i++) {
			BlockShape shape = shapes.get(i);
			values = linear(values, shape.linear(), shape.outputs());
			if (spec.blocks().order() == BlockOrder.LINEAR_RELU_BATCHNORM_DROPOUT) {
				rectify(values, 0);
				normalise(values, shape.norm());
			} else {
				normalise(values, shape.norm());
				rectify(values, 0.2);
			}
			drop(values, firstNumber + i);
		}
		return values;
	}

	private double[][] linear(double[][] in, String layer, int outputs) {
		double[] weight = tensor(layer + ".weight");
		double[] bias = tensor(layer + ".bias");
		double[][] out = new double[in.length][outputs];
		for (int r = 0; r < in.length; r++) {
			for (int j = 0; j < outputs; j++) {
				out[r][j] = bias[j];
				for (int k = 0; k < in[r].length; k++) {
					out[r][j] += weight[j * in[r].length + k] * in[r][k];
				}
			}
		}
		return out;
	}

	private static void rectify(double[][] values, double slope) {
		for (double[] row : values) {
			for (int u = 0; u < row.length; u++) {
				row[u] = row[u] > 0 ? row[u] : slope * row[u];
			}
		}
	}

	private void normalise(double[][] values, String layer) {
		if (!spec.blocks().batchNorm()) {
			return;
		}
		for (int u = 0; u < values[0].length; u++) {
			double mean = 0;
			for (double[] row : values) {
				mean += row[u] / values.length;
			}
			double variance = 0;
			for (double[] row : values) {
				variance += (row[u] - mean) * (row[u] - mean) / values.length;
			}
			for (double[] row : values) {
				double normalised = (row[u] - mean) / Math.sqrt(variance + Blocks.BATCH_NORM_EPSILON);
				row[u] = normalised * tensor(layer + ".weight")[u] + tensor(layer + ".bias")[u];
			}
		}
	}

	private void drop(double[][] values, int block) {
		if (spec.blocks().dropout() == 0) {
			return;
		}
		float[] keep = new float[values.length];
		for (int u = 0; u < values[0].length; u++) {
			draws.keep(block, u, spec.blocks().dropout(), keep, values.length);
			for (int r = 0; r < values.length; r++) {
				values[r][u] *= keep[r] == 0 ? 0 : 1 / (1 - spec.blocks().dropout());
			}
		}
	}

	private static double[][] matrix(FloatMatrix table) {
		double[][] rows = new double[table.rows()][];
		for (int r = 0; r < rows.length; r++) {
			rows[r] = widen(table.row(r));
		}
		return rows;
	}

	private static double[] widen(float[] values) {
		double[] wide = new double[values.length];
		for (int i = 0; i < wide.length; i++) {
			wide[i] = values[i];
		}
		return wide;
	}
}
