/** The seam between network and processor: loops over the rows of a batch, in one set per way of vectorising. */
package org.lithoscope.engine.fused.internal.kernels;
