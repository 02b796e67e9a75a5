/** How lithologies and clusters are drawn: the same colour and pattern in every view. */
package org.lithoscope.exploration.lithology;
