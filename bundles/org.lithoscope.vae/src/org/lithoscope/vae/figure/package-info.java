/** Drawings of networks made from their specification: boxes and arrows as plain records, and as text. */
package org.lithoscope.vae.figure;
