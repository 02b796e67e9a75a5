/** Which samples a model finds strange. */
package org.lithoscope.evaluation.anomaly;
