/** The divisions of the study, hole for hole. */
package org.lithoscope.splits.study;
