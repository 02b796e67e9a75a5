/** The autoencoder that Deeplearning4j itself has, as one variant among the others. */
package org.lithoscope.variant.dl4j;
