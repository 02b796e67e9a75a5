/** The network of the fused engine: parameters, blocks forward and backward, latent layer, inference. */
package org.lithoscope.engine.fused.internal;
