package org.lithoscope.vae.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.TrainingData;
import org.lithoscope.core.model.TrainingException;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.vae.engine.Engine;
import org.lithoscope.vae.engine.FrozenNetwork;
import org.lithoscope.vae.engine.Network;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.Term;
import org.lithoscope.vae.spec.VaeSpec;

class PseudoLabelsTest {

	private static final int ROWS = 24;
	private static final VaeSpec PLAIN = VaeSpec.standard(1, List.of(1), 1);

	/** Encodes a row as itself, and writes down after how many steps it was asked to. */
	private static final class EchoEngine implements Engine {

		private final List<Integer> askedAfter = new ArrayList<>();

		@Override
		public List<String> unsupported(VaeSpec spec) {
			return List.of();
		}

		@Override
		public Network compile(VaeSpec spec, int maximumRows) {
			throw new UnsupportedOperationException("the network is scripted");
		}

		@Override
		public FrozenNetwork freeze(VaeSpec spec, NetworkState state) {
			askedAfter.add((int) state.tensor("steps")[0]);
			return new FrozenNetwork() {
				@Override
				public FloatMatrix encode(FloatMatrix inputs) {
					return inputs;
				}

				@Override
				public Posterior posterior(FloatMatrix inputs) {
					return new Posterior(inputs, inputs);
				}

				@Override
				public FloatMatrix decode(FloatMatrix latent) {
					return latent;
				}
			};
		}
	}

	private final EchoEngine engine = new EchoEngine();

	private static VaeSpec contrastive(int clusters, int refresh) {
		return PLAIN.withTerms(
				List.of(new Term.Contrastive(0.1, Term.Contrastive.Form.NEGATIVES_ONLY, 0.5, clusters, refresh)));
	}

	/** Rows around 0, 100 and 200 in turn. */
	private static TrainingData data() {
		FloatMatrix rows = FloatMatrix.zeros(ROWS, 1);
		for (int r = 0; r < ROWS; r++) {
			rows.set(r, 0, 100 * (r % 3) + 0.1f * r);
		}
		List<Feature> features = List.of(new Feature("GRA", "g/cm³", "GRA"));
		return new TrainingData(features, features, rows, rows, rows, rows);
	}

	private ScriptedNetwork train(VaeSpec spec, int epochs) throws TrainingException {
		ScriptedNetwork network = new ScriptedNetwork(3, 1);
		TrainingPlan plan = new TrainingPlan(8, epochs, 1e-3, new BetaSchedule.Constant(1), true, Optional.empty(), 0,
				Monitor.ELBO1, KeptWeights.LAST, ValidationNoise.SAMPLED);
		new Trainer(plan, new PseudoLabels(engine, spec)).train(network, data(), WorkContext.of(1), epoch -> {
		});
		return network;
	}

	@Test
	void aLabelStaysWithItsRowHoweverRowsAreShuffled() throws TrainingException {
		ScriptedNetwork network = train(contrastive(3, 2), 4);
		assertEquals(12, network.trainedLabels.size());
		for (int epoch = 0; epoch < 4; epoch += 2) {
			int[] ofGroup = new int[3];
			// rows of both epochs between two labellings
			for (int step = 3 * epoch; step < 3 * epoch + 6; step++) {
				List<Integer> rows = network.trainedRows.get(step);
				for (int i = 0; i < rows.size(); i++) {
					ofGroup[rows.get(i) % 3] |= 1 << network.trainedLabels.get(step).get(i);
				}
			}
			assertEquals(List.of(1, 2, 4), List.of(ofGroup[0], ofGroup[1], ofGroup[2]).stream().sorted().toList());
		}
		assertNotEquals(network.trainedRows.subList(0, 3), network.trainedRows.subList(3, 6));
	}

	@Test
	void labelsAreMadeBeforeTheFirstEpochAndAfterSoManyMore() throws TrainingException {
		train(contrastive(3, 2), 5);
		assertEquals(List.of(0, 6, 12), engine.askedAfter);
	}

	@Test
	void withoutAContrastiveTermNothingIsLabelled() throws TrainingException {
		assertTrue(train(PLAIN, 2).trainedLabels.isEmpty());
		assertEquals(List.of(), engine.askedAfter);
	}

	@Test
	void moreClustersThanRowsAreRefusedBeforeTraining() {
		String message = assertThrows(TrainingException.class, () -> train(contrastive(25, 2), 1)).getMessage();
		assertEquals("25 clusters for the contrastive term: expected a number in [2, 24], no more than there are training"
				+ " rows", message);
		assertEquals(List.of(), engine.askedAfter);
	}
}
