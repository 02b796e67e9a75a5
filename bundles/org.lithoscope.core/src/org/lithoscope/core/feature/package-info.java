/** From samples to the numbers a model sees: feature sets and their tables. */
package org.lithoscope.core.feature;
