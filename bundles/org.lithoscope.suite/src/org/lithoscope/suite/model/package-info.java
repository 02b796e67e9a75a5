/** The EMF model of suites, generated from {@code model/suite.ecore}; every type says what it stands for. */
package org.lithoscope.suite.model;
