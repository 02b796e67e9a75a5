package org.lithoscope.data.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.data.Borehole;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.Origin;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;

class RoundTripTest {

	private static final WorkContext WORK = WorkContext.of(1);

	@TempDir
	Path folder;

	/** Two boreholes of one site and one of unknown site, with gaps, and names that need care. */
	private static SampleTable table() {
		List<Borehole> boreholes = List.of(new Borehole("A'1", "S", "E", true), new Borehole("B \"2\"", "S", "E", true),
				Borehole.alone("Ö3"));
		return new SampleTable(new Origin("made up", true, List.of("a note")), boreholes, new int[] { 0, 0, 1, 2 },
				new double[] { 0.1, Double.NaN, 3, 1e-300 }, List.of("sand, coarse", "clay"), new int[] { 0, 1, -1, 0 },
				List.of(new NumericColumn("GR", "gAPI", new double[] { 1, Double.NaN, 1.0 / 3, -999.25 + 1 }),
						new NumericColumn("Depth, \"old\" (m)", "m", new double[] { 5, 6, 7, 8 }),
						new NumericColumn("Borehole", "", new double[] { 0, -0.0, Double.MAX_VALUE, Double.MIN_VALUE }),
						new NumericColumn("latitude", "", new double[] { 1, 2, 3, 4 })));
	}

	@Test
	void whatWasWrittenIsReadAsTheSameTable() throws IOException, DataException {
		Path file = folder.resolve("it's [a] table*.parquet");
		ParquetWriter.write(table(), file, Map.of(), WORK);

		SampleTable read = Reading.read(file);

		assertEquals(table().contentHash(), read.contentHash());
		assertEquals(table().boreholes(), read.boreholes());
		assertEquals("gAPI", read.column("GR").orElseThrow().unit());
		assertEquals("m", read.column("Depth, \"old\" (m)").orElseThrow().unit());
		assertTrue(read.origin().synthetic(), "synthetic values stay synthetic under any name of the file");
	}

	@Test
	void thousandsOfRowsKeepTheirOrder() throws IOException, DataException {
		int rows = 300_000;
		SampleTable table = new SampleTable(new Origin("many", false, List.of()),
				IntStream.range(0, 7).mapToObj(i -> Borehole.alone("B" + i)).toList(),
				IntStream.range(0, rows).map(row -> row < 7 ? row : row * 31 % 7).toArray(),
				IntStream.range(0, rows).mapToDouble(row -> row / 10.0).toArray(), List.of(),
				IntStream.generate(() -> SampleTable.NO_LITHOLOGY).limit(rows).toArray(),
				List.of(new NumericColumn("x", "",
						IntStream.range(0, rows).mapToDouble(row -> Math.sin(row)).toArray())));
		Path file = folder.resolve("many.parquet");

		ParquetWriter.write(table, file, Map.of(), WORK);

		assertEquals(table.contentHash(), Reading.read(file).contentHash());
	}

	@Test
	void theSameTableGivesTheSameBytes() throws IOException {
		ParquetWriter.write(table(), folder.resolve("a.parquet"), Map.of("made by", "hand"), WORK);
		ParquetWriter.write(table(), folder.resolve("b.parquet"), Map.of("made by", "hand"), WORK.withThreads(2));

		assertArrayEquals(Files.readAllBytes(folder.resolve("a.parquet")),
				Files.readAllBytes(folder.resolve("b.parquet")));
	}

	@Test
	void whatTheUserSaysGoesBeforeWhatTheFileTells() throws IOException, DataException {
		Path file = folder.resolve("t.parquet");
		ParquetWriter.write(table(), file, Map.of(), WORK);

		SampleTable read = Reading.read(file, "features=GR", "lithology=none", "missing=1");

		assertEquals(List.of("GR"), read.columns().stream().map(NumericColumn::name).toList());
		assertFalse(read.hasLithology());
		assertEquals(2, read.columns().getFirst().missing());
	}

	@Test
	void aCancelledWriteLeavesTheOldFile() throws IOException {
		Path file = Files.writeString(folder.resolve("t.parquet"), "old");
		WorkContext cancelled = new WorkContext(new Seed(1), () -> true, Progress.SILENT, 1);

		assertThrows(CancellationException.class, () -> ParquetWriter.write(table(), file, Map.of(), cancelled));

		assertEquals("old", Files.readString(file));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(1, files.count());
		}
	}

	@Test
	void aFolderThatIsNotThereIsToldWithTheFile() {
		Path file = folder.resolve("no such folder").resolve("t.parquet");

		String message = assertThrows(IOException.class, () -> ParquetWriter.write(table(), file, Map.of(), WORK))
				.getMessage();

		assertTrue(message.startsWith(file + " cannot be written as Parquet: "), message);
	}
}
