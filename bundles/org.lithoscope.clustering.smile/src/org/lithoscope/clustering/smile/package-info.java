/** Clustering methods of the Smile library: density-based, hierarchical, and the self-organising map. */
package org.lithoscope.clustering.smile;
