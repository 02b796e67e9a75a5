/** Specifications as SameDiff graphs, and networks that run them. */
package org.lithoscope.engine.dl4j.internal;
