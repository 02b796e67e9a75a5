package org.lithoscope.vae.spec;

import java.util.List;

/**
 * An encoder and a decoder with the names of their layers. Most networks have one; see {@link Topology}.
 *
 * @param inputs what the encoder reads
 * @param encoder its hidden blocks, from the input on
 * @param mean the name of the Linear layer that gives posterior means
 * @param logVariance the name of the Linear layer that gives logarithms of posterior variances
 * @param latent the latent dimensions that the two give
 * @param decoder hidden blocks, from the <em>whole</em> latent code on
 * @param output the name of the Linear layer that gives the reconstruction
 * @param targets the features that it reconstructs
 */
public record Branch(Columns inputs, List<BlockShape> encoder, String mean, String logVariance, Columns latent,
		List<BlockShape> decoder, String output, Columns targets) {

	public Branch {
		encoder = List.copyOf(encoder);
		decoder = List.copyOf(decoder);
	}

	/** What the encoder's last hidden block gives. */
	public int encoderWidth() {
		return encoder.getLast().outputs();
	}

	/** What the decoder's last hidden block gives. */
	public int decoderWidth() {
		return decoder.getLast().outputs();
	}
}
