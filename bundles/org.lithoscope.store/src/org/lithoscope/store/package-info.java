/**
 * Finished runs in plain files: requests and their identity, results, and the suites they belong to.
 *
 * <p>{@link org.lithoscope.store.RunStore} is a folder, {@link org.lithoscope.store.StoredSuite} one suite in it, and
 * {@link org.lithoscope.store.RunRecord} one run. {@link org.lithoscope.store.RunDraft} is how a run gets in.
 */
package org.lithoscope.store;
