package org.lithoscope.data.las;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.DataReader;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.run.WorkContext;

/**
 * Reads well logs in LAS 1.2, 2.0 or 3.0, one borehole per file, a folder being one table.
 *
 * <p>Curves become features by their mnemonics; units that differ between files are converted. Depths come in metres,
 * missing values are NaN, and depths at which nothing was measured are left out. What was assumed stands in the notes
 * of the table's origin; what cannot be understood is refused with file and line.
 */
public final class LasDataReader implements DataReader {

	/** Makes a reader; it has no state and may be used from many threads. */
	public LasDataReader() {
		// called by the registry
	}

	@Override
	public SampleTable read(Parameters parameters, WorkContext context) throws DataException {
		LasSettings settings = LasSettings.of(parameters);
		List<Path> files = LasFiles.at(settings.path());
		List<WellLog> logs = new ArrayList<>();
		for (Path file : files) {
			context.cancellation().check();
			context.progress().report((double) logs.size() / files.size(), "reading " + file.getFileName());
			logs.add(LasFiles.read(file, settings.missing(), context.cancellation()));
		}
		String title = settings.path().toAbsolutePath().normalize().getFileName().toString();
		return new WellTable(logs, settings).table(title);
	}
}
