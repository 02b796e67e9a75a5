package org.lithoscope.vae.spec;

import java.util.List;

/** How many encoders and decoders a network has, and which features each of them handles. */
public sealed interface Topology {

	/** A few words for messages, for instance {@code one encoder}. */
	String label();

	/** One encoder reads all features, one decoder gives all targets. */
	record Single() implements Topology {
		@Override
		public String label() {
			return "one encoder";
		}
	}

	/**
	 * Several encoders, each of which reads features of its own and gives latent dimensions of its own; as many
	 * decoders, each of which reads the whole latent code and reconstructs the features of its encoder. All have the
	 * widths of the specification.
	 *
	 * @param features how many neighbouring features each encoder reads, from the first feature on; 2 encoders or more
	 */
	record Branched(List<Integer> features) implements Topology {

		public Branched {
			features = List.copyOf(features);
			if (features.size() < 2 || features.stream().anyMatch(count -> count < 1)) {
				throw new IllegalArgumentException(
						"expected two or more encoders of at least one feature each, not " + features);
			}
		}

		@Override
		public String label() {
			return features.size() + " encoders side by side";
		}
	}
}
