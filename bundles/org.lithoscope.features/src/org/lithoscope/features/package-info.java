/**
 * Feature sets: which measured columns a model sees. A set picks columns, keeps the samples that have them all, and may
 * derive further features from those.
 */
package org.lithoscope.features;
