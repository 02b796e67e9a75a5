/** Principal components by Jacobi's eigenvalue method, deterministic to the sign. */
package org.lithoscope.clustering.pca;
