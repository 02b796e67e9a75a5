package org.lithoscope.vae.training;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.model.Snapshots;
import org.lithoscope.core.model.TrainingContext;
import org.lithoscope.core.model.TrainingData;
import org.lithoscope.core.model.TrainingException;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.vae.engine.Engine;
import org.lithoscope.vae.engine.InitialWeights;
import org.lithoscope.vae.engine.Network;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.Prior;
import org.lithoscope.vae.spec.VaeSpec;

/**
 * Training from first weights to kept ones: pre-training where there is some, the start of a learned prior, and the
 * training proper.
 *
 * <p>Pre-training has a standard normal prior, no further terms, one learning rate and one β. Its epochs come first in
 * the history; early stopping, plateaus and schedules begin after it, with an optimiser that starts afresh. Weights are
 * drawn from the stream {@code weights} of the run's seed, the prior's start from {@code prior}; pre-training draws
 * what {@link Trainer} draws below {@code pretraining}.
 *
 * @param engine what executes it
 * @param spec the network and its objective
 * @param plan the training proper
 * @param opening what comes before
 */
public record PhasedTraining(Engine engine, VaeSpec spec, TrainingPlan plan, Opening opening) {

	/**
	 * Trains a network.
	 *
	 * @param context work, who hears of epochs, and who wants to see the model
	 * @param model makes a model of weights
	 * @throws TrainingException if there are too few training rows, or a loss became NaN or infinite
	 * @throws java.util.concurrent.CancellationException within a batch of a cancel
	 */
	public TrainingOutcome train(TrainingData data, TrainingContext context,
			Function<NetworkState, ? extends LatentModel> model) throws TrainingException {
		WorkContext work = context.work();
		NetworkState state = InitialWeights.draw(spec, work.seed().stream("weights"));
		List<Epoch> before = List.of();
		if (opening.epochs() > 0) {
			TrainingOutcome pretrained = pretrain(state, data, context, model);
			state = state.with(pretrained.state());
			before = pretrained.history();
		}
		state = new PriorStarter(engine, spec, opening.start()).start(state, data.trainInputs(), work.stream("prior"));
		TrainingContext rest = new TrainingContext(work, context.registry(),
				shifted(context.epochs(), before.size()), new Later(context.snapshots(), before.size()));
		return new Trainer(plan, new PseudoLabels(engine, spec)).train(compile(spec, plan, state), data, rest, model)
				.after(before);
	}

	private TrainingOutcome pretrain(NetworkState state, TrainingData data, TrainingContext context,
			Function<NetworkState, ? extends LatentModel> model) throws TrainingException {
		VaeSpec plain = spec.withPrior(new Prior.StandardNormal()).withTerms(List.of());
		TrainingPlan pretraining = new TrainingPlan(plan.batch(), opening.epochs(), plan.learningRate(),
				new BetaSchedule.Constant(opening.beta()), plan.shuffle(), Optional.empty(), 0, plan.monitor(),
				KeptWeights.LAST, plan.validationNoise());
		TrainingContext first = new TrainingContext(context.work().stream("pretraining"), context.registry(),
				context.epochs(), new Unfinished(context.snapshots()));
		return new Trainer(pretraining).train(compile(plain, pretraining, state), data, first,
				weights -> model.apply(state.with(weights)));
	}

	private static Consumer<Epoch> shifted(Consumer<Epoch> listener, int epochs) {
		return epoch -> listener.accept(epoch.shifted(epochs));
	}

	/** Snapshots of epochs that are numbered after others. */
	private record Later(Snapshots snapshots, int before) implements Snapshots {
		@Override
		public boolean wants(int epoch, boolean last) {
			return snapshots.wants(epoch + before, last);
		}

		@Override
		public void take(int epoch, boolean last, LatentModel model) {
			snapshots.take(epoch + before, last, model);
		}
	}

	/** Snapshots of epochs that are not the end of training. */
	private record Unfinished(Snapshots snapshots) implements Snapshots {
		@Override
		public boolean wants(int epoch, boolean last) {
			return snapshots.wants(epoch, false);
		}

		@Override
		public void take(int epoch, boolean last, LatentModel model) {
			snapshots.take(epoch, false, model);
		}
	}

	private Network compile(VaeSpec network, TrainingPlan forPlan, NetworkState state) {
		Network compiled = engine.compile(network, Trainer.largestBatch(forPlan));
		compiled.restore(state);
		return compiled;
	}
}
