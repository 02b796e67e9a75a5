package org.lithoscope.engine.fused;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.lithoscope.engine.fused.internal.FoldedNetwork;
import org.lithoscope.engine.fused.internal.FusedNetwork;
import org.lithoscope.engine.fused.internal.kernels.KernelSet;
import org.lithoscope.vae.engine.Engine;
import org.lithoscope.vae.engine.FrozenNetwork;
import org.lithoscope.vae.engine.Network;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.VaeSpec;

/**
 * The fast engine: activations feature by feature with the rows of a batch side by side, gradients derived by hand, no
 * allocation per step, single precision throughout.
 *
 * <p>The same state, batches and draws give the same weights bit for bit, on any number of concurrent networks and with
 * either of its two sets of kernels. One uses the Vector API and is chosen where the processor computes on 512 bits at
 * once and the Java runtime has the module {@code jdk.incubator.vector}; the other is plain Java. The system property
 * {@code lithoscope.kernels} = {@code auto}, {@code vector} or {@code plain} chooses.
 */
public final class FusedEngine implements Engine {

	private final Supplier<KernelSet> kernels;

	/** With the kernels that the system property asks for. */
	public FusedEngine() {
		this(KernelSet::choose);
	}

	FusedEngine(Supplier<KernelSet> kernels) {
		this.kernels = kernels;
	}

	/** Whether the Vector API kernels can be had on this processor and Java runtime, whatever is chosen. */
	public static boolean hasVectorKernels() {
		return KernelSet.isVectorAvailable();
	}

	@Override
	public List<String> unsupported(VaeSpec spec) {
		return refusedKernels().map(List::of).orElse(List.of());
	}

	/** A choice of kernels that cannot be met is refused like a term, before any training. */
	private Optional<String> refusedKernels() {
		try {
			kernels.get();
			return Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.of(e.getMessage());
		}
	}

	@Override
	public Network compile(VaeSpec spec, int maximumRows) {
		requireSupport(spec);
		return new FusedNetwork(spec, maximumRows, kernels.get().create(FusedNetwork.lanes(spec, maximumRows)));
	}

	@Override
	public FrozenNetwork freeze(VaeSpec spec, NetworkState state) {
		requireSupport(spec);
		return new FoldedNetwork(spec, state, kernels.get()::create);
	}

	@Override
	public String describe() {
		return refusedKernels().orElseGet(() -> kernels.get().label());
	}

	private void requireSupport(VaeSpec spec) {
		List<String> unsupported = unsupported(spec);
		if (!unsupported.isEmpty()) {
			throw new IllegalArgumentException("the fused engine does not support: " + String.join(", ", unsupported));
		}
	}
}
