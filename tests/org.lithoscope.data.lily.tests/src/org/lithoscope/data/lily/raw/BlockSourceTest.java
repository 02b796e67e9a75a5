package org.lithoscope.data.lily.raw;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.data.DataException;
import org.lithoscope.data.lily.Instrument;
import org.lithoscope.data.lily.LabelColumn;

/** Where blocks come to an end that is none. */
class BlockSourceTest {

	private static final String HEADER = "Exp,Site,Hole,Depth CSF-A (m),Bulk density (GRA)\n";

	@TempDir
	private Path folder;

	private BlockSource source(Path file) throws IOException, DataException {
		RawFile raw = new RawFile(file, Files.size(file));
		return new BlockSource(Header.of(raw, Instrument.GRA, LabelColumn.NONE), false);
	}

	private static DataException failure(BlockSource source) {
		return assertThrows(DataException.class, () -> {
			while (source.next(null) != null) {
				// the next one
			}
		});
	}

	@Test
	void aDamagedFileIsDamagedForEveryThreadThatAsks() throws Exception {
		Path file = folder.resolve("GRA.csv.gz");
		try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
			out.write((HEADER + "317,U1351,A,1.0,1.7\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
		}
		byte[] bytes = Files.readAllBytes(file);
		bytes[bytes.length - 6] ^= 0x55;
		Files.write(file, bytes);

		try (BlockSource source = source(file)) {
			DataException first = failure(source);

			assertTrue(first.getMessage().contains("damaged"), first::getMessage);
			assertSame(first, failure(source));
		}
	}

	@Test
	void aQuoteThatIsNotClosedIsToldToEveryThreadThatAsks() throws Exception {
		Path file = folder.resolve("GRA.csv");
		Files.writeString(file, HEADER + "\"317,U1351,A,1.0,1.7\n".repeat(3));

		try (BlockSource source = source(file)) {
			DataException first = failure(source);

			assertTrue(first.getMessage().contains("never closed"), first::getMessage);
			assertSame(first, failure(source));
		}
	}
}
