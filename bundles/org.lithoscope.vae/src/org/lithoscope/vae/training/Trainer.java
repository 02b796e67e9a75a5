package org.lithoscope.vae.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.model.Losses;
import org.lithoscope.core.model.TrainingContext;
import org.lithoscope.core.model.TrainingData;
import org.lithoscope.core.model.TrainingException;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.vae.engine.Batch;
import org.lithoscope.vae.engine.CounterDraws;
import org.lithoscope.vae.engine.Draws;
import org.lithoscope.vae.engine.LossSum;
import org.lithoscope.vae.engine.Network;
import org.lithoscope.vae.engine.NetworkState;

/**
 * The training loop: the same for every engine, on one thread, and repeatable bit for bit with the same engine.
 *
 * <p>Randomness comes from the streams {@code shuffle}, {@code noise}, {@code dropout} and {@code validation} of the
 * run's seed, and from what {@link PseudoLabels} say. A last batch of one row joins the batch before it, so networks are
 * compiled for {@link #largestBatch}.
 *
 * <p>After each epoch the validation rows are measured in inference mode. With {@link ValidationNoise#SAMPLED} the
 * latent code is sampled as in training, with the same noise in every epoch of the run. Where there are no validation
 * rows, the training rows are measured that way instead and watched; the history then has NaN for validation.
 */
public final class Trainer {

	private final TrainingPlan plan;
	private final Optional<PseudoLabels> labels;

	/** A loop that never labels rows, for networks without a contrastive term. */
	public Trainer(TrainingPlan plan) {
		this(plan, Optional.empty());
	}

	/** A loop that labels rows where the network has a term that compares them. */
	public Trainer(TrainingPlan plan, PseudoLabels labels) {
		this(plan, Optional.of(labels));
	}

	private Trainer(TrainingPlan plan, Optional<PseudoLabels> labels) {
		this.plan = Objects.requireNonNull(plan, "plan");
		this.labels = labels;
	}

	/** The most rows a network has to take at once under this plan. */
	public static int largestBatch(TrainingPlan plan) {
		return BatchPlan.largest(plan.batch());
	}

	/**
	 * Trains a network from the state it has.
	 *
	 * @param work seed, cancellation and progress
	 * @param epochs hears every finished epoch
	 * @throws TrainingException if there are fewer training rows than two or than pseudo-labels, or a loss became NaN or
	 *         infinite
	 * @throws java.util.concurrent.CancellationException within a batch of a cancel
	 */
	public TrainingOutcome train(Network network, TrainingData data, WorkContext work, Consumer<Epoch> epochs)
			throws TrainingException {
		return train(network, data, work, (epoch, last) -> epochs.accept(epoch));
	}

	/**
	 * The same for a variant, whose model may be looked at while it is trained.
	 *
	 * @param context work, who hears of epochs, and who wants to see the model
	 * @param model makes a model of weights
	 */
	public TrainingOutcome train(Network network, TrainingData data, TrainingContext context,
			Function<NetworkState, ? extends LatentModel> model) throws TrainingException {
		return train(network, data, context.work(), (epoch, last) -> {
			context.epochs().accept(epoch);
			if (context.snapshots().wants(epoch.number(), last)) {
				context.snapshots().take(epoch.number(), last, model.apply(network.state()));
			}
		});
	}

	private TrainingOutcome train(Network network, TrainingData data, WorkContext work, EpochListener listener)
			throws TrainingException {
		if (data.trainInputs().rows() < 2) {
			throw new TrainingException("there are %d training rows: at least 2 are needed"
					.formatted(data.trainInputs().rows()));
		}
		if (labels.isPresent()) {
			labels.get().requireRows(data.trainInputs().rows());
		}
		return new Course(network, data, work, listener).run();
	}

	@FunctionalInterface
	private interface EpochListener {

		/** @param last whether training ends with this epoch */
		void finished(Epoch epoch, boolean last);
	}

	/** One training. */
	private final class Course {

		private final Network network;
		private final WorkContext work;
		private final EpochListener listener;
		private final LossGuard guard;
		private final EpochOrder order;
		private final Batch training;
		private final Batch watched;
		private final boolean hasValidation;
		private final CounterDraws trainingDraws;
		private final CounterDraws validationDraws;
		private final LossSum trainingSum;
		private final LossSum watchedSum;
		private final EarlyStopping stopping;
		private final Plateau.Course plateau;
		private final List<Epoch> history = new ArrayList<>();
		private NetworkState best;
		private long step;

		Course(Network network, TrainingData data, WorkContext work, EpochListener listener) {
			this.network = network;
			this.work = work;
			this.listener = listener;
			this.guard = new LossGuard(data);
			this.order = new EpochOrder(data.trainInputs().rows(), work.seed().stream("shuffle"));
			this.training = new Batch(data.trainInputs(), data.trainTargets(), order.rows());
			this.hasValidation = data.validationInputs().rows() > 0;
			this.watched = hasValidation ? Batch.of(data.validationInputs(), data.validationTargets())
					: Batch.of(data.trainInputs(), data.trainTargets());
			this.trainingDraws = new CounterDraws(work.seed().stream("noise"), work.seed().stream("dropout"));
			this.validationDraws = new CounterDraws(work.seed().stream("validation"), work.seed().stream("dropout"));
			this.trainingSum = new LossSum(network.spec().targets(), network.spec().latent());
			this.watchedSum = new LossSum(network.spec().targets(), network.spec().latent());
			this.stopping = new EarlyStopping(plan.patience());
			this.plateau = plan.plateau().map(p -> new Plateau.Course(p, plan.learningRate())).orElse(null);
		}

		TrainingOutcome run() throws TrainingException {
			for (int epoch = 0; !isOver(epoch); epoch++) {
				runEpoch(epoch);
				report(epoch);
			}
			boolean keepBest = plan.kept() == KeptWeights.BEST;
			int kept = keepBest ? stopping.bestEpoch() : history.size() - 1;
			return new TrainingOutcome(keepBest ? best : network.state(), history, kept, stopReason(), notes());
		}

		/** Whether there is no epoch of this number. */
		private boolean isOver(int epoch) {
			return epoch == plan.epochs() || stopping.shouldStop();
		}

		private void runEpoch(int epoch) throws TrainingException {
			long begin = System.nanoTime();
			double beta = plan.beta().at(epoch);
			double learningRate = plateau == null ? plan.learningRate() : plateau.learningRate();
			labels.ifPresent(pseudo -> pseudo.refresh(epoch, network, training, work));
			if (plan.shuffle()) {
				order.shuffle();
			}
			learn(epoch, beta, learningRate);
			watch(epoch, beta);
			Losses watchedLosses = watchedSum.losses();
			double value = plan.monitor().of(watchedLosses);
			if (stopping.observe(epoch, value) && plan.kept() == KeptWeights.BEST) {
				best = network.state();
			}
			if (plateau != null) {
				plateau.observe(value);
			}
			Losses validation = hasValidation ? watchedLosses : Losses.of(Double.NaN, Double.NaN, Double.NaN);
			history.add(new Epoch(epoch, beta, learningRate, trainingSum.losses(), validation,
					watchedSum.activeUnits(), (System.nanoTime() - begin) * 1e-9));
			listener.finished(history.getLast(), isOver(epoch + 1));
		}

		private void learn(int epoch, double beta, double learningRate) throws TrainingException {
			BatchPlan batches = new BatchPlan(order.rows().length, plan.batch());
			trainingSum.clear();
			for (int b = 0; b < batches.count(); b++) {
				work.cancellation().check();
				training.moveTo(batches.from(b), batches.length(b));
				trainingDraws.moveTo(step++);
				network.trainStep(training, trainingDraws, beta, learningRate, trainingSum);
				guard.check(trainingSum, training, "training", epoch, b);
			}
		}

		private void watch(int epoch, double beta) throws TrainingException {
			BatchPlan batches = new BatchPlan(watched.order().length, plan.batch());
			Draws mean = Draws.mean();
			watchedSum.clear();
			for (int b = 0; b < batches.count(); b++) {
				work.cancellation().check();
				watched.moveTo(batches.from(b), batches.length(b));
				validationDraws.moveTo(b);
				network.evaluate(watched, plan.validationNoise() == ValidationNoise.MEAN ? mean : validationDraws,
						beta, watchedSum);
				guard.check(watchedSum, watched, hasValidation ? "validation" : "training", epoch, b);
			}
		}

		private void report(int epoch) {
			work.progress().report((epoch + 1.0) / plan.epochs(), String.format(Locale.ROOT,
					"epoch %d, %s %.4f", epoch, hasValidation ? "validation loss" : "loss",
					plan.monitor().of(watchedSum.losses())));
		}

		private String stopReason() {
			return stopping.shouldStop()
					? "stopped early: %s has not improved for %d epochs, since epoch %d".formatted(plan.monitor().id(),
							plan.patience(), stopping.bestEpoch())
					: "all %d epochs done".formatted(plan.epochs());
		}

		private List<String> notes() {
			List<String> notes = new ArrayList<>();
			if (!hasValidation) {
				notes.add("There were no validation rows: %s was watched on the training rows, in inference mode."
						.formatted(plan.monitor().id()));
			}
			if (plateau != null && plateau.reductions() > 0) {
				notes.add(String.format(Locale.ROOT, "The learning rate was lowered to %.3g, number of times: %d.",
						plateau.learningRate(), plateau.reductions()));
			}
			return notes;
		}
	}
}
