package org.lithoscope.core.data;

import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.run.WorkContext;

/** Supplies a table of samples; contributed to the extension point {@code org.lithoscope.core.readers}. */
public interface DataReader {

	/**
	 * Reads or generates the table that the parameters describe. The same parameters and files give the same table.
	 *
	 * @throws DataException if the input is missing, malformed or useless; the message names file, line and column
	 * @throws java.util.concurrent.CancellationException if the work was cancelled
	 */
	SampleTable read(Parameters parameters, WorkContext context) throws DataException;
}
