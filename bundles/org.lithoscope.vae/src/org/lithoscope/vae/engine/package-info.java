/**
 * What executes a specification: engines, the networks they compile, their state, and where random numbers come from.
 */
package org.lithoscope.vae.engine;
