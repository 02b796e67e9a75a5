/** The fast engine: trains a variational autoencoder on one core, close to what the core can do. */
package org.lithoscope.engine.fused;
