/** Latent space in two dimensions, and its dimensions one by one. */
package org.lithoscope.exploration.latent;
