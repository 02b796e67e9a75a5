/** Where the spread of figures comes from: folds, experiments, seeds, and what cannot be told apart. */
package org.lithoscope.comparison.spread;
