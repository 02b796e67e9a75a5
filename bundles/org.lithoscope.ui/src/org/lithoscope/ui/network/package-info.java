/** Drawings of the networks of variants. */
package org.lithoscope.ui.network;
