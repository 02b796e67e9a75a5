/** The engine on Deeplearning4j, and what a bundle needs that brings a loss of its own. */
package org.lithoscope.engine.dl4j;
