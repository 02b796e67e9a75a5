package org.lithoscope.data.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.NumericColumn;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.run.Progress;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.testing.TestRegistry;

class OtherProgramsTest {

	@TempDir
	Path folder;

	private Path file(String query) {
		return Reading.write(folder.resolve("t.parquet"), query);
	}

	@Test
	void columnsOfAnyNumberAreMeasurementsAndCodesAreNames() throws DataException {
		SampleTable table = Reading.read(file("""
				SELECT * FROM (VALUES
				  ('A', 1::SMALLINT, 3.0::DOUBLE, 1.5::FLOAT, 12.25::DECIMAL(9,2), 'x', 7),
				  ('A', 2::SMALLINT, 2.5::DOUBLE, NULL,       13.50::DECIMAL(9,2), 'y', 7),
				  ('A', 3::SMALLINT, 2.5::DOUBLE, 0.25,       13.50::DECIMAL(9,2), 'y', 7))
				t(Well, "Depth (ft)", Facies, "GR (gAPI)", PE, remark, tool)"""));

		assertEquals(List.of("GR (gAPI)", "PE"), table.columns().stream().map(NumericColumn::name).toList());
		assertEquals("gAPI", table.columns().getFirst().unit());
		assertArrayEquals(new double[] { 1.5, Double.NaN, 0.25 }, table.columns().getFirst().values());
		assertArrayEquals(new double[] { 12.25, 13.5, 13.5 }, table.columns().getLast().values());
		assertEquals(List.of("3", "2.5"), table.lithologies());
		assertEquals(0.3048, table.depthOf(0), 1e-15);
		assertTrue(table.origin().notes().contains("Columns of text were left out: remark."));
		assertTrue(table.origin().notes().contains("Columns without two different values were left out: tool."));
	}

	@Test
	void nansOfPandasAreMissing() throws DataException {
		SampleTable table = Reading.read(file("SELECT 'A' AS hole, unnest([1.0, 'nan'::DOUBLE, 2.0]) AS GR"));

		assertEquals(1, table.columns().getFirst().missing());
		assertEquals(3, Arrays.stream(table.columns().getFirst().values()).count());
	}

	@Test
	void rowsAndColumnsAreNamedInMessages() {
		assertEquals("t.parquet, row 2, column 'hole': found '', expected the name of a borehole, without which the sample belongs"
				+ " to no group. Fill it in, or delete the row.", Reading.refusal(file("SELECT unnest(['A', NULL]) AS hole, unnest([1, 2]) AS GR")));
		assertEquals("t.parquet: no column was recognised as the borehole; the columns are 'x', 'GR'. Say with the"
				+ " parameter borehole which of them tells the borehole.", Reading.refusal(file("SELECT 1 AS x, 2 AS GR")));
	}

	@Test
	void whatIsNoParquetIsRefused() throws IOException {
		Path text = Files.writeString(folder.resolve("text.parquet"), "borehole,GR\nA,1\n");
		Path whole = file("SELECT 'A' AS hole, range AS GR FROM range(1000)");
		byte[] bytes = Files.readAllBytes(whole);
		Path half = Files.write(folder.resolve("half.parquet"), Arrays.copyOf(bytes, bytes.length / 2));

		Path empty = Files.createFile(folder.resolve("empty.parquet"));
		Path end = Files.write(folder.resolve("end.parquet"), Arrays.copyOfRange(bytes, 10, bytes.length));

		for (Path file : List.of(text, half, empty, end)) {
			assertEquals(file.getFileName() + ": this is no Parquet file, or it is truncated. Copy or download it again.",
					Reading.refusal(file));
		}
		assertEquals("none.parquet: there is no such file. Check the name and the folder.",
				Reading.refusal(folder.resolve("none.parquet")));
	}

	@Test
	void aDamagedFileIsRefused() throws IOException {
		byte[] bytes = Files.readAllBytes(file("SELECT 'A' AS hole, range AS GR FROM range(1000)"));
		Arrays.fill(bytes, 4, bytes.length - 8, (byte) 'x');
		String message = Reading.refusal(Files.write(folder.resolve("damaged.parquet"), bytes));

		assertTrue(message.startsWith("damaged.parquet: reading failed ("), message);
		assertTrue(message.endsWith("The file may be damaged: copy or download it again."), message);
		assertEquals(1, message.lines().count(), message);
	}

	@Test
	void aCancelledReadStops() {
		Path file = file("SELECT 'A' AS hole, range AS GR FROM range(20000)");
		WorkContext cancelled = new WorkContext(new Seed(1), () -> true, Progress.SILENT, 1);

		assertThrows(CancellationException.class,
				() -> new ParquetDataReader().read(parameters(file), cancelled));
	}

	private static Parameters parameters(Path file) throws ParameterException {
		return TestRegistry.open().require(ContributionKind.READER, "parquet")
				.resolve(Map.of("file", file.toString()));
	}
}
