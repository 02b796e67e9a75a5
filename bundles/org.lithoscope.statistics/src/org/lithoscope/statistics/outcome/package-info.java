/** What every test returns: a figure, or the reason why there is none. */
package org.lithoscope.statistics.outcome;
