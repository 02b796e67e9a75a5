/** Words for people: suggestions for mistyped names. */
package org.lithoscope.core.text;
