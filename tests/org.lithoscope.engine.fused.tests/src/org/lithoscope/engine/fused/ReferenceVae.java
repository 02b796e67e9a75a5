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
		double[][] mu = new double[rows][spec.latent()];
		double[][] logVariance = new double[rows][spec.latent()];
		int block = 0;
		for (Branch branch : spec.branches()) {
			double[][] hidden = blocks(columns(x, branch.inputs()), branch.encoder(), block);
			put(linear(hidden, branch.mean(), branch.latent().count()), branch.latent(), mu);
			put(linear(hidden, branch.logVariance(), branch.latent().count()), branch.latent(), logVariance);
			block += branch.encoder().size();
		}
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
		double error = 0;
		for (Branch branch : spec.branches()) {
			error += squaredError(blocks(z, branch.decoder(), block), branch, targets);
			block += branch.decoder().size();
		}
		ReferenceTerms terms = new ReferenceTerms(mu, logVariance, z, labels);
		double factor = spec.reductions().rows().factor(rows);
		return factor * (spec.reductions().features().factor(spec.targets()) * error
				+ beta * spec.reductions().latent().factor(spec.latent()) * kl)
				+ spec.terms().stream().mapToDouble(term -> terms.value(term, factor)).sum();
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
