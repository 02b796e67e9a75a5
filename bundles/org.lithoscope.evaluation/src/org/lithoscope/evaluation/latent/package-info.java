/** How the latent space is used. */
package org.lithoscope.evaluation.latent;
