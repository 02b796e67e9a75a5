package org.lithoscope.data.lily;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.Origin;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.data.lily.engine.Aside;
import org.lithoscope.data.lily.engine.BinDatabase;
import org.lithoscope.data.lily.engine.Coverage;
import org.lithoscope.data.lily.engine.ReadingProgress;
import org.lithoscope.data.lily.engine.StagedFile;
import org.lithoscope.data.lily.engine.TableFormat;
import org.lithoscope.data.lily.raw.InstrumentScan;
import org.lithoscope.data.lily.raw.LithologyGroups;
import org.lithoscope.data.lily.raw.RawFile;
import org.lithoscope.data.lily.raw.RawFolder;
import org.lithoscope.data.lily.raw.Vocabulary;
import org.lithoscope.data.lily.report.CoverageReport;
import org.lithoscope.data.lily.report.CoverageReport.InstrumentCoverage;
import org.lithoscope.data.lily.report.CoverageReport.Outliers;
import org.lithoscope.data.lily.report.ProvenanceJson;
import org.lithoscope.data.lily.report.RejectedCsv;
import org.lithoscope.data.lily.report.RejectedRow;
import org.lithoscope.data.lily.report.SourceFile;

/**
 * From raw files to a training table. The same files and request give the same bytes, for any number of threads.
 *
 * <p>Rows of each instrument go into bins of {@code round(depth / height)}, half to even, per borehole
 * (expedition-site-hole); a bin has the mean or median of its rows; bins of all instruments are joined; the lithology is
 * the most frequent one among the rows of the first instrument, ties by code points of the name; bins with a value
 * outside its limits are dropped. Rows without depth, measurement or lithology do not count.
 */
public final class LilyImport {

	/** More threads than that only wait for each other, each with tables and blocks of its own. */
	private static final int THREADS_PER_PROCESSOR = 4;

	private final ImportRequest request;
	private final WorkContext context;
	private final Vocabulary vocabulary;
	private final Optional<LithologyGroups> groups;
	private final List<Path> inputs = new ArrayList<>();
	private final List<InstrumentScan> scans = new ArrayList<>();
	private final List<InstrumentScan.Result> results = new ArrayList<>();

	private LilyImport(ImportRequest request, WorkContext context) throws DataException {
		this.request = request;
		this.context = context.withThreads(usefulThreads(context.threads()));
		this.groups = request.groups().isPresent() ? Optional.of(LithologyGroups.read(request.groups().get()))
				: Optional.empty();
		this.vocabulary = new Vocabulary(groups.map(LithologyGroups::groups).orElse(Map.of()));
		request.groups().ifPresent(inputs::add);
		RawFolder folder = RawFolder.at(request.folder());
		for (Instrument instrument : request.features().instruments()) {
			folder.filesOf(instrument).forEach(file -> inputs.add(file.path()));
			scans.add(InstrumentScan.prepare(folder, instrument, request.label(), request.maxRejected()));
		}
	}

	/**
	 * Writes the table, its provenance and, if there are some, the faulty rows; all of them or, if the import fails or is
	 * cancelled, none. Faulty rows that are too many are written all the same.
	 *
	 * @return what became of every row
	 * @throws DataException if a file is missing, damaged or has too many faulty rows, no bin is left, or an output
	 *         would overwrite what is read or another output
	 * @throws IOException if an output cannot be written
	 * @throws java.util.concurrent.CancellationException if the work was cancelled
	 */
	public static CoverageReport write(ImportRequest request, ImportOutputs outputs, WorkContext context)
			throws DataException, IOException {
		try (StagedFile table = new StagedFile(outputs.table());
				StagedFile provenance = new StagedFile(outputs.provenance());
				StagedFile rejected = new StagedFile(outputs.rejected())) {
			LilyImport work = new LilyImport(request, context);
			OutputCheck.check(request.folder(), work.inputs, outputs);
			CoverageReport report;
			try (BinDatabase database = new BinDatabase(request, table.spill(), work.context)) {
				Coverage coverage = work.fill(database, Optional.of(rejected));
				Aside<CoverageReport> counted = Aside.begin(() -> work.report(coverage));
				database.write(table.path(), outputs.format());
				report = counted.await();
			}
			context.progress().report(1, "finishing");
			RawFile written = new RawFile(table.path(), Files.size(table.path()));
			provenance.write(ProvenanceJson.of(request, work.groups.map(LithologyGroups::source), report,
					written.source(outputs.table().getFileName().toString()), outputs.version()));
			context.cancellation().check();
			if (!report.rejected().isEmpty()) {
				rejected.write(RejectedCsv.of(report.rejected()));
				rejected.commit();
			}
			provenance.commit();
			table.commit();
			if (report.rejected().isEmpty()) {
				// those of an earlier table are none of this one's
				rejected.remove();
			}
			return report;
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/**
	 * Gives the table without writing it.
	 *
	 * @throws DataException if a file is missing, damaged or has too many faulty rows, or no bin is left
	 * @throws java.util.concurrent.CancellationException if the work was cancelled
	 */
	public static SampleTable read(ImportRequest request, WorkContext context) throws DataException {
		Path spill = Path.of(System.getProperty("java.io.tmpdir"),
				"lithoscope-import-%d-%d".formatted(ProcessHandle.current().pid(), System.nanoTime()));
		LilyImport work = new LilyImport(request, context);
		try (StagedFile temporary = new StagedFile(spill);
				BinDatabase database = new BinDatabase(request, temporary.spill(), work.context)) {
			Coverage coverage = work.fill(database, Optional.empty());
			return database.table(work.origin(work.report(coverage)));
		} catch (IOException | UncheckedIOException e) {
			throw new DataException("%s: the files cannot be imported (%s).".formatted(request.folder(), e.getMessage()),
					e);
		}
	}

	/** As many threads as were asked for, as far as more of them make the import faster. */
	private static int usefulThreads(int wanted) {
		return Math.min(wanted, THREADS_PER_PROCESSOR * Runtime.getRuntime().availableProcessors());
	}

	private Coverage fill(BinDatabase database, Optional<StagedFile> rejected) throws DataException, IOException {
		ReadingProgress progress = new ReadingProgress(context.progress(),
				scans.stream().mapToLong(InstrumentScan::size).sum(), System::nanoTime);
		for (InstrumentScan scan : scans) {
			Instrument instrument = scan.instrument();
			InstrumentScan.Result result = scan.read(vocabulary, database.target(instrument), context.threads(),
					context.cancellation(), (bytes, rows) -> progress.read(instrument, bytes, rows));
			progress.next();
			results.add(result);
			requireDifferent(result.files());
			if (result.refusal().isPresent()) {
				throw refused(result, rejected);
			}
			database.bin(instrument, vocabulary);
		}
		progress.joining("joining");
		Coverage coverage = database.join(vocabulary);
		if (coverage.samples() == 0) {
			throw new DataException(nothingLeft(coverage));
		}
		return coverage;
	}

	/** Copies under other names, as browsers make them, would count twice. */
	private void requireDifferent(List<SourceFile> files) throws DataException {
		Map<String, SourceFile> byHash = new HashMap<>();
		for (SourceFile file : files) {
			SourceFile other = byHash.put(file.sha256(), file);
			if (other != null) {
				throw new DataException(("%s: %s and %s are the same byte for byte, and would count twice. Remove one of"
						+ " them.").formatted(request.folder(), other.name(), file.name()));
			}
		}
	}

	private static DataException refused(InstrumentScan.Result result, Optional<StagedFile> rejected)
			throws IOException {
		if (rejected.isEmpty() || result.rejected().isEmpty()) {
			return new DataException(result.refusal().get());
		}
		rejected.get().write(RejectedCsv.of(result.rejected()));
		rejected.get().commit();
		String which = result.stopped() ? "The first %,d of them".formatted(result.rejected().size()) : "All of them";
		return new DataException("%s\n%s are in %s".formatted(result.refusal().get(), which, rejected.get().target()));
	}

	private CoverageReport report(Coverage coverage) {
		List<InstrumentCoverage> instruments = new ArrayList<>();
		List<RejectedRow> rejected = new ArrayList<>();
		for (int i = 0; i < scans.size(); i++) {
			Instrument instrument = scans.get(i).instrument();
			long[] counts = coverage.boreholesAndBins(instrument);
			instruments.add(new InstrumentCoverage(instrument.name(), instrument.description(), results.get(i).counts(),
					counts[0], counts[1], results.get(i).files()));
			rejected.addAll(results.get(i).rejected());
		}
		return new CoverageReport(request.bin(), instruments, coverage.steps(), coverage.outliers(),
				coverage.boreholes(), coverage.lithologies(), ungrouped(), rejected, coverage.samples());
	}

	private String nothingLeft(Coverage coverage) {
		StringBuilder text = new StringBuilder("%s: no bin is left for the table.".formatted(request.folder()));
		coverage.steps().forEach(step -> text.append("\n  %s: %,d bins in %,d boreholes".formatted(step.name(), step.bins(),
				step.boreholes())));
		return text + "\n" + advice(coverage);
	}

	private String advice(Coverage coverage) {
		List<Outliers> outside = coverage.outliers().stream().filter(outliers -> outliers.bins() > 0).toList();
		if (!outside.isEmpty()) {
			// outliers are told from what all joins left
			return "Bins were left until the limits took them all: %s. Widen them with --limits, or check the units."
					.formatted(outside.stream().map(outliers -> "%s outside %s to %s".formatted(outliers.column(),
							outliers.low(), outliers.high())).collect(Collectors.joining(", ")));
		}
		return "Are the files of the same expeditions?" + (request.join() == JoinKind.INNER
				? " With --join keep, what was not measured is missing." : "");
	}

	private List<String> ungrouped() {
		if (groups.isEmpty()) {
			return List.of();
		}
		Set<String> names = new TreeSet<>(vocabulary.lithologies());
		names.removeAll(Set.copyOf(groups.get().groups().values()));
		return List.copyOf(names);
	}

	private Origin origin(CoverageReport report) {
		List<String> notes = new ArrayList<>();
		for (InstrumentCoverage instrument : report.instruments()) {
			notes.add("%s: %,d rows, %,d of them used, in %,d bins of %s m and %,d boreholes.".formatted(
					instrument.type(), instrument.rows().read(), instrument.rows().used(), instrument.bins(), report.bin(),
					instrument.boreholes()));
		}
		if (!report.rejected().isEmpty()) {
			notes.add("Faulty rows left out: %,d, the first one %s.".formatted(
					report.instruments().stream().mapToLong(instrument -> instrument.rows().rejected()).sum(),
					report.rejected().get(0).text()));
		}
		String name = request.folder().toAbsolutePath().normalize().getFileName().toString();
		return new Origin("LILY files in " + name, name.toLowerCase(Locale.ROOT).contains("synthetic"), notes);
	}
}
