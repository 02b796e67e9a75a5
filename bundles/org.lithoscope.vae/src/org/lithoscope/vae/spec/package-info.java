/** What a variational autoencoder is, as plain data: layers, prior, terms, reductions and the tensors that follow. */
package org.lithoscope.vae.spec;
