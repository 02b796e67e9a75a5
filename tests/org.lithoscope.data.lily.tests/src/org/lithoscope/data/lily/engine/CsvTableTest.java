package org.lithoscope.data.lily.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.duckdb.DuckDBDriver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fields are written as DuckDB 2.0 writes them, which wrote the tables before. */
class CsvTableTest {

	@TempDir
	private Path folder;

	private List<String> written(String type, List<?> values) throws SQLException, IOException {
		Path file = folder.resolve("reference.csv");
		try (Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", new Properties());
				Statement statement = connection.createStatement()) {
			statement.execute("create table fields (field %s)".formatted(type));
			try (PreparedStatement insert = connection.prepareStatement("insert into fields values (?)")) {
				for (Object value : values) {
					insert.setObject(1, value);
					insert.addBatch();
				}
				insert.executeBatch();
			}
			statement.execute("copy fields to '%s' (format csv, header false)".formatted(file));
		}
		return Files.readString(file).lines().toList();
	}

	@Test
	void numbersAreTheShortestThatGiveThemAgain() throws Exception {
		List<Double> numbers = new ArrayList<>(List.of(0.0, -0.0, 1.0, 0.1, 1e-3, 9.99e-4, 1e-4, 1.5e-4, 1e-5, -1.25e-5,
				1e7, 1.5e7, 9999999.5, 123456789.125, 1e15, 1e16, 9999999999999998.0, 1.5e16, -1e17, 1e22, 1e-7,
				Double.MAX_VALUE, Double.MIN_NORMAL, 2e-100, 255.0, 1 / 3.0));
		SplittableRandom random = new SplittableRandom(5);
		for (int i = 0; i < 2000; i++) {
			numbers.add(random.nextDouble(-1, 1) * Math.pow(10, random.nextInt(-30, 30)));
			numbers.add(Math.round(random.nextDouble() * 1000) / 1000.0 * Math.pow(10, random.nextInt(-6, 18)));
		}
		assertEquals(written("double", numbers), numbers.stream().map(CsvTable::text).toList());
		numbers.forEach(number -> assertEquals(number, Double.parseDouble(CsvTable.text(number))));
	}

	@Test
	void textsAreQuotedWhereTheyMustBe() throws Exception {
		List<String> texts = Stream.of("siltstone", "sand, fine", "a \"quoted\" word", "", "# 3", "x#", " blank ", "ä", "NULL",
				"a'b", "a;b", "a\tb", "-", "1.5").toList();
		assertEquals(written("varchar", texts), texts.stream().map(CsvTable::quoted).toList());
		assertEquals("\"two\nlines\"", CsvTable.quoted("two\nlines"));
		assertEquals("\"returned\r\"", CsvTable.quoted("returned\r"));
	}
}
