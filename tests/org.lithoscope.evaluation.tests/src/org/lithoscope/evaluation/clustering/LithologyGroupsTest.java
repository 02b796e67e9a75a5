package org.lithoscope.evaluation.clustering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.testing.SharedFiles;

class LithologyGroupsTest {

	@TempDir
	private Path folder;

	private Path file(String text) throws IOException {
		return Files.writeString(folder.resolve("groups.csv"), text);
	}

	private String refusal(Path file) {
		return assertThrows(IllegalArgumentException.class, () -> LithologyGroups.read(file)).getMessage();
	}

	@Test
	void columnsAreFoundByTheEndOfTheirHeads() throws IOException {
		LithologyGroups groups = LithologyGroups.read(file(
				"\uFEFFPrincipal_Lithology,Count,Lithology_Group\r\n\"silt, clayey\",3,Silt\r\nOoze ,4,Carbonate\r\n"));

		assertArrayEquals(new int[] {1, 0, -1}, groups.codes(List.of("ooze", "Silt, Clayey", "basalt")));
	}

	@Test
	void lithologiesOfOneGroupShareItsCode() throws IOException {
		int[] codes = LithologyGroups.read(file("lithology,group\na,x\nb,y\nc,x\n")).codes(List.of("a", "b", "c"));

		assertArrayEquals(new int[] {0, 1, 0}, codes);
	}

	@Test
	void theStudysFourteenGroupsCoverItsLithologies() throws IOException {
		Optional<Path> shared = SharedFiles.find("data/lithology-groups.csv");
		Assumptions.assumeTrue(shared.isPresent(), "needs ../shared/data/lithology-groups.csv");

		int[] codes = LithologyGroups.read(shared.get()).codes(List.of("nannofossil ooze", "clay", "silty clay",
				"wackestone", "gabbro", "basalt"));

		assertEquals(codes[0], codes[3]);
		assertEquals(codes[1], codes[2]);
		assertEquals(codes[4], codes[5]);
		assertEquals(3, Arrays.stream(codes).distinct().count());
	}

	@Test
	void aMissingFileIsNamed() {
		Path absent = folder.resolve("absent.csv");

		assertEquals("groups = '%s' cannot be read: there is no such file".formatted(absent), refusal(absent));
	}

	@Test
	void missingColumnsAreNamed() throws IOException {
		Path file = file("rock,group\nclay,x\n");

		assertEquals("%s, line 1: found the columns rock, group; expected one column 'lithology' and one 'group'"
				.formatted(file), refusal(file));
	}

	@Test
	void aShortLineIsNamed() throws IOException {
		Path file = file("lithology,group\nclay,x\nbasalt\n");

		assertEquals("%s, line 3: found 1 fields; expected a lithology and its group".formatted(file), refusal(file));
	}

	@Test
	void twoGroupsForOneLithologyAreRefused() throws IOException {
		Path file = file("lithology,group\nclay,x\nClay,y\n");

		assertEquals("%s, line 3: 'Clay' belongs to y here but to x further up".formatted(file), refusal(file));
	}

	@Test
	void aFileOfNothingOrOnlyAHeaderIsRefused() throws IOException {
		for (String text : List.of("", "lithology,group\n")) {
			Path file = file(text);
			assertEquals("%s: no lithology is listed; expected a header and one line per lithology".formatted(file),
					refusal(file));
		}
	}

	@Test
	void anotherEncodingIsRefused() throws IOException {
		Path file = Files.write(folder.resolve("latin.csv"),
				"lithology,group\nt\u00fcff,x\n".getBytes(StandardCharsets.ISO_8859_1));

		assertEquals("groups = '%s' cannot be read: it is not UTF-8 text; save it as UTF-8".formatted(file),
				refusal(file));
	}
}
