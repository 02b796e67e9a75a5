/** Views of single samples: down a borehole, in latent space, clusters against lithologies. */
package org.lithoscope.ui.boreholes;
