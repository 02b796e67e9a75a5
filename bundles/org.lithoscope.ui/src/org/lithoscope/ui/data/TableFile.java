package org.lithoscope.ui.data;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.DataReader;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ReaderChoice;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.registry.RegistryException;
import org.lithoscope.core.run.WorkContext;

/**
 * A table of samples in a file or folder, read by the reader that is for such names with its defaults.
 *
 * @param path the file, or a folder of well logs
 * @param registry where readers are found
 */
record TableFile(Path path, Registry registry) {

	TableFile {
		Objects.requireNonNull(path, "path");
		Objects.requireNonNull(registry, "registry");
	}

	/**
	 * Reads the table.
	 *
	 * @throws DataException if no reader is for it, or the reader refuses it
	 */
	SampleTable read(WorkContext work) throws DataException {
		Contribution reader = new ReaderChoice(registry).forPath(path);
		try {
			return registry.create(reader, DataReader.class)
					.read(reader.resolve(Map.of(ReaderChoice.FILE, path.toString())), work);
		} catch (ParameterException | RegistryException e) {
			throw new DataException("%s: %s".formatted(path, e.getMessage()), e);
		}
	}
}
