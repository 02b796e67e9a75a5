/** Tables of samples from boreholes, and the readers that supply them. */
package org.lithoscope.core.data;
