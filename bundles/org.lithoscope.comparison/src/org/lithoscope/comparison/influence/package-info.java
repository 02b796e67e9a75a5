/** Which sites or boreholes make a difference: figures without one of them at a time. */
package org.lithoscope.comparison.influence;
