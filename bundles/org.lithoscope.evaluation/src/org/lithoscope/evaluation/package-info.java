/** What all evaluators of this bundle have in common: which rows they measure, and collecting what they find. */
package org.lithoscope.evaluation;
