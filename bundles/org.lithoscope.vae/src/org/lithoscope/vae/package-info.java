/** Variational autoencoders as a variant: recipes made of parameters, trained models, and how they are stored. */
package org.lithoscope.vae;
