/** What a comparison comes to, in words and as a matrix, and what its figures rest on. */
package org.lithoscope.ui.verdicts;
