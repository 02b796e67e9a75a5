package org.lithoscope.engine.fused;

import java.util.ArrayList;
import java.util.List;

import org.lithoscope.engine.fused.internal.FoldedNetwork;
import org.lithoscope.engine.fused.internal.FusedNetwork;
import org.lithoscope.engine.fused.internal.kernels.PlainKernels;
import org.lithoscope.vae.engine.Engine;
import org.lithoscope.vae.engine.FrozenNetwork;
import org.lithoscope.vae.engine.Network;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.Term;
import org.lithoscope.vae.spec.Topology;
import org.lithoscope.vae.spec.VaeSpec;

/**
 * The fast engine: activations feature by feature with the rows of a batch side by side, gradients derived by hand, no
 * allocation per step, single precision throughout.
 *
 * <p>The same state, batches and draws give the same weights bit for bit, on any number of concurrent networks.
 */
public final class FusedEngine implements Engine {

	@Override
	public List<String> unsupported(VaeSpec spec) {
		List<String> labels = new ArrayList<>(spec.terms().stream().map(Term::label).toList());
		if (!(spec.topology() instanceof Topology.Single)) {
			labels.add(spec.topology().label());
		}
		spec.masking().ifPresent(masking -> labels.add(masking.label()));
		return labels;
	}

	@Override
	public Network compile(VaeSpec spec, int maximumRows) {
		requireSupport(spec);
		return new FusedNetwork(spec, maximumRows, new PlainKernels(maximumRows));
	}

	@Override
	public FrozenNetwork freeze(VaeSpec spec, NetworkState state) {
		requireSupport(spec);
		return new FoldedNetwork(spec, state, PlainKernels::new);
	}

	private void requireSupport(VaeSpec spec) {
		List<String> unsupported = unsupported(spec);
		if (!unsupported.isEmpty()) {
			throw new IllegalArgumentException("the fused engine does not support: " + String.join(", ", unsupported));
		}
	}
}
