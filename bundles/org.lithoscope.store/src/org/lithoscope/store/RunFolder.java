package org.lithoscope.store;

/** The names of the files in the store. */
final class RunFolder {

	static final String REQUEST = "request.json";
	static final String RESULT = "result.json";
	static final String TABLES = "tables.json";
	static final String EPOCHS = "epochs.csv";
	/** Only in runs that were measured during training. */
	static final String TRAJECTORY = "trajectory.csv";
	/** Folder of models of single epochs, one folder each, named by the epoch; only where they were asked for. */
	static final String CHECKPOINTS = "checkpoints";
	/** Folder of what was measured later, one file per evaluator; only where that was done. */
	static final String EVALUATIONS = "evaluations";
	static final String TIMINGS = "timings.json";
	static final String ENVIRONMENT = "environment.json";
	static final String MODEL = "model";
	static final String LOG = "log.txt";
	/** Folder of a suite that holds one file per failed run. */
	static final String FAILED = "failed";

	private RunFolder() {
	}
}
