/** What is installed: every contribution with its bundle, parameters and literature, and what is broken. */
package org.lithoscope.ui.components;
