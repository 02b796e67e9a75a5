/**
 * Looking at single samples: the data of a stored suite read again, its models applied to every sample, and what that
 * gives as plain records for downhole logs, latent scatters and contingency tables.
 */
package org.lithoscope.exploration;
