package org.lithoscope.engine.dl4j.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.vae.engine.Batch;
import org.lithoscope.vae.engine.Draws;
import org.lithoscope.vae.spec.BlockShape;
import org.lithoscope.vae.spec.Masking;
import org.lithoscope.vae.spec.Term;
import org.lithoscope.vae.spec.Prior;
import org.lithoscope.vae.spec.PseudoInputNorm;
import org.lithoscope.vae.spec.VaeSpec;
import org.nd4j.linalg.api.buffer.DataBuffer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** What a graph is fed for batches of one size; made once and filled again for each batch. */
final class BatchArrays {

	private final VaeSpec spec;
	private final int rows;
	private final Map<String, INDArray> arrays = new LinkedHashMap<>();
	private final List<Mask> masks;
	private final float[][] noise;
	private final Optional<Masking> masking;
	private final List<ContrastiveLoss> contrasts;

	/** What the outputs of one hidden block are multiplied by. */
	private record Mask(int block, int units, int rows) {
	}

	/** @param learning whether units can be dropped, inputs hidden and rows compared */
	BatchArrays(VaeSpec spec, int rows, Precision precision, boolean learning) {
		this.spec = spec;
		this.rows = rows;
		this.noise = new float[spec.latent()][rows];
		this.masks = learning && spec.blocks().dropout() > 0 ? masks(spec, rows) : List.of();
		this.masking = learning ? spec.masking() : Optional.empty();
		this.contrasts = learning ? contrasts(spec) : List.of();
		DataType type = precision.type();
		arrays.put(VaeGraph.X, Nd4j.create(type, new long[] { rows, spec.inputs() }, 'c'));
		arrays.put(VaeGraph.TARGET, Nd4j.create(type, new long[] { rows, spec.targets() }, 'c'));
		// draws come feature by feature, which is what 'f' order is
		arrays.put(VaeGraph.NOISE, Nd4j.create(type, new long[] { rows, spec.latent() }, 'f'));
		if (spec.prior() instanceof Prior.VampPrior vamp && vamp.separateDraws()) {
			arrays.put(VaeGraph.SECOND_NOISE, Nd4j.create(type, new long[] { rows, spec.latent() }, 'f'));
		}
		for (Mask mask : masks) {
			arrays.put(LayerStack.keepName(mask.block()),
					Nd4j.create(type, new long[] { mask.rows(), mask.units() }, 'f'));
		}
		arrays.put(VaeGraph.BETA, Nd4j.scalar(type, 0));
		if (!contrasts.isEmpty()) {
			arrays.put(ContrastiveLoss.POSITIVES, Nd4j.create(type, new long[] { rows, rows }, 'c'));
			arrays.put(ContrastiveLoss.COMPARED, Nd4j.create(type, new long[] { rows, rows }, 'c'));
		}
		if (learning) {
			arrays.put(VaeGraph.ROW_WEIGHT, Nd4j.scalar(type, spec.reductions().rows().factor(rows) * rows));
		}
	}

	private static List<ContrastiveLoss> contrasts(VaeSpec spec) {
		return spec.terms().stream().filter(Term.Contrastive.class::isInstance).map(Term.Contrastive.class::cast)
				.map(ContrastiveLoss::new).toList();
	}

	/** The blocks of encoder and decoder, and those of the encoder again where pseudo-inputs go through it. */
	private static List<Mask> masks(VaeSpec spec, int rows) {
		List<Mask> masks = new ArrayList<>();
		addMasks(masks, spec.encoderBlocks(), rows);
		addMasks(masks, spec.decoderBlocks(), rows);
		if (spec.prior() instanceof Prior.VampPrior vamp && vamp.norm() == PseudoInputNorm.SHARED) {
			addMasks(masks, spec.encoderBlocks(), vamp.pseudoInputs());
		}
		return masks;
	}

	private static void addMasks(List<Mask> masks, List<BlockShape> blocks, int rows) {
		blocks.forEach(block -> masks.add(new Mask(masks.size(), block.outputs(), rows)));
	}

	/** Fills in one batch; gives the placeholders by name. */
	Map<String, INDArray> fill(Batch batch, Draws draws, double beta) {
		gather(batch.inputs(), batch, arrays.get(VaeGraph.X).data());
		gather(batch.targets(), batch, arrays.get(VaeGraph.TARGET).data());
		masking.ifPresent(hidden -> hide(hidden, draws, arrays.get(VaeGraph.X).data()));
		contrasts.forEach(contrast -> contrast.fill(batch, arrays.get(ContrastiveLoss.POSITIVES).data(),
				arrays.get(ContrastiveLoss.COMPARED).data()));
		draws.noise(noise, rows);
		fillNoise(arrays.get(VaeGraph.NOISE).data());
		if (arrays.containsKey(VaeGraph.SECOND_NOISE)) {
			draws.secondNoise(noise, rows);
			fillNoise(arrays.get(VaeGraph.SECOND_NOISE).data());
		}
		masks.forEach(mask -> fillKeep(draws, mask, arrays.get(LayerStack.keepName(mask.block())).data()));
		arrays.get(VaeGraph.BETA).data().put(0, beta);
		return arrays;
	}

	private void gather(FloatMatrix table, Batch batch, DataBuffer target) {
		long position = 0;
		for (int r = 0; r < rows; r++) {
			int row = batch.row(r);
			for (int c = 0; c < table.columns(); c++) {
				target.put(position++, table.get(row, c));
			}
		}
	}

	private void hide(Masking hidden, Draws draws, DataBuffer inputs) {
		float[] shown = new float[rows];
		for (int group = 0; group < hidden.groups().size(); group++) {
			draws.show(group, hidden.rate(), shown, rows);
			for (int column : hidden.groups().get(group)) {
				for (int r = 0; r < rows; r++) {
					if (shown[r] == 0) {
						inputs.put((long) r * spec.inputs() + column, 0);
					}
				}
			}
		}
	}

	private void fillNoise(DataBuffer target) {
		for (int d = 0; d < noise.length; d++) {
			for (int r = 0; r < rows; r++) {
				target.put((long) d * rows + r, noise[d][r]);
			}
		}
	}

	private void fillKeep(Draws draws, Mask mask, DataBuffer target) {
		double dropout = spec.blocks().dropout();
		double factor = 1 / (1 - dropout);
		float[] keep = new float[mask.rows()];
		for (int unit = 0; unit < mask.units(); unit++) {
			draws.keep(mask.block(), unit, dropout, keep, mask.rows());
			for (int r = 0; r < mask.rows(); r++) {
				// the factor of a kept unit comes rounded to single precision, and double precision wants it unrounded
				target.put((long) unit * mask.rows() + r, keep[r] == (float) factor ? factor : keep[r]);
			}
		}
	}
}
