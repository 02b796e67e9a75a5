package org.lithoscope.vae.engine;

import java.util.List;

import org.lithoscope.vae.spec.VaeSpec;

/**
 * Turns specifications into networks that learn; contributed to the extension point
 * {@code org.lithoscope.core.engines}. An engine has no state of its own and may be used from many threads.
 */
public interface Engine {

	/** The labels of everything in a specification that this engine cannot do; empty if it can do all of it. */
	List<String> unsupported(VaeSpec spec);

	/**
	 * A network ready to learn. Its weights are undefined until {@link Network#restore} is called.
	 *
	 * @param maximumRows the largest batch that will be shown to it, 1 or more
	 * @throws IllegalArgumentException if something in the specification is not supported
	 */
	Network compile(VaeSpec spec, int maximumRows);

	/**
	 * A network that no longer learns.
	 *
	 * @throws IllegalArgumentException if something in the specification is not supported, or the state does not fit it
	 */
	FrozenNetwork freeze(VaeSpec spec, NetworkState state);

	/** How it computes on this machine, in a few words for a person; empty if there is nothing to say. */
	default String describe() {
		return "";
	}
}
