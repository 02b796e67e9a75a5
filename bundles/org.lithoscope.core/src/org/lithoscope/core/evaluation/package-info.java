/** Measuring trained models: evaluators, the measures they give, and which rows a figure was computed on. */
package org.lithoscope.core.evaluation;
