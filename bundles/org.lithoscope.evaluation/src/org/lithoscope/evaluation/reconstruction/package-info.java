/** Losses of the kept epoch, and how well features are given back. */
package org.lithoscope.evaluation.reconstruction;
