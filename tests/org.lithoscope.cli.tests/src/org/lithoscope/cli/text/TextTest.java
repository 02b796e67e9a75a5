package org.lithoscope.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lithoscope.cli.text.TextTable.Alignment;

class TextTest {

	@Test
	void columnsAreAlignedTwoBlanksApart() {
		TextTable table = new TextTable(Alignment.LEFT, Alignment.RIGHT).row("name", "value").row("long name", "1")
				.row("a", "");

		assertEquals(List.of("name       value", "long name      1", "a"), table.lines());
		assertEquals(16, table.width());
	}

	@Test
	void rowOfAnotherLengthIsRefused() {
		TextTable table = new TextTable(Alignment.LEFT, Alignment.RIGHT);

		assertThrows(IllegalArgumentException.class, () -> table.row("a"));
	}

	@Test
	void paragraphsBreakBetweenWordsAndKeepTheirIndentation() {
		assertEquals(List.of("- one two", "  three"), Paragraph.wrap("one  two\nthree", "- ", "  ", 9));
	}

	@Test
	void wordThatIsTooLongStaysWhole() {
		assertEquals(List.of("  a", "  unbreakable", "  b"), Paragraph.wrap("a unbreakable b", "  ", 8));
	}
}
