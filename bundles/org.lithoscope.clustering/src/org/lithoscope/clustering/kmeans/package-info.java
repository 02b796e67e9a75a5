/** K-means: greedy k-means++ seeding, Lloyd's iteration with exact assignment, several restarts. */
package org.lithoscope.clustering.kmeans;
