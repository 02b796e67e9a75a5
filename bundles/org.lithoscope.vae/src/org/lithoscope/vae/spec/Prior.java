package org.lithoscope.vae.spec;

/** The distribution that latent codes are drawn towards. */
public sealed interface Prior {

	/** A few words for messages, for instance {@code standard normal prior}. */
	String label();

	/** N(0, I) (Kingma and Welling 2014, arXiv:1312.6114). */
	record StandardNormal() implements Prior {
		@Override
		public String label() {
			return "standard normal prior";
		}
	}
}
