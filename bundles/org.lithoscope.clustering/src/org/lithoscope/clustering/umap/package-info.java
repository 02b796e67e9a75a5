/** Uniform manifold approximation and projection, for subsamples of some thousand points. */
package org.lithoscope.clustering.umap;
