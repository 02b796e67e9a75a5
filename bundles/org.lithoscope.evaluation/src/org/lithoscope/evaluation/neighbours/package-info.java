/** Nearest samples, by comparing every pair. */
package org.lithoscope.evaluation.neighbours;
