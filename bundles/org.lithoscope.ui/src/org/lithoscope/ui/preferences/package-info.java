/** What the user likes to be different. */
package org.lithoscope.ui.preferences;
