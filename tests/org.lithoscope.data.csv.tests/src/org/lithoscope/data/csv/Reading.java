package org.lithoscope.data.csv;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.testing.TestRegistry;

/** Reads files through the contribution as it is declared, with settings written {@code parameter=value}. */
final class Reading {

	/** Two boreholes, three samples, a missing value and letters beyond ASCII; the example of most tests. */
	static final String EXAMPLE = """
			Borehole,Depth (m),Lithology,GR (API),Dichte (g/cm³)
			Süd 1,10.5,Grès,77.25,2.5
			Süd 1,11,clay,-3,
			Nord,0.25,Grès,1e2,2.75
			""";

	private static final Contribution READER = TestRegistry.open().require(ContributionKind.READER, "csv");

	private Reading() {
	}

	static Parameters parameters(Path file, String... settings) {
		Map<String, String> given = new HashMap<>(Map.of("file", file.toString()));
		for (String setting : settings) {
			String[] parts = setting.split("=", 2);
			given.put(parts[0], parts[1]);
		}
		try {
			return Parameters.resolve("reader csv", READER.parameters(), given);
		} catch (ParameterException e) {
			throw new IllegalArgumentException(e);
		}
	}

	static SampleTable read(Path file, String... settings) throws DataException {
		return new CsvDataReader().read(parameters(file, settings), WorkContext.of(1));
	}

	/** The message with which a file is refused, without the folder. */
	static String refusal(Path file, String... settings) {
		String message = assertThrows(DataException.class, () -> read(file, settings)).getMessage();
		return message.replace(file.toAbsolutePath().toString(), file.getFileName().toString());
	}

	static Path write(Path folder, String name, byte[] bytes) {
		try {
			return Files.write(folder.resolve(name), bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Path write(Path folder, String name, String text) {
		return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
	}
}
