package org.lithoscope.vae.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.model.Snapshots;
import org.lithoscope.core.model.TrainingContext;
import org.lithoscope.core.model.TrainingData;
import org.lithoscope.core.model.TrainingException;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.testing.TestRegistry;
import org.lithoscope.vae.engine.NetworkState;

class TrainerTest {

	private static final BetaSchedule RISING = new BetaSchedule.Linear(1, 11, 10);

	private static TrainingData data(int trainRows, int validationRows) {
		FloatMatrix train = FloatMatrix.zeros(trainRows, 1);
		FloatMatrix validation = FloatMatrix.zeros(validationRows, 1);
		List<Feature> features = List.of(new Feature("GRA", "g/cm³", "GRA"));
		return new TrainingData(features, features, train, train, validation, validation);
	}

	private static TrainingPlan plan(int epochs, int patience, Monitor monitor, KeptWeights kept) {
		return new TrainingPlan(4, epochs, 1e-3, RISING, true, Optional.of(new Plateau(0.5, 1)), patience, monitor,
				kept, ValidationNoise.SAMPLED);
	}

	private static TrainingOutcome train(TrainingPlan plan, ScriptedNetwork network, TrainingData data)
			throws TrainingException {
		return new Trainer(plan).train(network, data, WorkContext.of(1), epoch -> {
		});
	}

	@Test
	void everyEpochSeesEveryRowOnceInAnotherOrder() throws TrainingException {
		ScriptedNetwork network = new ScriptedNetwork(3, 1);
		train(plan(2, 0, Monitor.ELBO1, KeptWeights.LAST), network, data(10, 4));
		List<Integer> first = network.trainedRows.subList(0, 3).stream().flatMap(List::stream).toList();
		List<Integer> second = network.trainedRows.subList(3, 6).stream().flatMap(List::stream).toList();
		assertEquals(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9), first.stream().sorted().toList());
		assertEquals(first.stream().sorted().toList(), second.stream().sorted().toList());
		assertNotEquals(first, second);
		assertEquals(List.of(4, 4, 2), network.trainedRows.subList(0, 3).stream().map(List::size).toList());
	}

	@Test
	void withoutShufflingRowsKeepTheirOrder() throws TrainingException {
		ScriptedNetwork network = new ScriptedNetwork(2, 1);
		TrainingPlan plan = new TrainingPlan(4, 2, 1e-3, RISING, false, Optional.empty(), 0, Monitor.ELBO1,
				KeptWeights.LAST, ValidationNoise.SAMPLED);
		train(plan, network, data(9, 4));
		assertEquals(List.of(List.of(0, 1, 2, 3), List.of(4, 5, 6, 7, 8), List.of(0, 1, 2, 3), List.of(4, 5, 6, 7, 8)),
				network.trainedRows);
	}

	@Test
	void trainingStopsAfterPatienceEpochsAndKeepsTheBestWeights() throws TrainingException {
		ScriptedNetwork network = new ScriptedNetwork(2, 5, 3, 4, 4, 4, 1);
		TrainingOutcome outcome = train(plan(100, 3, Monitor.ELBO1, KeptWeights.BEST), network, data(8, 4));
		assertEquals(5, outcome.history().size());
		assertEquals(1, outcome.keptEpoch());
		assertEquals(4, outcome.state().tensor("steps")[0], "two epochs of two steps");
		assertEquals("stopped early: elbo1 has not improved for 3 epochs, since epoch 1", outcome.stopReason());
	}

	@Test
	void lastWeightsAreThoseOfTheLastEpoch() throws TrainingException {
		ScriptedNetwork network = new ScriptedNetwork(2, 5, 3, 4, 4, 4, 1);
		TrainingOutcome outcome = train(plan(100, 3, Monitor.ELBO1, KeptWeights.LAST), network, data(8, 4));
		assertEquals(4, outcome.keptEpoch());
		assertEquals(10, outcome.state().tensor("steps")[0]);
	}

	@Test
	void whoWantsToSeesTheModelAfterSomeEpochsAndKnowsTheLast() throws TrainingException {
		List<String> seen = new ArrayList<>();
		Snapshots everySecond = new Snapshots() {
			@Override
			public boolean wants(int epoch, boolean last) {
				return epoch % 2 == 0 || last;
			}

			@Override
			public void take(int epoch, boolean last, LatentModel model) {
				seen.add("%d %s after %d steps".formatted(epoch, last, model.parameterCount()));
			}
		};
		List<Epoch> heard = new ArrayList<>();
		TrainingContext context = new TrainingContext(WorkContext.of(1), TestRegistry.open(), heard::add, everySecond);

		TrainingOutcome outcome = new Trainer(plan(100, 2, Monitor.ELBO1, KeptWeights.BEST)).train(
				new ScriptedNetwork(2, 5, 3, 4, 4, 1), data(8, 4), context, StepCount::new);

		assertEquals(List.of("0 false after 2 steps", "2 false after 6 steps", "3 true after 8 steps"), seen);
		assertEquals(outcome.history(), heard);
	}

	/** A model that only knows after how many steps it was made. */
	private record StepCount(NetworkState state) implements LatentModel {

		@Override
		public int latentSize() {
			return 1;
		}

		@Override
		public FloatMatrix encode(FloatMatrix inputs) {
			return inputs;
		}

		@Override
		public long parameterCount() {
			return (long) state.tensor("steps")[0];
		}

		@Override
		public void save(Path folder) {
			throw new UnsupportedOperationException();
		}
	}

	@Test
	void patienceZeroNeverStopsEarly() throws TrainingException {
		ScriptedNetwork network = new ScriptedNetwork(2, 1, 2, 3, 4, 5);
		TrainingOutcome outcome = train(plan(7, 0, Monitor.ELBO1, KeptWeights.BEST), network, data(8, 4));
		assertEquals(7, outcome.history().size());
		assertEquals("all 7 epochs done", outcome.stopReason());
	}

	/** The study's artefact: the error falls all the time, and yet the watched objective rises with β. */
	@Test
	void watchingTheObjectiveStopsBecauseBetaRises() throws TrainingException {
		double[] falling = { 10, 9.5, 9, 8.5, 8, 7.5, 7 };
		TrainingOutcome objective = train(plan(100, 3, Monitor.OBJECTIVE, KeptWeights.LAST),
				new ScriptedNetwork(2, falling), data(8, 4));
		TrainingOutcome elbo = train(plan(7, 3, Monitor.ELBO1, KeptWeights.LAST), new ScriptedNetwork(2, falling),
				data(8, 4));
		assertEquals(4, objective.history().size());
		assertEquals(7, elbo.history().size());
	}

	@Test
	void historyHoldsScheduleRateAndLosses() throws TrainingException {
		ScriptedNetwork network = new ScriptedNetwork(2, 4, 4, 4, 4, 4, 4);
		List<Epoch> heard = new ArrayList<>();
		TrainingOutcome outcome = new Trainer(plan(6, 0, Monitor.ELBO1, KeptWeights.BEST)).train(network, data(8, 4),
				WorkContext.of(1), heard::add);
		assertEquals(heard, outcome.history());
		Epoch third = heard.get(2);
		assertEquals(2, third.number());
		assertEquals(3, third.beta());
		assertEquals(4, third.validation().reconstruction());
		assertEquals(1, third.validation().kl());
		assertEquals(-5, third.validation().elbo1());
		assertEquals(7, third.validation().objective());
		// with patience 1 the second bad epoch, number 2, lowers the rate for number 3
		assertArrayEquals(new double[] { 1e-3, 1e-3, 1e-3, 5e-4, 5e-4, 2.5e-4 },
				heard.stream().mapToDouble(Epoch::learningRate).toArray());
		assertEquals(List.of("The learning rate was lowered to 0.000250, number of times: 2."), outcome.notes());
	}

	@Test
	void validationNoiseIsTheSameInEveryEpochUnlessMeansAreDecoded() throws TrainingException {
		ScriptedNetwork sampled = new ScriptedNetwork(2, 1);
		train(plan(2, 0, Monitor.ELBO1, KeptWeights.LAST), sampled, data(8, 8));
		assertArrayEquals(sampled.validationNoise.get(0), sampled.validationNoise.get(2));
		assertNotEquals(sampled.validationNoise.get(0)[0], sampled.validationNoise.get(1)[0]);
		assertNotEquals(0f, sampled.validationNoise.get(0)[0]);
		ScriptedNetwork mean = new ScriptedNetwork(2, 1);
		train(new TrainingPlan(4, 1, 1e-3, RISING, true, Optional.empty(), 0, Monitor.ELBO1, KeptWeights.LAST,
				ValidationNoise.MEAN), mean, data(8, 4));
		assertArrayEquals(new float[4], mean.validationNoise.getFirst());
	}

	@Test
	void withoutValidationRowsTrainingRowsAreWatchedAndItIsSaid() throws TrainingException {
		ScriptedNetwork network = new ScriptedNetwork(2, 5, 3, 4, 4, 4);
		TrainingOutcome outcome = train(plan(100, 2, Monitor.ELBO1, KeptWeights.BEST), network, data(8, 0));
		assertEquals(1, outcome.keptEpoch());
		assertTrue(Double.isNaN(outcome.history().getFirst().validation().elbo1()));
		assertTrue(outcome.notes().contains(
				"There were no validation rows: elbo1 was watched on the training rows, in inference mode."));
	}

	@Test
	void nanInTheInputIsReportedWithEpochBatchAndFeature() {
		TrainingData data = data(10, 4);
		data.trainInputs().set(7, 0, Float.NaN);
		TrainingPlan plan = new TrainingPlan(4, 2, 1e-3, RISING, false, Optional.empty(), 0, Monitor.ELBO1,
				KeptWeights.LAST, ValidationNoise.SAMPLED);
		TrainingException failure = assertThrows(TrainingException.class,
				() -> train(plan, new ScriptedNetwork(3, 1), data));
		assertEquals("the loss became NaN or infinite in epoch 0, batch 1 of the training rows: feature 'GRA' is NaN in"
				+ " row 7; leave such rows out, or choose a scaler that gives finite numbers", failure.getMessage());
	}

	@Test
	void anExplosionIsReportedWithTheFeatureAndAdvice() {
		TrainingException failure = assertThrows(TrainingException.class,
				() -> train(plan(5, 0, Monitor.ELBO1, KeptWeights.LAST),
						new ScriptedNetwork(2, 1, Double.POSITIVE_INFINITY), data(8, 4)));
		assertEquals("the loss became NaN or infinite in epoch 1, batch 0 of the validation rows: the squared error of"
				+ " feature 'GRA' is no longer finite although all values are; the largest scaled value is 0.000, of"
				+ " feature 'GRA'. Lower the learning rate, or scale the features", failure.getMessage());
	}

	@Test
	void cancellingEndsTheTrainingAtTheNextBatch() {
		ScriptedNetwork network = new ScriptedNetwork(3, 1);
		Cancellation afterFourSteps = () -> network.trainedRows.size() >= 4;
		WorkContext work = new WorkContext(new Seed(1), afterFourSteps, Progress.SILENT, 1);
		assertThrows(CancellationException.class, () -> new Trainer(plan(9, 0, Monitor.ELBO1, KeptWeights.LAST))
				.train(network, data(10, 4), work, epoch -> {
				}));
		assertEquals(4, network.trainedRows.size());
	}

	@Test
	void aSingleTrainingRowIsRefused() {
		TrainingException failure = assertThrows(TrainingException.class,
				() -> train(plan(2, 0, Monitor.ELBO1, KeptWeights.LAST), new ScriptedNetwork(1, 1), data(1, 4)));
		assertEquals("there are 1 training rows: at least 2 are needed", failure.getMessage());
	}
}
