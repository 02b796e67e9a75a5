package org.lithoscope.data.parquet;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.testing.TestRegistry;

/** Reads tables through the contribution as it is declared, with settings written {@code parameter=value}. */
final class Reading {

	private static final Contribution READER = TestRegistry.open().require(ContributionKind.READER, "parquet");

	private Reading() {
	}

	static SampleTable read(Path file, String... settings) throws DataException {
		Map<String, String> given = new HashMap<>(Map.of("file", file.toString()));
		for (String setting : settings) {
			String[] parts = setting.split("=", 2);
			given.put(parts[0], parts[1]);
		}
		try {
			return new ParquetDataReader().read(READER.resolve(given), WorkContext.of(1));
		} catch (ParameterException e) {
			throw new IllegalArgumentException(e);
		}
	}

	/** The message with which a file is refused, without its folder. */
	static String refusal(Path file, String... settings) {
		return assertThrows(DataException.class, () -> read(file, settings)).getMessage()
				.replace(file.getParent().toAbsolutePath() + "/", "");
	}

	/** Writes the rows of a query, as another program would. */
	static Path write(Path file, String query) {
		try (EmbeddedDatabase database = EmbeddedDatabase.open(1); Statement statement = database.statement()) {
			statement.execute("COPY (%s) TO %s (FORMAT parquet)".formatted(query,
					EmbeddedDatabase.literal(file.toString())));
			return file;
		} catch (SQLException e) {
			throw new IllegalStateException(e);
		}
	}
}
