/** Variants that can be trained, and the latent models they become. */
package org.lithoscope.core.model;
