/** Gaussian mixtures: expectation and maximisation from k-means starts, four forms of covariance, several restarts. */
package org.lithoscope.clustering.mixture;
