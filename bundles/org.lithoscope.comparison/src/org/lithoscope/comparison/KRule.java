package org.lithoscope.comparison;

import java.util.Locale;
import java.util.Optional;

import org.lithoscope.core.split.Part;

/** How the number of clusters of a figure was chosen. */
public enum KRule {

	/** It was set before anything was seen. */
	FIXED("fixed beforehand", null, ""),
	/** Run by run, the k whose clusters agree best with the lithologies of the validation rows. */
	VALIDATION_ARI("chosen by ARI on validation rows", Part.VALIDATION, "ari"),
	/** Run by run, the k of the largest silhouette on validation rows; needs no lithology. */
	VALIDATION_SILHOUETTE("chosen by silhouette on validation rows", Part.VALIDATION, "silhouette"),
	/** Run by run, the k of the highest ARI on test rows: the study's habit, which flatters. */
	TEST_ARI("chosen by ARI on test rows", Part.TEST, "ari");

	private final String words;
	private final Part rows;
	private final String criterion;

	KRule(String words, Part rows, String criterion) {
		this.words = words;
		this.rows = rows;
		this.criterion = criterion;
	}

	/** The name used in files and on the command line. */
	public String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** A clause for people. */
	public String words() {
		return words;
	}

	/** The rows that chose k; empty where it was fixed. */
	public Optional<Part> rows() {
		return Optional.ofNullable(rows);
	}

	/** The measure whose largest value chose k; an empty string where it was fixed. */
	public String criterion() {
		return criterion;
	}
}
