package org.lithoscope.store;

import java.util.List;
import java.util.Optional;

/**
 * All that a suite folder holds at one moment.
 *
 * @param name the suite's name
 * @param knownManifest what the suite last consisted of; null where the file is missing or broken
 * @param runs finished and failed runs of the present suite, in its order
 * @param superseded runs left by earlier settings, each under the id of its variant; no part of the comparison
 * @param missing runs of the present suite that have neither result nor failure yet
 * @param problems what could not be read, one sentence each
 */
public record SuiteContents(String name, SuiteManifest knownManifest, List<RunRecord> runs,
		List<RunRecord> superseded, List<Missing> missing, List<String> problems) {

	/**
	 * A run that was planned and is not there.
	 *
	 * @param experiment the experiment it belongs to
	 * @param id its short id
	 */
	public record Missing(String experiment, String id) {
	}

	public SuiteContents {
		runs = List.copyOf(runs);
		superseded = List.copyOf(superseded);
		missing = List.copyOf(missing);
		problems = List.copyOf(problems);
	}

	/** What the suite last consisted of, where that is known. */
	public Optional<SuiteManifest> manifest() {
		return Optional.ofNullable(knownManifest);
	}

	/** The runs that have a result. */
	public List<RunRecord> finished() {
		return runs.stream().filter(RunRecord::isFinished).toList();
	}

	/** The runs that broke off. */
	public List<RunRecord> failed() {
		return runs.stream().filter(run -> !run.isFinished()).toList();
	}
}
