/** Measuring a model while it is trained. */
package org.lithoscope.evaluation.trajectory;
