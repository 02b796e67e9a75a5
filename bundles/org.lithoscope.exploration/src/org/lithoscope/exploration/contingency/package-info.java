/** Clusters against lithologies, and names for clusters. */
package org.lithoscope.exploration.contingency;
