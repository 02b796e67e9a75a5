/** T-distributed stochastic neighbour embedding, exact in its repulsion, for subsamples of some thousand points. */
package org.lithoscope.clustering.tsne;
