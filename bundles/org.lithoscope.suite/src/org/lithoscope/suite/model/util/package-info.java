/** Generated switch and adapter factory over the types of the suite model. */
package org.lithoscope.suite.model.util;
