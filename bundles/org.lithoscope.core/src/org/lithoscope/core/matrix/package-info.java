/** Dense row-major matrices: the only numeric containers that cross bundle borders. */
package org.lithoscope.core.matrix;
