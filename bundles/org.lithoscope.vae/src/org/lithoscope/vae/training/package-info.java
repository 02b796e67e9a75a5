/** The training loop that all engines share: schedules, shuffling, plateaus, early stopping, history. */
package org.lithoscope.vae.training;
