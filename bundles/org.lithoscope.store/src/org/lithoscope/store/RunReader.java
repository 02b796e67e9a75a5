package org.lithoscope.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads single runs from their files. */
final class RunReader {

	private RunReader() {
	}

	/**
	 * The finished run in a folder, under the id of its variant.
	 *
	 * @throws StoreException if anything that belongs to a run is missing or broken
	 */
	static RunRecord finished(Path folder) throws StoreException {
		RunRequest request = RequestJson.fromJson(JsonFiles.read(folder.resolve(RunFolder.REQUEST)));
		if (!folder.getFileName().toString().equals(request.shortId())) {
			throw new StoreException("its request belongs to a folder named %s".formatted(request.shortId()));
		}
		for (String needed : List.of(RunFolder.EPOCHS, RunFolder.TABLES)) {
			if (!Files.exists(folder.resolve(needed))) {
				throw new StoreException("the file %s is missing".formatted(needed));
			}
		}
		RunResult result = ResultJson.fromJson(JsonFiles.read(folder.resolve(RunFolder.RESULT)))
				.with(AddedFiles.results(folder));
		RunTimings timings = timings(folder.resolve(RunFolder.TIMINGS));
		return RunRecord.finished(request, request.variant().id(), result, timings, folder,
				RunDetails.in(folder, timings));
	}

	/** The failed run of which a file tells. */
	static RunRecord failed(Path file) throws StoreException {
		Fields json = JsonFiles.read(file);
		RunRequest request = RequestJson.fromJson(json.object("request"));
		return RunRecord.failed(request, request.variant().id(), json.text("message"), file);
	}

	/** Times are no part of the result, so a run without them is still whole. */
	private static RunTimings timings(Path file) {
		try {
			return TimingsJson.fromJson(JsonFiles.read(file));
		} catch (StoreException e) {
			return RunTimings.UNKNOWN;
		}
	}
}
