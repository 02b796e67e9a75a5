package org.lithoscope.data.las;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.testing.TestRegistry;

/** Reads logs through the contribution as it is declared, with settings written {@code parameter=value}. */
final class Reading {

	private static final Contribution READER = TestRegistry.open().require(ContributionKind.READER, "las");

	private Reading() {
	}

	/** A LAS 2.0 file in metres of two curves, the well's name and rows being given. */
	static String simple(String well, String... rows) {
		return """
				~Version
				VERS. 2.0 : CWLS LOG ASCII STANDARD
				WRAP. NO  : ONE LINE PER DEPTH
				~Well
				STRT.M 10 : START
				STOP.M 12 : STOP
				STEP.M 1  : STEP
				NULL. -99 : NULL
				WELL. %s : WELL
				~Curve
				DEPT.M     : DEPTH
				GR  .GAPI  : GAMMA RAY
				RHOB.G/C3  : BULK DENSITY
				~A
				%s
				""".formatted(well, String.join("\n", rows));
	}

	static SampleTable read(Path file, String... settings) throws DataException {
		Map<String, String> given = new HashMap<>(Map.of("file", file.toString()));
		for (String setting : settings) {
			String[] parts = setting.split("=", 2);
			given.put(parts[0], parts[1]);
		}
		try {
			return new LasDataReader().read(Parameters.resolve("reader las", READER.parameters(), given),
					WorkContext.of(1));
		} catch (ParameterException e) {
			throw new IllegalArgumentException(e);
		}
	}

	/** The message with which a file is refused, without its folder. */
	static String refusal(Path file, String... settings) {
		String message = assertThrows(DataException.class, () -> read(file, settings)).getMessage();
		return message.replace(file.toAbsolutePath() + "/", "").replace(file.getParent().toAbsolutePath() + "/", "");
	}

	static Path write(Path folder, String name, String text) {
		return write(folder, name, text.getBytes(StandardCharsets.UTF_8));
	}

	static Path write(Path folder, String name, byte[] bytes) {
		try {
			Files.createDirectories(folder);
			return Files.write(folder.resolve(name), bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static double[] depths(SampleTable table) {
		return IntStream.range(0, table.rows()).mapToDouble(table::depthOf).toArray();
	}

	static List<Double> values(SampleTable table, String column) {
		return Arrays.stream(table.column(column).orElseThrow().values()).boxed().toList();
	}

	/** Per row the name of its lithology, empty where it was not described. */
	static List<String> lithologies(SampleTable table) {
		return IntStream.range(0, table.rows()).map(table::lithologyOf)
				.mapToObj(code -> code == SampleTable.NO_LITHOLOGY ? "" : table.lithologies().get(code)).toList();
	}

	static List<String> columns(SampleTable table) {
		return table.columns().stream().map(column -> column.name() + " " + column.unit()).toList();
	}
}
