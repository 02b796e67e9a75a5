package org.lithoscope.data.lily.raw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.data.lily.Instrument;
import org.lithoscope.data.lily.LabelColumn;
import org.lithoscope.data.lily.report.RowCounts;

/** Every row keeps its own borehole, depth, lithology and value, whatever the order of columns. */
class RowReaderTest {

	private static final String DEPTH = "Depth CSF-A (m)";
	private static final String VALUE = "Bulk density (GRA)";

	@TempDir
	private Path folder;
	private InstrumentScan.Result result;
	private final Vocabulary vocabulary = new Vocabulary(Map.of());

	/** What is read of a table, a row as one text each. */
	private List<String> read(List<String> table) throws IOException, DataException {
		Path file = Files.write(folder.resolve("GRA.csv"), table);
		List<String> rows = new ArrayList<>();
		RowSink sink = new RowSink() {
			@Override
			public void append(int borehole, double depth, int lithology, double[] values) {
				rows.add("%s %s %s %s".formatted(String.join("-", vocabulary.boreholes().get(borehole)), depth,
						vocabulary.lithologies().get(lithology), values[0]));
			}

			@Override
			public void close() {
			}
		};
		InstrumentScan scan = InstrumentScan.prepare(RawFolder.at(file.getParent()), Instrument.GRA,
				LabelColumn.PRINCIPAL, 0.001);
		result = scan.read(vocabulary, new InstrumentScan.Target() {
			@Override
			public void begin() {
				rows.clear();
			}

			@Override
			public RowSink open() {
				return sink;
			}
		}, 1, Cancellation.NEVER, (bytes, count) -> {
		});
		return rows;
	}

	@Test
	void aSiteBetweenDepthAndValueIsNotTakenFromTheRowBefore() throws Exception {
		assertEquals(List.of("317-U1-A 1.0 clay 1.7", "317-U2-A 1.0 clay 1.7", "317-U1-A 1.0 clay 1.7"), read(List.of(
				"Exp,Depth CSF-A (m),Site,Bulk density (GRA),x,Hole,Principal", "317,1.0,U1,1.7,same,A,clay",
				"317,1.0,U2,1.7,same,A,clay", "317,1.0,U1,1.7,same,A,clay")));
	}

	@Test
	void rowsAreTheirOwnWhereverTheColumnsStand() throws Exception {
		Random random = new Random(7);
		for (int order = 0; order < 300; order++) {
			List<String> columns = new ArrayList<>(
					List.of("Exp", "Site", "Hole", DEPTH, "Principal", VALUE, "x", "y", "z"));
			Collections.shuffle(columns, random);
			List<String> table = new ArrayList<>(List.of(String.join(",", columns)));
			List<String> expected = new ArrayList<>();
			Map<String, String> row = new HashMap<>();
			for (int r = 0; r < 60; r++) {
				for (String column : columns) {
					if (r == 0 || random.nextInt(4) == 0) {
						row.put(column, field(column, random));
					}
				}
				table.add(String.join(",", columns.stream().map(row::get).toList()));
				expected.add("%s-%s-%s %s %s %s".formatted(row.get("Exp"), row.get("Site"), row.get("Hole"),
						row.get(DEPTH), row.get("Principal"), row.get(VALUE)));
			}
			assertEquals(expected, read(table), () -> columns.toString());
		}
	}

	@Test
	void boreholesWhoseNamesHoldTabsAreKeptApart() throws Exception {
		List<String> names = List.of("317\tU1,U2,A", "317,U1\tU2,A", "317,U1,U2\tA", "317\0U1,U2,A", "317,U1\0U2,A",
				"𝄞,𝄞,𝄞", "\uffff,U1,A");
		List<String> table = new ArrayList<>(List.of("Exp,Site,Hole,Depth CSF-A (m),Bulk density (GRA),Principal"));
		names.forEach(name -> table.add('"' + name.replace(",", "\",\"") + "\",1.0,1.7,clay"));

		assertEquals(names.stream().map(name -> name.replace(',', '-') + " 1.0 clay 1.7").toList(), read(table));
	}

	/** Two thousand rows; the comment of the fourth opens a quote that the comment of another row closes. */
	private static List<String> tableWithAnOpenQuote(int closingRow, String closingComment) {
		List<String> table = new ArrayList<>(
				List.of("Exp,Site,Hole,Depth CSF-A (m),Bulk density (GRA),Comments,Principal"));
		for (int row = 1; row <= 2000; row++) {
			String comment = row == 4 ? "\"torn" : row == closingRow ? closingComment : "";
			table.add("317,U1,A,%d.5,1.7,%s,clay".formatted(row, comment));
		}
		return table;
	}

	@Test
	void rowsThatAnOpenQuoteSwallowsCountAsFaulty() throws Exception {
		List<String> rows = read(tableWithAnOpenQuote(1503, "\"a, b, c\""));

		assertEquals(500, rows.size());
		assertEquals(new RowCounts(2000, 0, 0, 0, 1500), result.counts());
		assertEquals(1, result.rejected().size());
		assertTrue(result.rejected().get(0).problem().contains("over 1500 lines"), result.rejected()::toString);
		assertTrue(result.refusal().orElse("").contains("1,500 of 2,000 rows cannot be used"), result::toString);
	}

	@Test
	void anOpenQuoteIsSeenWhereTheFieldsHappenToBeAsMany() throws Exception {
		List<String> rows = read(tableWithAnOpenQuote(5, "\"whole\""));

		assertEquals(1998, rows.size());
		assertEquals(new RowCounts(2000, 0, 0, 0, 2), result.counts());
		assertEquals(5, result.rejected().get(0).line());
		assertTrue(result.rejected().get(0).problem().contains("is a quote not closed?"), result.rejected()::toString);
	}

	@Test
	void commentsOfManyLinesAreWhole() throws Exception {
		String comment = "\"see:" + "\nthe \"\"whole\"\" list".repeat(1000);
		List<String> table = tableWithAnOpenQuote(1500, comment + "\"");
		table.set(4, table.get(4).replace("\"torn", comment + "\" "));

		assertEquals(2000, read(table).size());
		assertEquals(new RowCounts(2000, 0, 0, 0, 0), result.counts());
	}

	private static String field(String column, Random random) {
		int number = 1 + random.nextInt(3);
		return column.equals(DEPTH) || column.equals(VALUE) ? number + ".5" : column.charAt(0) + "" + number;
	}
}
