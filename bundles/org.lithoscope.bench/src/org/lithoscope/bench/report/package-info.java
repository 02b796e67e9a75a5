/** From turns to figures, checks, a table and JSON. */
package org.lithoscope.bench.report;
