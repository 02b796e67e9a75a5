package org.lithoscope.data.lily.raw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.lithoscope.core.data.DataException;
import org.lithoscope.data.lily.report.RowCounts;

/** Makes rows of records: one per thread and file. */
final class RowReader {

	/** The deepest hole ever drilled into the sea floor has 3.5 km. */
	private static final double DEEPEST = 20_000;
	/** Far beyond any measurement, and small enough that the sums of bins cannot overflow. */
	private static final double LARGEST = 1e12;
	/** The number of a name in a row that was rejected before it was read. */
	private static final int UNREAD = -3;

	/**
	 * What one block held.
	 *
	 * @param index the block
	 * @param lines how many lines it has
	 * @param counts what became of its rows
	 * @param faults its faulty rows, with lines counted from the beginning of the block
	 * @param whole whether its last record ended with it; otherwise it was cut inside quotes
	 */
	record BlockResult(int index, long lines, RowCounts counts, List<Fault> faults, boolean whole) {
	}

	private enum Outcome {
		USED, WITHOUT_DEPTH, WITHOUT_VALUE, WITHOUT_LITHOLOGY, REJECTED
	}

	private final Header header;
	private final Header.Layout layout;
	private final RecordScanner scanner;
	private final Vocabulary vocabulary;
	private final RowSink sink;
	private final NumberText number = new NumberText();
	private final int fieldCount;
	private final int[][] valuePlaces;
	private final double[] values;
	private final Parts expeditions = new Parts();
	private final Parts sites = new Parts();
	private final Parts holes = new Parts();
	private final TextCache lithologies;
	private final Map<Long, Integer> boreholes = new HashMap<>();
	private final int firstName;
	private final int middleName;
	private final int lastName;
	/** Whether the names of a borehole stand side by side, so that they can be compared in one go. */
	private final boolean adjacent;
	/** What stood there in the row before, where it was a borehole; no row has nothing there. */
	private byte[] lastNames = { '\n' };
	private int lastBorehole;
	/** Borehole and lithology of the row before, as far as it was read. */
	private int boreholeBefore = UNREAD;
	private int lithologyBefore = UNREAD;
	private byte[] bytes;
	private List<Fault> faults;
	/** Lines that rejected records took beyond their first one: rows, behind a quote that is not closed. */
	private long swallowed;

	RowReader(Header header, Vocabulary vocabulary, RowSink sink) {
		this.header = header;
		this.layout = header.layout();
		int[] varying = IntStream.concat(IntStream.of(layout.depth()), Arrays.stream(layout.values())
				.flatMapToInt(Arrays::stream)).sorted().toArray();
		this.scanner = new RecordScanner(header.delimiter(), header.wanted(), varying[0],
				varying[varying.length - 1] + 1);
		this.vocabulary = vocabulary;
		this.sink = sink;
		this.fieldCount = header.names().size();
		this.valuePlaces = layout.values();
		this.values = new double[valuePlaces.length];
		this.lithologies = new TextCache(vocabulary::lithology);
		int[] places = IntStream.of(layout.expedition(), layout.site(), layout.hole()).sorted().toArray();
		this.firstName = places[0];
		this.middleName = places[1];
		this.lastName = places[2];
		this.adjacent = header.wanted()[lastName] - header.wanted()[firstName] == 2 && lastName - firstName == 2;
	}

	/** Names of one part of a borehole, as this thread has numbered them. */
	private static final class Parts {

		private final List<String> names = new ArrayList<>();
		private final TextCache cache = new TextCache(this::number);

		private int number(String written) {
			String name = Vocabulary.unquoted(written);
			if (name.isEmpty()) {
				return -1;
			}
			int known = names.indexOf(name);
			if (known < 0) {
				names.add(name);
			}
			return known < 0 ? names.size() - 1 : known;
		}
	}

	/** Reads a block, handing sound rows to the sink. */
	BlockResult read(BlockSource.Block block) throws DataException {
		bytes = block.bytes();
		faults = new ArrayList<>();
		swallowed = 0;
		scanner.begin(bytes, block.from(), block.to());
		if (block.index() == 0) {
			scanner.next();
		}
		long[] outcomes = new long[Outcome.values().length];
		while (scanner.next()) {
			if (!scanner.isBlank()) {
				outcomes[row().ordinal()]++;
			}
		}
		outcomes[Outcome.REJECTED.ordinal()] += swallowed;
		long read = 0;
		for (long count : outcomes) {
			read += count;
		}
		return new BlockResult(block.index(), scanner.line(), new RowCounts(read,
				outcomes[Outcome.WITHOUT_DEPTH.ordinal()], outcomes[Outcome.WITHOUT_VALUE.ordinal()],
				outcomes[Outcome.WITHOUT_LITHOLOGY.ordinal()], outcomes[Outcome.REJECTED.ordinal()]), faults,
				scanner.position() == block.to());
	}

	private Outcome row() throws DataException {
		int lastRowsBorehole = boreholeBefore;
		int lastRowsLithology = lithologyBefore;
		boreholeBefore = UNREAD;
		lithologyBefore = UNREAD;
		if (scanner.fieldCount() != fieldCount) {
			return rejectFieldCount();
		}
		if (scanner.line() - scanner.recordLine() > 1 && scanner.goesOnBehindQuotes()) {
			return rejectTorn();
		}
		NumberText.Kind depthKind = read(layout.depth());
		if (depthKind == NumberText.Kind.TEXT) {
			return reject(layout.depth(), "found '%s', expected a depth in metres");
		}
		double depth = number.value();
		if (depthKind == NumberText.Kind.NUMBER && !(depth >= 0 && depth <= DEEPEST)) {
			return reject(layout.depth(), "found %s, expected a depth of 0 to 20000 m below the sea floor");
		}
		int borehole = lastRowsBorehole >= 0 && namesAreRepeated() ? lastRowsBorehole : borehole();
		if (borehole < 0) {
			return Outcome.REJECTED;
		}
		boreholeBefore = borehole;
		boolean complete = true;
		for (int q = 0; q < values.length; q++) {
			if (!value(q)) {
				return Outcome.REJECTED;
			}
			complete &= !Double.isNaN(values[q]);
		}
		int lithology = lithology(lastRowsLithology);
		lithologyBefore = lithology;
		if (lithology == TextCache.UNDECODABLE) {
			return rejectEncoding(layout.lithology());
		}
		if (depthKind == NumberText.Kind.MISSING) {
			return Outcome.WITHOUT_DEPTH;
		}
		if (!complete) {
			return Outcome.WITHOUT_VALUE;
		}
		if (layout.lithology() >= 0 && lithology < 0) {
			return Outcome.WITHOUT_LITHOLOGY;
		}
		sink.append(borehole, depth, lithology, values);
		return Outcome.USED;
	}

	/** The middle name may stand among what changes with each record while the others stand before and behind that. */
	private boolean namesAreRepeated() {
		return scanner.isRepeated(firstName) && scanner.isRepeated(lastName) && scanner.isRepeated(middleName);
	}

	private NumberText.Kind read(int place) {
		return number.read(bytes, scanner.start(place), scanner.end(place));
	}

	private int number(TextCache cache, int place) {
		return cache.number(bytes, scanner.start(place), scanner.end(place));
	}

	/** The number of the row's lithology; −1 if it has none or none is wanted. */
	private int lithology(int before) {
		int place = layout.lithology();
		if (place < 0) {
			return -1;
		}
		return before != UNREAD && scanner.isRepeated(place) ? before : number(lithologies, place);
	}

	/** Reads the first field of a quantity that has a value; what is missing becomes NaN. False if the row is rejected. */
	private boolean value(int quantity) {
		values[quantity] = Double.NaN;
		for (int place : valuePlaces[quantity]) {
			NumberText.Kind kind = read(place);
			if (kind == NumberText.Kind.TEXT) {
				reject(place, "found '%s', expected a number");
				return false;
			}
			if (kind == NumberText.Kind.NUMBER) {
				if (Math.abs(number.value()) > LARGEST) {
					reject(place, "found %s, expected a measurement of at most 1e12");
					return false;
				}
				values[quantity] = number.value();
				return true;
			}
		}
		return true;
	}

	/** The number of the row's borehole; −1 if it has none, and then the row is rejected. */
	private int borehole() {
		int from = scanner.start(firstName);
		int to = scanner.end(lastName);
		if (Arrays.equals(bytes, from, to, lastNames, 0, lastNames.length)) {
			return lastBorehole;
		}
		int borehole = newBorehole();
		if (borehole >= 0 && adjacent) {
			lastNames = Arrays.copyOfRange(bytes, from, to);
			lastBorehole = borehole;
		}
		return borehole;
	}

	private int newBorehole() {
		int expedition = number(expeditions.cache, layout.expedition());
		int site = number(sites.cache, layout.site());
		int hole = number(holes.cache, layout.hole());
		if (expedition < 0 || site < 0 || hole < 0) {
			int place = expedition < 0 ? layout.expedition() : site < 0 ? layout.site() : layout.hole();
			if (Math.min(expedition, Math.min(site, hole)) == TextCache.UNDECODABLE) {
				rejectEncoding(expedition == TextCache.UNDECODABLE ? layout.expedition()
						: site == TextCache.UNDECODABLE ? layout.site() : layout.hole());
			} else {
				reject(place, "found nothing, expected a name, without which the row belongs to no borehole");
			}
			return -1;
		}
		long key = ((long) expedition << 21 | site) << 21 | hole;
		return boreholes.computeIfAbsent(key, k -> vocabulary.borehole(expeditions.names.get(expedition),
				sites.names.get(site), holes.names.get(hole)));
	}

	private Outcome rejectFieldCount() {
		long lines = swallow();
		return reject("", "found %d fields%s, expected %d as in the header%s".formatted(scanner.fieldCount(),
				lines > 1 ? " over %d lines".formatted(lines) : "", fieldCount,
				lines > 1 ? "; is a quote not closed?" : ""));
	}

	/** Where rows hold quotes, the next one closes what an unclosed one opened, so that two rows look like one. */
	private Outcome rejectTorn() {
		return reject("", ("found text behind the closing quote of a field over %d lines, expected a delimiter;"
				+ " is a quote not closed?").formatted(swallow()));
	}

	/** Counts each line of the record as a row; gives how many it has. */
	private long swallow() {
		long lines = scanner.line() - scanner.recordLine();
		swallowed += lines - 1;
		return lines;
	}

	private Outcome rejectEncoding(int place) {
		String found = ShownText.bytes(bytes, scanner.start(place), scanner.end(place));
		return reject(header.name(place), "found '%s', expected text in UTF-8".formatted(found));
	}

	private Outcome reject(int place, String problem) {
		String found = ShownText.of(bytes, scanner.start(place), scanner.end(place));
		return reject(header.name(place), problem.formatted(found));
	}

	private Outcome reject(String column, String problem) {
		List<String> fields = scanner.fields();
		boolean isHeader = header.resembles(fields);
		boolean repeated = isHeader && header.isRepeatedBy(fields);
		faults.add(new Fault(scanner.recordLine(), repeated ? "" : column,
				repeated ? "found the header again, expected a measurement" : problem, scanner.record(),
				isHeader && !repeated));
		return Outcome.REJECTED;
	}
}
