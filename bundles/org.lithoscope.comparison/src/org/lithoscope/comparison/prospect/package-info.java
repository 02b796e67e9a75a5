/** What a suite could show before it is run. */
package org.lithoscope.comparison.prospect;
