package org.lithoscope.engine.fused;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.run.Seed;
import org.lithoscope.vae.engine.Batch;
import org.lithoscope.vae.engine.CounterDraws;
import org.lithoscope.vae.engine.InitialWeights;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.BlockOrder;
import org.lithoscope.vae.spec.Blocks;
import org.lithoscope.vae.spec.Masking;
import org.lithoscope.vae.spec.Prior;
import org.lithoscope.vae.spec.PseudoInputNorm;
import org.lithoscope.vae.spec.Reduction;
import org.lithoscope.vae.spec.Reductions;
import org.lithoscope.vae.spec.Term;
import org.lithoscope.vae.spec.Term.Contrastive;
import org.lithoscope.vae.spec.Term.Contrastive.Form;
import org.lithoscope.vae.spec.Topology;
import org.lithoscope.vae.spec.VaeSpec;

/** A specification, weights and a batch drawn from a seed. */
record RandomCase(VaeSpec spec, NetworkState state, FloatMatrix inputs, FloatMatrix targets, int[] labels,
		CounterDraws draws, double beta) {

	/**
	 * Any small specification; the number of rows is given. Blocks have three units or more, codes two: behind one, a
	 * BatchNorm divides by deviations so small that single precision has few digits left, in any implementation.
	 */
	static RandomCase draw(long seed, int rows) {
		SplittableRandom random = new SplittableRandom(seed);
		int inputs = 2 + random.nextInt(9);
		boolean autoencoding = random.nextBoolean();
		int targets = autoencoding ? inputs : 1 + random.nextInt(7);
		Blocks blocks = new Blocks(BlockOrder.values()[random.nextInt(2)], random.nextInt(3) > 0,
				random.nextBoolean() ? 0 : 0.3);
		VaeSpec spec = new VaeSpec(inputs, targets, widths(random), widths(random), blocks, 2 + random.nextInt(5),
				new Prior.StandardNormal(), List.of(),
				new Reductions(reduction(random), reduction(random), reduction(random)));
		spec = extended(spec, new SplittableRandom(~seed));
		FloatMatrix x = matrix(random, rows, inputs);
		return new RandomCase(spec, stirred(spec, random), x, autoencoding ? x : matrix(random, rows, targets),
				random.ints(rows, 0, 4).toArray(), new CounterDraws(new Seed(seed), new Seed(seed + 1)),
				0.1 + random.nextDouble());
	}

	/** Several encoders or hidden inputs in one of three, terms or a learned prior in one of two. */
	private static VaeSpec extended(VaeSpec spec, SplittableRandom random) {
		VaeSpec extended = spec;
		if (random.nextInt(3) == 0 && spec.inputs() == spec.targets()) {
			int first = 1 + random.nextInt(spec.inputs() - 1);
			extended = extended.withTopology(new Topology.Branched(List.of(first, spec.inputs() - first)));
		}
		if (random.nextInt(3) == 0) {
			extended = extended.withMasking(Optional.of(random.nextBoolean() ? Masking.ofEach(spec.inputs(), 0.2)
					: Masking.ofBlock(List.of(1, 0), 0.4)));
		}
		List<Term> terms = new ArrayList<>();
		if (random.nextInt(4) == 0) {
			terms.add(new Term.TotalCorrelation(2 * random.nextDouble()));
		}
		if (random.nextInt(3) == 0) {
			terms.add(new Contrastive(5 * random.nextDouble(), Form.values()[random.nextInt(2)],
					0.3 + random.nextDouble(), 4, 1));
		}
		return extended.withTerms(terms).withPrior(prior(random));
	}

	private static Prior prior(SplittableRandom random) {
		return switch (random.nextInt(4)) {
			case 0 -> new Prior.GaussianMixture(1 + random.nextInt(6), random.nextBoolean());
			case 1 -> new Prior.VampPrior(5 + random.nextInt(15),
					PseudoInputNorm.values()[random.nextInt(2)], random.nextBoolean());
			default -> new Prior.StandardNormal();
		};
	}

	/** All rows with their labels. */
	Batch batch() {
		Batch batch = Batch.of(inputs, targets);
		batch.setLabels(labels);
		return batch;
	}

	private static List<Integer> widths(SplittableRandom random) {
		List<Integer> widths = new ArrayList<>();
		for (int b = 1 + random.nextInt(3); b > 0; b--) {
			widths.add(3 + random.nextInt(17));
		}
		return widths;
	}

	private static Reduction reduction(SplittableRandom random) {
		return Reduction.values()[random.nextInt(2)];
	}

	static FloatMatrix matrix(SplittableRandom random, int rows, int columns) {
		float[] values = new float[rows * columns];
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) random.nextGaussian();
		}
		return FloatMatrix.of(rows, columns, values);
	}

	/** Initial weights with scales, shifts and running statistics away from 1 and 0. */
	private static NetworkState stirred(VaeSpec spec, SplittableRandom random) {
		NetworkState initial = InitialWeights.draw(spec, new Seed(random.nextLong()));
		Map<String, float[]> tensors = new LinkedHashMap<>();
		spec.tensors().forEach(shape -> {
			float[] values = initial.tensor(shape.name()).clone();
			for (int i = 0; i < values.length; i++) {
				switch (shape.role()) {
					case NORM_SCALE, RUNNING_VARIANCE -> values[i] = 0.5f + random.nextFloat();
					case NORM_SHIFT, RUNNING_MEAN -> values[i] = 0.4f * random.nextFloat() - 0.2f;
					case WEIGHT, BIAS -> values[i] *= 1.5f;
					case MIXTURE_LOGITS -> values[i] = random.nextFloat();
					case MIXTURE_MEANS, MIXTURE_LOG_VARIANCES -> values[i] *= 0.7f;
					case PSEUDO_INPUTS -> values[i] *= 100f;
				}
			}
			tensors.put(shape.name(), values);
		});
		return new NetworkState(tensors);
	}
}
