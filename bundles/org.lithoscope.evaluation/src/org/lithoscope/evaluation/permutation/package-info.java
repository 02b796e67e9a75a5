/** How high agreement with lithology comes out when clusters and rocks have nothing to do with each other. */
package org.lithoscope.evaluation.permutation;
