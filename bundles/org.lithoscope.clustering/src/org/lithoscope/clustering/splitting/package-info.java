/** K-means that finds the number of clusters itself, by splitting as long as a test prefers two: X-means, G-means. */
package org.lithoscope.clustering.splitting;
