/** The first steps: a checklist that does what it says, and remembers what is done. */
package org.lithoscope.ui.welcome;
