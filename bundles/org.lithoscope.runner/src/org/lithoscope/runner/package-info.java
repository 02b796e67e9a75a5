/**
 * From a suite to finished runs: {@link org.lithoscope.runner.SuitePlanner} reads data and checks everything,
 * {@link org.lithoscope.runner.SuiteRunner} computes what the store lacks, {@link org.lithoscope.runner.RunExecutor}
 * says where, {@link org.lithoscope.runner.SuiteProgress} how far, and {@link org.lithoscope.runner.StoredModel} brings
 * a trained model back.
 */
package org.lithoscope.runner;
