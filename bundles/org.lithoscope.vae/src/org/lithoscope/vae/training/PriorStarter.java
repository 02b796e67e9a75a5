package org.lithoscope.vae.training;

import java.util.Map;
import java.util.random.RandomGenerator;

import org.lithoscope.clustering.kmeans.KMeans;
import org.lithoscope.clustering.mixture.CovarianceForm;
import org.lithoscope.clustering.mixture.GaussianMixture;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.TrainingException;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.vae.engine.Engine;
import org.lithoscope.vae.engine.FrozenNetwork.Posterior;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.Prior;
import org.lithoscope.vae.spec.VaeSpec;

/** Gives a learned prior its start from the data. */
record PriorStarter(Engine engine, VaeSpec spec, PriorStart start) {

	private static final GaussianMixture DIAGONAL =
			new GaussianMixture(CovarianceForm.DIAGONAL, 3, 300, 1e-4, 1e-6);

	/** The state with the prior's tensors replaced. */
	NetworkState start(NetworkState state, FloatMatrix inputs, WorkContext work) throws TrainingException {
		return switch (start) {
			case AS_DRAWN -> state;
			case K_MEANS, GAUSSIAN_MIXTURE -> clusters(state, inputs, work);
			case TRAINING_ROWS -> trainingRows(state, inputs, work.seed().generator());
		};
	}

	private NetworkState clusters(NetworkState state, FloatMatrix inputs, WorkContext work) throws TrainingException {
		if (!(spec.prior() instanceof Prior.GaussianMixture mixture)) {
			throw new IllegalArgumentException("the %s has no components to start".formatted(spec.prior().label()));
		}
		int components = mixture.components();
		if (inputs.rows() < components) {
			throw new TrainingException("there are %d training rows: a mixture of %d components needs at least as many"
					.formatted(inputs.rows(), components));
		}
		Posterior posterior = engine.freeze(spec, state).posterior(inputs);
		int[] labels = start == PriorStart.K_MEANS
				? KMeans.DEFAULT.fit(posterior.mu(), components, work).labels()
				: DIAGONAL.fit(posterior.mu(), components, work).assign(posterior.mu(), work).labels();
		return state.with(new ClusterMoments(labels, components, posterior).tensors());
	}

	private NetworkState trainingRows(NetworkState state, FloatMatrix inputs, RandomGenerator generator) {
		float[] drawn = new float[state.tensor(Prior.VampPrior.PSEUDO_INPUTS).length];
		int width = inputs.columns();
		for (int first = 0; first < drawn.length; first += width) {
			System.arraycopy(inputs.values(), generator.nextInt(inputs.rows()) * width, drawn, first, width);
		}
		return state.with(new NetworkState(Map.of(Prior.VampPrior.PSEUDO_INPUTS, drawn)));
	}
}
