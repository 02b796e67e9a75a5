/** Points that the tests of several packages use, and the contributions of the bundle. */
package org.lithoscope.clustering;
