package org.lithoscope.data.las;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.run.Cancellation;
import org.lithoscope.data.las.SectionTitle.Kind;
import org.lithoscope.data.table.MissingMarkers;
import org.lithoscope.data.table.Place;

/**
 * Reads a file of LAS 1.2, 2.0 (wrapped and unwrapped) or 3.0 line by line (Canadian Well Logging Society: Log ASCII
 * Standard, 1992 and 2000).
 */
final class LasParser {

	private static final int LINES_PER_CHECK = 4096;
	private static final String NUMBERS_OF_WELL = "STRT|STOP|STEP|NULL";

	private final Place file;
	private final List<String> furtherMarkers;
	private final Cancellation cancellation;

	private final Map<String, HeaderItem> version = new LinkedHashMap<>();
	private final Map<String, HeaderItem> well = new LinkedHashMap<>();
	private final Map<String, List<HeaderItem>> definitions = new HashMap<>();
	private final List<Section> sections = new ArrayList<>();
	private SectionTitle title;
	private DataLines data;
	private long line;

	/** @param furtherMarkers what stands for a missing value besides the file's own NULL */
	LasParser(Place file, List<String> furtherMarkers, Cancellation cancellation) {
		this.file = file;
		this.furtherMarkers = furtherMarkers;
		this.cancellation = cancellation;
	}

	/**
	 * Reads the whole file.
	 *
	 * @param name of the file, without folder and ending
	 * @throws DataException if it is not of the standard; the message names the line
	 */
	WellLog parse(BufferedReader text, String name) throws IOException, DataException {
		for (String next = text.readLine(); next != null; next = text.readLine()) {
			if (++line % LINES_PER_CHECK == 0) {
				cancellation.check();
			}
			String stripped = next.strip();
			if (stripped.startsWith("~")) {
				begin(stripped);
			} else if (!stripped.isEmpty() && !stripped.startsWith("#")) {
				take(stripped);
			}
		}
		endData();
		return log(name);
	}

	private void begin(String text) throws DataException {
		endData();
		title = SectionTitle.parse(text, version.isEmpty() ? 0 : major());
		if (title.kind() == Kind.DATA) {
			data = new DataLines(file, columns(), isWrapped(), tokens(), markers());
		} else if (title.kind() == Kind.DEFINITION) {
			definitions.put(title.name(), new ArrayList<>());
		}
	}

	private void take(String text) throws DataException {
		if (title == null) {
			throw file.line(line).refuse("found '%s', expected a section such as ~Version: this is no LAS file. Choose"
					+ " another reader for it.", text.length() > 40 ? text.substring(0, 40) + "…" : text);
		}
		switch (title.kind()) {
			case VERSION -> item(text).ifPresent(item -> version.putIfAbsent(item.mnemonic(), item));
			case WELL -> wellItem(text).ifPresent(item -> well.putIfAbsent(item.mnemonic(), item));
			case DEFINITION -> definitions.get(title.name()).add(item(text).orElseThrow(() -> file.line(line)
					.refuse("found '%s', expected a curve as MNEM.UNIT : DESCRIPTION. Put a dot behind its name.",
							text)));
			case DATA -> data.add(text, line);
			case IGNORED -> {
				// parameters and remarks say nothing about samples
			}
		}
	}

	private Optional<HeaderItem> item(String text) {
		return HeaderItem.parse(text, line);
	}

	private Optional<HeaderItem> wellItem(String text) {
		return item(text).flatMap(item -> major() > 1 || item.mnemonic().matches(NUMBERS_OF_WELL)
				? Optional.of(item) : HeaderItem.parseValueBehindColon(text, line));
	}

	private void endData() throws DataException {
		if (data != null) {
			sections.add(data.end(title));
			data = null;
		}
	}

	private int major() {
		HeaderItem item = version.get("VERS");
		return item == null || item.value().isEmpty() ? 2 : Character.digit(item.value().charAt(0), 10);
	}

	private List<HeaderItem> columns() throws DataException {
		for (String name : title.definitions()) {
			Optional<List<HeaderItem>> columns = definitions.entrySet().stream()
					.filter(section -> section.getKey().equals(name) || section.getKey().startsWith(name + " "))
					.map(Map.Entry::getValue).findFirst();
			if (columns.isPresent() && !columns.get().isEmpty()) {
				return columns.get();
			}
		}
		throw file.line(line).refuse("the section '%s' has data and no section %s before it names a column, expected"
				+ " one line MNEM.UNIT : DESCRIPTION per column.", title.name(),
				String.join(" or ", title.definitions().stream().map(name -> "~" + name).toList()));
	}

	private boolean isWrapped() throws DataException {
		HeaderItem wrap = version.get("WRAP");
		String value = wrap == null ? "NO" : wrap.firstWord().toUpperCase(Locale.ROOT);
		if (!value.equals("YES") && !value.equals("NO")) {
			throw file.line(wrap.line()).refuse("WRAP is '%s', expected YES or NO.", wrap.value());
		}
		return value.equals("YES");
	}

	private Tokens tokens() throws DataException {
		HeaderItem delimiter = version.get("DLM");
		String value = delimiter == null || delimiter.value().isEmpty() ? "SPACE"
				: delimiter.firstWord().toUpperCase(Locale.ROOT);
		try {
			return Tokens.valueOf(value);
		} catch (IllegalArgumentException e) {
			throw file.line(delimiter.line()).refuse("DLM is '%s', expected SPACE, COMMA or TAB.", value);
		}
	}

	private MissingMarkers markers() {
		List<String> all = new ArrayList<>(furtherMarkers);
		Optional.ofNullable(well.get("NULL")).map(HeaderItem::firstWord).filter(value -> !value.isEmpty())
				.ifPresent(all::add);
		return MissingMarkers.with(all);
	}

	private WellLog log(String name) throws DataException {
		if (title == null) {
			throw file.refuse("the file is empty, expected sections such as ~Version and ~Curve.");
		}
		String written = Optional.ofNullable(version.get("VERS")).map(HeaderItem::firstWord).orElse("");
		if (!written.matches("[123](\\..*)?")) {
			throw file.line(version.containsKey("VERS") ? version.get("VERS").line() : 0).refuse(
					"the version is '%s', expected 1.2, 2.0 or 3.0 at VERS in the section ~Version.", written);
		}
		Section log = sections.stream().filter(section -> section.title().isLog() && section.rows() > 0).findFirst()
				.orElseThrow(() -> file.refuse("there are no log data, expected lines of numbers below ~A."));
		return new WellLog(file, name, written, well, log,
				sections.stream().filter(section -> section != log && section.rows() > 0).toList());
	}
}
