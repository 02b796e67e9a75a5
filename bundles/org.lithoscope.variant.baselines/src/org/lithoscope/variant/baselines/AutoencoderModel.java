package org.lithoscope.variant.baselines;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.LatentModel;
import org.lithoscope.vae.VaeLatentModel;
import org.lithoscope.vae.spec.TensorShape;

/**
 * The mean's side of a variational network; it has no posterior.
 *
 * @param network the network, whose head for the variance was never learned
 */
record AutoencoderModel(VaeLatentModel network) implements LatentModel {

	@Override
	public int latentSize() {
		return network.latentSize();
	}

	@Override
	public FloatMatrix encode(FloatMatrix inputs) {
		return network.encode(inputs);
	}

	@Override
	public Optional<FloatMatrix> decode(FloatMatrix latent) {
		return network.decode(latent);
	}

	@Override
	public long parameterCount() {
		return network.parameterCount() - network.spec().tensors().stream()
				.filter(tensor -> tensor.name().startsWith("fc_logvar")).mapToLong(TensorShape::size).sum();
	}

	@Override
	public void save(Path folder) throws IOException {
		network.save(folder);
	}
}
