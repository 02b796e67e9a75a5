/** Support for tests: a registry without OSGi, and where test data lies. */
package org.lithoscope.testing;
