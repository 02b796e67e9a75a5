package org.lithoscope.engine.fused;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.lithoscope.engine.fused.internal.FoldedNetwork;
import org.lithoscope.engine.fused.internal.RisingNetwork;
import org.lithoscope.engine.fused.internal.WarmUp;
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
 * once and the Java runtime has the module {@code jdk.incubator.vector}; the other is plain Java. It also stands in for the
 * first while the Java runtime is still compiling it, which takes some seconds. The system property
 * {@code lithoscope.kernels} = {@code auto}, {@code vector} or {@code plain} chooses.
 */
public final class FusedEngine implements Engine {

	private final Supplier<KernelSet> kernels;
	private final boolean gradual;

	/** With the kernels that the system property asks for. */
	public FusedEngine() {
		this(KernelSet::choose, true);
	}

	/** With certain kernels from the first step on. */
	FusedEngine(Supplier<KernelSet> kernels) {
		this(kernels, false);
	}

	private FusedEngine(Supplier<KernelSet> kernels, boolean gradual) {
		this.kernels = kernels;
		this.gradual = gradual;
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
		return new RisingNetwork(spec, maximumRows, current());
	}

	@Override
	public FrozenNetwork freeze(VaeSpec spec, NetworkState state) {
		requireSupport(spec);
		Supplier<KernelSet> current = current();
		return new FoldedNetwork(spec, state, lanes -> current.get().create(lanes));
	}

	/** The kernels to compute with at any time. */
	private Supplier<KernelSet> current() {
		KernelSet chosen = kernels.get();
		return gradual && !chosen.isAskedFor() ? WarmUp.standIn(chosen) : () -> chosen;
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
