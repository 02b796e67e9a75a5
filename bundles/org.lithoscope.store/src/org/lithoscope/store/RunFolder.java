package org.lithoscope.store;

/** The names of the files in the store. */
final class RunFolder {

	static final String REQUEST = "request.json";
	static final String RESULT = "result.json";
	static final String TABLES = "tables.json";
	static final String EPOCHS = "epochs.csv";
	static final String TIMINGS = "timings.json";
	static final String ENVIRONMENT = "environment.json";
	static final String MODEL = "model";
	static final String LOG = "log.txt";
	/** Folder of a suite that holds one file per failed run. */
	static final String FAILED = "failed";

	private RunFolder() {
	}
}
