/** Generated implementation of the suite model; use {@code SuiteFactory} instead. */
package org.lithoscope.suite.model.impl;
