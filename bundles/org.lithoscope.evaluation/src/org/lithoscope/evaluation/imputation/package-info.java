/** Filling in features as if they had not been measured: by the model, by similar samples, and by regression. */
package org.lithoscope.evaluation.imputation;
