/** The user guide in the workbench. */
package org.lithoscope.ui.help;
