/** How many directions data really vary in. */
package org.lithoscope.evaluation.dimension;
