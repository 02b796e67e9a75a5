package org.lithoscope.engine.fused;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.vae.engine.Draws;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.BlockOrder;
import org.lithoscope.vae.spec.BlockShape;
import org.lithoscope.vae.spec.Blocks;
import org.lithoscope.vae.spec.Branch;
import org.lithoscope.vae.spec.Columns;
import org.lithoscope.vae.spec.Prior;
import org.lithoscope.vae.spec.PseudoInputNorm;
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
	double objective(FloatMatrix inputs, FloatMatrix targets, int[] labels, double beta) {
		int rows = inputs.rows();
		double[][] x = shown(matrix(inputs));
		ReferencePosteriors posteriors = encode(x, 0, false);
		float[][] noise = new float[spec.latent()][rows];
		draws.noise(noise, rows);
		double[][] z = posteriors.codes(noise);
		float[][] secondNoise = new float[spec.latent()][rows];
		draws.secondNoise(secondNoise, rows);
		boolean frozen = spec.prior() instanceof Prior.VampPrior vamp && vamp.norm() == PseudoInputNorm.INFERENCE;
		int blocks = spec.encoderBlocks().size() + spec.decoderBlocks().size();
		double kl = posteriors.divergence(spec.prior(), this::tensor, z, posteriors.codes(secondNoise),
				pseudoInputs -> encode(pseudoInputs, blocks, frozen), false);
		double error = 0;
		int block = spec.encoderBlocks().size();
		for (Branch branch : spec.branches()) {
			error += squaredError(blocks(z, branch.decoder(), block, false), branch, targets);
			block += branch.decoder().size();
		}
		ReferenceTerms terms = new ReferenceTerms(posteriors.mu(), posteriors.logVariance(), z, labels);
		double factor = spec.reductions().rows().factor(rows);
		return factor * (spec.reductions().features().factor(spec.targets()) * error
				+ beta * spec.reductions().latent().factor(spec.latent()) * kl)
				+ spec.terms().stream().mapToDouble(term -> terms.value(term, factor)).sum();
	}

	/** @param frozen whether it is by running statistics and without dropout */
	private ReferencePosteriors encode(double[][] x, int firstBlock, boolean frozen) {
		double[][] mu = new double[x.length][spec.latent()];
		double[][] logVariance = new double[x.length][spec.latent()];
		int block = firstBlock;
		for (Branch branch : spec.branches()) {
			double[][] hidden = blocks(columns(x, branch.inputs()), branch.encoder(), block, frozen);
			put(linear(hidden, branch.mean(), branch.latent().count()), branch.latent(), mu);
			put(linear(hidden, branch.logVariance(), branch.latent().count()), branch.latent(), logVariance);
			block += branch.encoder().size();
		}
		return new ReferencePosteriors(mu, logVariance);
	}

	private double[][] shown(double[][] x) {
		float[] shown = new float[x.length];
		spec.masking().ifPresent(masking -> {
			for (int group = 0; group < masking.groups().size(); group++) {
				draws.show(group, masking.rate(), shown, x.length);
				for (int r = 0; r < x.length; r++) {
					for (int column : masking.groups().get(group)) {
						x[r][column] *= shown[r];
					}
				}
			}
		});
		return x;
	}

	private double squaredError(double[][] hidden, Branch branch, FloatMatrix targets) {
		double[][] output = linear(hidden, branch.output(), branch.targets().count());
		double error = 0;
		for (int r = 0; r < output.length; r++) {
			for (int f = 0; f < output[r].length; f++) {
				error += Math.pow(targets.get(r, branch.targets().from() + f) - output[r][f], 2);
			}
		}
		return error;
	}

	private static double[][] columns(double[][] all, Columns columns) {
		return Arrays.stream(all).map(row -> Arrays.copyOfRange(row, columns.from(), columns.to()))
				.toArray(double[][]::new);
	}

	private static void put(double[][] part, Columns columns, double[][] all) {
		for (int r = 0; r < part.length; r++) {
			System.arraycopy(part[r], 0, all[r], columns.from(), columns.count());
		}
	}

	private double[][] blocks(double[][] in, List<BlockShape> shapes, int firstNumber, boolean frozen) {
		double[][] values = in;
		for (int i = 0; i < shapes.size(); i++) {
			BlockShape shape = shapes.get(i);
			values = linear(values, shape.linear(), shape.outputs());
			if (spec.blocks().order() == BlockOrder.LINEAR_RELU_BATCHNORM_DROPOUT) {
				rectify(values, 0);
				normalise(values, shape.norm(), frozen);
			} else {
				normalise(values, shape.norm(), frozen);
				rectify(values, 0.2);
			}
			if (!frozen) {
				drop(values, firstNumber + i);
			}
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

	private void normalise(double[][] values, String layer, boolean frozen) {
		if (!spec.blocks().batchNorm()) {
			return;
		}
		for (int u = 0; u < values[0].length; u++) {
			double mean = frozen ? tensor(layer + ".running_mean")[u] : 0;
			double variance = frozen ? tensor(layer + ".running_var")[u] : 0;
			for (int r = 0; r < values.length && !frozen; r++) {
				mean += values[r][u] / values.length;
			}
			for (int r = 0; r < values.length && !frozen; r++) {
				variance += (values[r][u] - mean) * (values[r][u] - mean) / values.length;
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

	static double[][] matrix(FloatMatrix table) {
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
