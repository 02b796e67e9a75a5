/** How far clusters of the latent space agree with described lithologies. */
package org.lithoscope.evaluation.clustering;
