/** Evidence bounds: how probable a model finds samples, whatever β it was trained with. */
package org.lithoscope.evaluation.likelihood;
