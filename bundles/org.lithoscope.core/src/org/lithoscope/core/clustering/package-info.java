/** Grouping points of a latent space, and showing it in few dimensions. */
package org.lithoscope.core.clustering;
