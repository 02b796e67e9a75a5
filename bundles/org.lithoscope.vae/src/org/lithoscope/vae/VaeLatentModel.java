package org.lithoscope.vae;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.ProbabilisticModel;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.registry.RegistryException;
import org.lithoscope.vae.engine.Engine;
import org.lithoscope.vae.engine.FrozenNetwork;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.Prior;
import org.lithoscope.vae.spec.VaeSpec;

/** A trained variational autoencoder; its latent representation of a sample is the posterior mean. */
public final class VaeLatentModel implements ProbabilisticModel {

	private final VaeSpec spec;
	private final NetworkState state;
	private final String engineId;
	private final FrozenNetwork network;

	/**
	 * A model of the given weights.
	 *
	 * @param engineId the id under which the engine is contributed
	 */
	public VaeLatentModel(VaeSpec spec, NetworkState state, String engineId, Engine engine) {
		this.spec = Objects.requireNonNull(spec, "spec");
		this.state = Objects.requireNonNull(state, "state");
		this.engineId = Objects.requireNonNull(engineId, "engineId");
		this.network = engine.freeze(spec, state);
	}

	/**
	 * Reads a model; runs on the engine it was trained with, or where that is not installed on any other that can.
	 *
	 * @throws IOException if the folder cannot be read, holds no such model, or no engine can run it
	 */
	public static VaeLatentModel load(Path folder, Registry registry) throws IOException {
		ModelFolder files = new ModelFolder(folder);
		ModelFolder.Stored stored = files.read();
		try {
			return new VaeLatentModel(stored.spec(), stored.state(), stored.engine(),
					new Engines(registry).preferring(stored.engine(), stored.spec()));
		} catch (RegistryException e) {
			throw new IOException("%s: %s".formatted(folder, e.getMessage()), e);
		}
	}

	/**
	 * Reads what a stored network is, without its weights.
	 *
	 * @throws IOException if the folder cannot be read or holds no such model
	 */
	public static VaeSpec readSpec(Path folder) throws IOException {
		return new ModelFolder(folder).readSpec();
	}

	/** What the network is. */
	public VaeSpec spec() {
		return spec;
	}

	/** Weights and running statistics, treated as read-only. */
	public NetworkState state() {
		return state;
	}

	@Override
	public int latentSize() {
		return spec.latent();
	}

	@Override
	public FloatMatrix encode(FloatMatrix inputs) {
		requireWidth("input", spec.inputs(), inputs);
		return network.encode(inputs);
	}

	@Override
	public Posterior posterior(FloatMatrix inputs) {
		requireWidth("input", spec.inputs(), inputs);
		FrozenNetwork.Posterior posterior = network.posterior(inputs);
		return new Posterior(posterior.mu(), posterior.logVariance());
	}

	@Override
	public double[] logPrior(FloatMatrix latent) {
		requireWidth("latent", spec.latent(), latent);
		return MixtureDensity.of(spec, state, network).logDensities(latent);
	}

	/**
	 * The share of each component of a mixture prior in its density at latent codes, {@code rows × components}, which
	 * sums to 1 in each row; empty for other priors.
	 */
	public Optional<FloatMatrix> responsibilities(FloatMatrix latent) {
		requireWidth("latent", spec.latent(), latent);
		return spec.prior() instanceof Prior.GaussianMixture
				? Optional.of(MixtureDensity.of(spec, state, network).responsibilities(latent))
				: Optional.empty();
	}

	@Override
	public Optional<FloatMatrix> decode(FloatMatrix latent) {
		requireWidth("latent", spec.latent(), latent);
		return Optional.of(network.decode(latent));
	}

	@Override
	public long parameterCount() {
		return spec.parameterCount();
	}

	@Override
	public void save(Path folder) throws IOException {
		new ModelFolder(folder).write(new ModelFolder.Stored(spec, state, engineId));
	}

	private static void requireWidth(String what, int expected, FloatMatrix matrix) {
		if (matrix.columns() != expected) {
			throw new IllegalArgumentException("the model has %s width %d, the matrix has %d columns".formatted(what,
					expected, matrix.columns()));
		}
	}
}
