package org.lithoscope.store;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.google.gson.JsonObject;

/**
 * The runs of one suite: a folder with one folder per run, named by {@link RunRequest#shortId()}, and files that tell
 * what the suite consists of. Safe for use from many threads and, for different runs, by many processes.
 */
public final class StoredSuite {

	/** The file that holds the {@link SuiteManifest}. */
	public static final String MANIFEST = "suite.json";
	/** The file that holds the folds; its form is the splitters' affair. */
	public static final String FOLDS = "folds.json";
	/** The file that holds the suite as it was planned, overrides included. */
	public static final String SUITE = "suite.suite";

	private final String name;
	private final Path folder;
	private final DraftOwner owner;

	StoredSuite(String name, Path folder, DraftOwner owner) {
		this.name = name;
		this.folder = folder;
		this.owner = owner;
	}

	/** The suite's name. */
	public String name() {
		return name;
	}

	/** Where the suite lies; the folder may not exist yet. */
	public Path folder() {
		return folder;
	}

	/** What the suite last consisted of, if the file is there and sound. */
	public Optional<SuiteManifest> manifest() {
		try {
			return Optional.of(readManifest());
		} catch (StoreException e) {
			return Optional.empty();
		}
	}

	/**
	 * Says what the suite consists of from now on; makes its folder.
	 *
	 * @throws StoreException if it cannot be written
	 */
	public void describe(SuiteManifest manifest) throws StoreException {
		try {
			Files.createDirectories(folder);
			JsonFiles.write(folder.resolve(MANIFEST), ManifestJson.toJson(manifest));
		} catch (IOException e) {
			throw new StoreException("suite %s cannot be written to %s: %s".formatted(name, folder, FailureReason.of(e)), e);
		}
	}

	/**
	 * Writes a file beside the runs, for instance {@link #FOLDS}.
	 *
	 * @throws StoreException if it cannot be written
	 */
	public void write(String file, String text) throws StoreException {
		try {
			Files.createDirectories(folder);
			JsonFiles.writeText(folder.resolve(file), text);
		} catch (IOException e) {
			throw new StoreException("the file %s cannot be written to %s: %s".formatted(file, folder, FailureReason.of(e)), e);
		}
	}

	/**
	 * The finished run of a request, if there is one that is whole.
	 *
	 * @param experiment the name the record is to carry
	 * @throws StoreException if a different request has the same short id, or the folder cannot be read
	 */
	public Optional<RunRecord> find(RunRequest request, String experiment) throws StoreException {
		Path run = folder.resolve(request.shortId());
		if (!Files.isDirectory(run)) {
			return Optional.empty();
		}
		RunRecord record;
		try {
			record = RunReader.finished(run);
		} catch (StoreException e) {
			// half-written or tampered with: counts as missing and is replaced
			return Optional.empty();
		}
		requireSame(request, record.request(), run);
		return Optional.of(record.as(experiment));
	}

	/**
	 * Starts writing a run; to be closed.
	 *
	 * @throws StoreException if the folder cannot be written
	 */
	public RunDraft draft(RunRequest request) throws StoreException {
		String id = request.shortId();
		try {
			return new RunDraft(request, folder.resolve(owner.draftName(id)), folder.resolve(id), failureFile(id));
		} catch (IOException e) {
			throw new StoreException("run %s cannot be written to %s: %s".formatted(id, folder, FailureReason.of(e)), e);
		}
	}

	/**
	 * Notes that a run broke off.
	 *
	 * @param message why, for a person
	 * @param cause what went wrong, for the file only
	 * @throws StoreException if it cannot be written
	 */
	public RunRecord fail(RunRequest request, String experiment, String message, Throwable cause)
			throws StoreException {
		Objects.requireNonNull(message, "message");
		JsonObject json = new JsonObject();
		json.addProperty("message", message);
		json.addProperty("experiment", experiment);
		json.add("request", RequestJson.toJson(request));
		json.addProperty("detail", stackTrace(cause));
		Path file = failureFile(request.shortId());
		try {
			Files.createDirectories(file.getParent());
			JsonFiles.write(file, json);
		} catch (IOException e) {
			throw new StoreException("the failure of run %s cannot be written to %s: %s".formatted(request.shortId(),
					file, FailureReason.of(e)), e);
		}
		return RunRecord.failed(request, experiment, message, file);
	}

	/** Whether a run has figures of an evaluator with these parameters, from its beginning or added later. */
	public boolean measured(RunRecord run, Component evaluator) {
		return run.request().evaluators().contains(evaluator) || Files.exists(AddedFiles.file(run.folder(), evaluator));
	}

	/**
	 * Adds what was measured on a finished run later; what was added before by the same evaluator with the same
	 * parameters is replaced. Whoever reads the run from now on finds it among its figures.
	 *
	 * @throws StoreException if it cannot be written
	 */
	public void add(RunRecord run, AddedEvaluation added) throws StoreException {
		try {
			AddedFiles.write(run.folder(), added);
		} catch (IOException e) {
			throw new StoreException("the figures of %s cannot be written to %s: %s".formatted(added.evaluator().id(),
					run.folder(), FailureReason.of(e)), e);
		}
	}

	/**
	 * All that the folder holds now. Files that belong to nobody are passed over, broken runs become problems.
	 *
	 * @throws StoreException if the folder itself cannot be read
	 */
	public SuiteContents contents() throws StoreException {
		return new ContentsReader(name, folder).read();
	}

	/**
	 * The runs that were begun and have no result yet, by id: some process works on them, or was killed.
	 *
	 * @throws StoreException if the folder cannot be read
	 */
	public List<RunningRun> unfinished() throws StoreException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> children = Files.list(folder)) {
			return children.filter(Files::isDirectory)
					.flatMap(child -> DraftOwner.runOf(child)
							.map(id -> new RunningRun(id, child, !owner.seesLeftover(child))).stream())
					.sorted(Comparator.comparing(RunningRun::id)).toList();
		} catch (IOException e) {
			throw new StoreException("the folder %s cannot be read: %s".formatted(folder, FailureReason.of(e)), e);
		}
	}

	SuiteManifest readManifest() throws StoreException {
		return ManifestJson.fromJson(JsonFiles.read(folder.resolve(MANIFEST)));
	}

	static void requireSame(RunRequest wanted, RunRequest there, Path run) throws StoreException {
		if (!wanted.equals(there)) {
			throw new StoreException(("two different runs share the folder name %s: move %s away and run the suite "
					+ "again").formatted(wanted.shortId(), run));
		}
	}

	private Path failureFile(String id) {
		return folder.resolve(RunFolder.FAILED).resolve(id + ".json");
	}

	private static String stackTrace(Throwable cause) {
		if (cause == null) {
			return "";
		}
		StringWriter text = new StringWriter();
		cause.printStackTrace(new PrintWriter(text, true));
		return text.toString();
	}
}
