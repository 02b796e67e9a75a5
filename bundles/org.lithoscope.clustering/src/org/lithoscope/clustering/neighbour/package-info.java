/** Exact nearest neighbours of points, and the graphs that t-SNE and UMAP make of them. */
package org.lithoscope.clustering.neighbour;
