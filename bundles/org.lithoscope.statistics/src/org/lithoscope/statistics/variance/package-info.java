/** Where the spread of repeated measurements comes from: the fold, the seed, or both together. */
package org.lithoscope.statistics.variance;
