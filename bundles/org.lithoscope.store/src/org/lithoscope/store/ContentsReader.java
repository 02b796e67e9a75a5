package org.lithoscope.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.lithoscope.store.SuiteContents.Missing;

/** Reads all runs of a suite folder and sorts them by what the suite consists of. */
final class ContentsReader {

	private static final Pattern RUN_FOLDER = Pattern.compile("[0-9a-f]{%d}".formatted(RunRequest.SHORT_LENGTH));
	private static final Pattern FAILURE_FILE = Pattern.compile(RUN_FOLDER.pattern() + "\\.json");

	@FunctionalInterface
	private interface Reading {

		RunRecord read(Path path) throws StoreException;
	}

	/** One folder or file, read: either a record or a problem. */
	private record Outcome(RunRecord record, String problem) {
	}

	private final String name;
	private final Path folder;
	private final List<String> problems = new ArrayList<>();

	ContentsReader(String name, Path folder) {
		this.name = name;
		this.folder = folder;
	}

	SuiteContents read() throws StoreException {
		Map<String, RunRecord> records = read(folder, RUN_FOLDER, RunReader::finished);
		Path failures = folder.resolve(RunFolder.FAILED);
		if (Files.isDirectory(failures)) {
			read(failures, FAILURE_FILE, RunReader::failed).forEach(records::putIfAbsent);
		}
		SuiteManifest manifest = manifest();
		if (manifest == null) {
			return new SuiteContents(name, null, List.copyOf(records.values()), List.of(), List.of(), problems);
		}
		return sorted(manifest, records);
	}

	private SuiteContents sorted(SuiteManifest manifest, Map<String, RunRecord> records) {
		List<RunRecord> runs = new ArrayList<>();
		List<Missing> missing = new ArrayList<>();
		Set<String> known = new LinkedHashSet<>();
		for (SuiteManifest.Experiment experiment : manifest.experiments()) {
			for (String id : experiment.runs()) {
				known.add(id);
				RunRecord record = records.get(id);
				if (record == null) {
					missing.add(new Missing(experiment.name(), id));
				} else {
					runs.add(record.as(experiment.name()));
				}
			}
		}
		List<RunRecord> superseded = records.values().stream()
				.filter(record -> record.isFinished() && !known.contains(record.id())).toList();
		return new SuiteContents(manifest.name(), manifest, runs, superseded, missing, problems);
	}

	private SuiteManifest manifest() {
		try {
			return ManifestJson.fromJson(JsonFiles.read(folder.resolve(StoredSuite.MANIFEST)));
		} catch (StoreException e) {
			problems.add("%s: %s; all runs of the folder are taken, under the names of their variants"
					.formatted(folder, e.getMessage()));
			return null;
		}
	}

	private Map<String, RunRecord> read(Path parent, Pattern names, Reading reading) throws StoreException {
		List<Path> paths;
		try (Stream<Path> children = Files.list(parent)) {
			paths = children.filter(path -> names.matcher(path.getFileName().toString()).matches()).sorted().toList();
		} catch (IOException e) {
			throw new StoreException("the folder %s cannot be read: %s".formatted(parent, FailureReason.of(e)), e);
		}
		Map<String, RunRecord> records = new TreeMap<>();
		for (Outcome outcome : paths.parallelStream().map(path -> outcome(path, reading)).toList()) {
			if (outcome.record() == null) {
				problems.add(outcome.problem());
			} else {
				records.put(outcome.record().id(), outcome.record());
			}
		}
		return records;
	}

	private static Outcome outcome(Path path, Reading reading) {
		try {
			return new Outcome(reading.read(path), "");
		} catch (StoreException e) {
			return new Outcome(null, "%s is left out: %s".formatted(path, e.getMessage()));
		}
	}
}
