package org.lithoscope.bench.work;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.TrainingData;
import org.lithoscope.core.model.TrainingException;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.engine.fused.FusedEngine;
import org.lithoscope.vae.engine.Engine;
import org.lithoscope.vae.engine.InitialWeights;
import org.lithoscope.vae.engine.Network;
import org.lithoscope.vae.spec.VaeSpec;
import org.lithoscope.vae.training.BetaSchedule;
import org.lithoscope.vae.training.KeptWeights;
import org.lithoscope.vae.training.Monitor;
import org.lithoscope.vae.training.Plateau;
import org.lithoscope.vae.training.Trainer;
import org.lithoscope.vae.training.TrainingOutcome;
import org.lithoscope.vae.training.TrainingPlan;
import org.lithoscope.vae.training.ValidationNoise;

/** The network of v2.6 on six measurements and its recipe, trained by the workbench's own training loop. */
public final class StudyModel {

	/** Six measurements, hidden widths 32 and 16, eight latent dimensions, mirrored decoder. */
	public static final VaeSpec SPEC = VaeSpec.standard(Workload.FEATURES, List.of(32, 16), Workload.LATENT);

	private static final double LEARNING_RATE = 1e-3;
	private static final BetaSchedule BETA = new BetaSchedule.Linear(0.001, 0.5, 50);

	private StudyModel() {
	}

	static Engine engine() {
		return new FusedEngine();
	}

	/** As v2.6 is trained, but always through all its epochs. */
	static TrainingPlan wholeRun(Workload workload) {
		return new TrainingPlan(workload.batch(), workload.epochs(), LEARNING_RATE, BETA, true,
				Optional.of(new Plateau(0.5, 5)), 0, Monitor.ELBO1, KeptWeights.BEST, ValidationNoise.SAMPLED);
	}

	/** Epochs without end and nothing that happens only now and then. */
	static TrainingPlan endless(Workload workload) {
		return new TrainingPlan(workload.batch(), Integer.MAX_VALUE, LEARNING_RATE, BETA, true, Optional.empty(), 0,
				Monitor.ELBO1, KeptWeights.LAST, ValidationNoise.MEAN);
	}

	/** Training rows, and two validation rows so that hardly any time goes into watching. */
	static TrainingData withoutValidation(FloatMatrix training) {
		return data(training, training.selectRows(new int[] { 0, 1 }));
	}

	static TrainingData data(FloatMatrix training, FloatMatrix validation) {
		List<Feature> features = IntStream.range(0, training.columns()).mapToObj(f -> "feature " + f)
				.map(name -> new Feature(name, "", name)).toList();
		return new TrainingData(features, features, training, training, validation, validation);
	}

	/** Trains from weights drawn from the context's seed. */
	static TrainingOutcome train(TrainingPlan plan, TrainingData data, WorkContext context, Consumer<Epoch> epochs) {
		Network network = engine().compile(SPEC, Trainer.largestBatch(plan));
		network.restore(InitialWeights.draw(SPEC, context.seed().stream("weights")));
		try {
			return new Trainer(plan).train(network, data, context, epochs);
		} catch (TrainingException e) {
			throw new IllegalStateException(e.getMessage(), e);
		}
	}

	/**
	 * How many additions and multiplications the matrix products of one training step cost per row: forward, gradients
	 * of the weights, and gradients of the inputs except those of the first layer.
	 */
	public static long operationsPerRow(VaeSpec spec) {
		long products = 0;
		int width = spec.inputs();
		for (int next : spec.encoder()) {
			products += (long) width * next;
			width = next;
		}
		products += 2L * width * spec.latent();
		width = spec.latent();
		for (int next : spec.decoder()) {
			products += (long) width * next;
			width = next;
		}
		products += (long) width * spec.targets();
		return 2 * (3 * products - (long) spec.inputs() * spec.encoder().getFirst());
	}
}
