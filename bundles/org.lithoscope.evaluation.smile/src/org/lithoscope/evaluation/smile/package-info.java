/** Evaluators that need the machine-learning library Smile. */
package org.lithoscope.evaluation.smile;
