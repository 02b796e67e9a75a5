/** What is in the samples, and where they come from: the Data view and the import of raw files. */
package org.lithoscope.ui.data;
