/** The commands that look at stored runs: compare, and plan with what they tell. */
package org.lithoscope.cli.compare;
