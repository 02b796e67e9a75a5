package org.lithoscope.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.gson.JsonObject;

/**
 * A folder of runs: {@code store.json} with the version of its form, and a folder for each suite. Plain files are the
 * truth; nothing else is kept.
 */
public final class RunStore {

	/** The version of the form this program reads and writes. */
	public static final int VERSION = 1;

	private static final String MARKER = "store.json";
	private static final String FORMAT = "lithoscope-runs";
	/** The names of files that are written beside their targets, here and by those who export into suite folders. */
	private static final Pattern TEMPORARY = Pattern.compile("\\..+(-\\d+-\\d+\\.tmp|\\.\\d+\\.new)");
	/** Temporary files this old were left by a process that was killed. */
	private static final Duration STALE = Duration.ofHours(1);

	private final Path root;
	private final DraftOwner owner;

	private RunStore(Path root) {
		this.root = root;
		this.owner = DraftOwner.current();
	}

	/** Whether the folder is a run store, of whatever version. */
	public static boolean isStore(Path root) {
		return Files.isRegularFile(root.resolve(MARKER));
	}

	/**
	 * Opens a store that exists; writes nothing.
	 *
	 * @throws StoreException if there is none, or it has another version
	 */
	public static RunStore open(Path root) throws StoreException {
		if (!isStore(root)) {
			throw new StoreException(("%s is no run store: it has no file %s; give the folder that a suite was run "
					+ "into").formatted(root, MARKER));
		}
		requireVersion(root);
		return new RunStore(root);
	}

	/**
	 * Opens a store for writing: makes it if there is none, and clears away what killed processes left half-written.
	 *
	 * @throws StoreException if it cannot be written, or has another version
	 */
	public static RunStore create(Path root) throws StoreException {
		if (isStore(root)) {
			requireVersion(root);
		}
		RunStore store = new RunStore(root);
		try {
			Files.createDirectories(root);
			// also written where it exists: a folder that cannot be written is told before any work is done
			JsonFiles.write(root.resolve(MARKER), marker());
			for (Path suite : store.suiteFolders()) {
				store.clear(suite);
			}
		} catch (IOException e) {
			throw new StoreException("runs cannot be written to %s (%s): choose a folder that can be written"
					.formatted(root, FailureReason.of(e)), e);
		}
		return store;
	}

	/** The folder. */
	public Path root() {
		return root;
	}

	/** A suite by its name, whether or not it has runs yet. */
	public StoredSuite suite(String name) {
		return new StoredSuite(name, root.resolve(FolderName.of(name)), owner);
	}

	/**
	 * All suites that have been run, by the names of their folders.
	 *
	 * @throws StoreException if the folder cannot be read
	 */
	public List<StoredSuite> suites() throws StoreException {
		List<StoredSuite> suites = new ArrayList<>();
		try {
			for (Path folder : suiteFolders()) {
				StoredSuite found = new StoredSuite(folder.getFileName().toString(), folder, owner);
				Optional<SuiteManifest> manifest = found.manifest();
				if (manifest.isPresent()) {
					suites.add(new StoredSuite(manifest.get().name(), folder, owner));
				} else if (Files.exists(folder.resolve(StoredSuite.MANIFEST))) {
					suites.add(found);
				}
			}
		} catch (IOException e) {
			throw new StoreException("the run store %s cannot be read: %s".formatted(root, FailureReason.of(e)), e);
		}
		return suites;
	}

	/**
	 * Remembers that figures of test rows were shown.
	 *
	 * @throws StoreException if it cannot be written
	 */
	public void remember(Look look) throws StoreException {
		try {
			LookFile.add(root, look);
		} catch (IOException e) {
			throw new StoreException("%s cannot be written to (%s), so that this look at its test rows is not counted"
					.formatted(root, FailureReason.of(e)), e);
		}
	}

	/**
	 * How often figures of test rows were shown, oldest first.
	 *
	 * @throws StoreException if the file cannot be read
	 */
	public List<Look> looks() throws StoreException {
		try {
			return LookFile.read(root);
		} catch (IOException e) {
			throw new StoreException("the looks at %s cannot be read: %s".formatted(root, FailureReason.of(e)), e);
		}
	}

	private List<Path> suiteFolders() throws IOException {
		try (Stream<Path> children = Files.list(root)) {
			return children.filter(Files::isDirectory).sorted().toList();
		}
	}

	/** Touches suites only: the root may be a folder that holds other things, too. */
	private void clear(Path suite) throws IOException {
		if (!Files.exists(suite.resolve(StoredSuite.MANIFEST))) {
			return;
		}
		List<Path> children;
		try (Stream<Path> listed = Files.list(suite)) {
			children = listed.toList();
		}
		for (Path child : children) {
			if (Files.isDirectory(child) ? owner.seesLeftover(child) : isStaleTemporary(child)) {
				FolderTree.delete(child);
			}
		}
	}

	private static boolean isStaleTemporary(Path file) throws IOException {
		String name = file.getFileName().toString();
		FileTime limit = FileTime.from(Instant.now().minus(STALE));
		return TEMPORARY.matcher(name).matches() && Files.getLastModifiedTime(file).compareTo(limit) < 0;
	}

	private static void requireVersion(Path root) throws StoreException {
		int version;
		try {
			Fields json = JsonFiles.read(root.resolve(MARKER));
			if (!json.text("format").equals(FORMAT)) {
				throw new StoreException("its format is '%s'".formatted(json.text("format")));
			}
			version = json.integer("version");
		} catch (StoreException e) {
			throw new StoreException("%s is no run store: %s (%s); choose another folder".formatted(root,
					e.getMessage(), MARKER), e);
		}
		if (version != VERSION) {
			throw new StoreException(("the run store %s has version %d, this Lithoscope reads version %d: use the "
					+ "Lithoscope that wrote it, or choose another folder").formatted(root, version, VERSION));
		}
	}

	private static JsonObject marker() {
		JsonObject json = new JsonObject();
		json.addProperty("format", FORMAT);
		json.addProperty("version", VERSION);
		return json;
	}
}
