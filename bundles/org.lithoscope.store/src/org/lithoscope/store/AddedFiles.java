package org.lithoscope.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.lithoscope.core.evaluation.ResultTable;

import com.google.gson.JsonObject;

/** The files of evaluations that were added to a run: one each, named by evaluator and parameters. */
final class AddedFiles {

	private static final String EVALUATOR = "evaluator";
	private static final String RESULT = "result";
	private static final String TABLES = "tables";
	private static final String SUFFIX = ".json";

	private AddedFiles() {
	}

	/** Where an evaluator's figures lie, or would lie. */
	static Path file(Path run, Component evaluator) {
		return run.resolve(RunFolder.EVALUATIONS).resolve("%s-%s%s".formatted(FolderName.of(evaluator.id()),
				RequestJson.hash(evaluator).substring(0, RunRequest.SHORT_LENGTH), SUFFIX));
	}

	static void write(Path run, AddedEvaluation added) throws IOException {
		JsonObject json = new JsonObject();
		json.add(EVALUATOR, RequestJson.component(added.evaluator()));
		json.add(RESULT, ResultJson.evaluation(added.result()));
		json.add(TABLES, TablesJson.toJson(Map.of(added.evaluator().id(), added.tables())));
		Path file = file(run, added.evaluator());
		Files.createDirectories(file.getParent());
		JsonFiles.write(file, json);
	}

	/** The figures of all files, in the order of their names; a broken file is told as a note. */
	static List<EvaluatorResult> results(Path run) throws StoreException {
		List<EvaluatorResult> results = new ArrayList<>();
		for (Path file : files(run)) {
			try {
				results.add(ResultJson.evaluation(JsonFiles.read(file).object(RESULT)));
			} catch (StoreException e) {
				String name = file.getFileName().toString();
				results.add(new EvaluatorResult(name, List.of(), List.of(("the added evaluation %s is left out: %s; delete "
						+ "it and evaluate again").formatted(name, e.getMessage()))));
			}
		}
		return results;
	}

	/** The tables of all files that are sound. */
	static Map<String, List<ResultTable>> tables(Path run) throws StoreException {
		Map<String, List<ResultTable>> tables = new LinkedHashMap<>();
		for (Path file : files(run)) {
			try {
				TablesJson.fromJson(JsonFiles.read(file).object(TABLES), file).forEach(
						(evaluator, own) -> tables.computeIfAbsent(evaluator, id -> new ArrayList<>()).addAll(own));
			} catch (StoreException e) {
				// the notes of the run tell of it
				continue;
			}
		}
		return tables;
	}

	private static List<Path> files(Path run) throws StoreException {
		Path folder = run.resolve(RunFolder.EVALUATIONS);
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> children = Files.list(folder)) {
			return children.filter(file -> file.getFileName().toString().matches("[^.].*\\" + SUFFIX)).sorted().toList();
		} catch (IOException e) {
			throw new StoreException("the folder %s cannot be read: %s".formatted(folder, FailureReason.of(e)), e);
		}
	}
}
