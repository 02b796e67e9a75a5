/** Which rows chose and which rows were measured, and what a reader of figures has to be warned of. */
package org.lithoscope.comparison.audit;
