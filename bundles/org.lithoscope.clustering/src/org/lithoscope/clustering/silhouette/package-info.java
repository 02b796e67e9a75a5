/** The silhouette of a clustering, exact for every point. */
package org.lithoscope.clustering.silhouette;
