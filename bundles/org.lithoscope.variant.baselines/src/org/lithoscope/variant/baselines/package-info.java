/**
 * What every other variant has to be measured against: the study's early models, which need no class, and models that
 * learn less than a variational autoencoder does.
 */
package org.lithoscope.variant.baselines;
