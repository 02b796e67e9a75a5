/**
 * Synthetic tables in the shape of the LILY compilation of ocean drilling data: a campaign of boreholes is planned,
 * lithologies are allotted to its sites, each site gets one column of layers, its holes are cored from that column, and
 * properties are drawn for the samples.
 */
package org.lithoscope.data.surrogate;
