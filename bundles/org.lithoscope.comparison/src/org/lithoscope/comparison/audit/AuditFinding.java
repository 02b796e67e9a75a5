package org.lithoscope.comparison.audit;

import java.util.List;
import java.util.Objects;

/**
 * One thing about a comparison that its reader has to know.
 *
 * @param topic what it is about
 * @param sentence for people, ending with a full stop
 * @param experiments those it concerns; empty where it concerns all
 */
public record AuditFinding(Topic topic, String sentence, List<String> experiments) {

	/** What a finding is about. */
	public enum Topic {

		/** Something was chosen by looking at test rows. */
		CHOSEN_ON_TEST,
		/** Groups on both sides of a fold stand on one site, or rows of one borehole are on both sides. */
		SHARED_SITES,
		/** Experiments stopped training by different rules. */
		STOPPING_RULES,
		/** Experiments were measured on different rows of the same folds. */
		ROW_SETS,
		/** Losses that are defined differently stand side by side. */
		LOSS_DEFINITIONS,
		/** Runs are missing, failed, unfinished or unreadable. */
		INCOMPLETE,
		/** The data are synthetic. */
		SYNTHETIC,
		/** The test rows were looked at before. */
		LOOKED_AT
	}

	public AuditFinding {
		Objects.requireNonNull(topic, "topic");
		Objects.requireNonNull(sentence, "sentence");
		experiments = List.copyOf(experiments);
	}

	/** Whether figures are flattered or not comparable, rather than merely incomplete. */
	public boolean isWarning() {
		return topic != Topic.INCOMPLETE && topic != Topic.SYNTHETIC && topic != Topic.LOOKED_AT;
	}
}
