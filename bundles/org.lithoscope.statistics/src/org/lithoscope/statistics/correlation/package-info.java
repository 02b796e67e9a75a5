/** How two quantities go together. */
package org.lithoscope.statistics.correlation;
