/** Folds as files: who was trained, validated and tested on, stored with the results and shared by all experiments. */
package org.lithoscope.splits;
