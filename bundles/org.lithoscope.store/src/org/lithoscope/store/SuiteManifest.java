package org.lithoscope.store;

import java.util.List;
import java.util.Objects;

import org.lithoscope.core.split.Grouping;

/**
 * What a suite consisted of when it last ran: which runs belong to which experiment, in the suite's order.
 *
 * <p>A suite folder may hold more runs than its manifest names, left by earlier settings; they are reused when they are
 * asked for again, and are no part of the comparison until then.
 *
 * @param name the suite's name
 * @param title a heading
 * @param description what the suite asks
 * @param baseline the experiment others are compared with, or an empty string
 * @param data where the samples come from
 * @param splitter id of the splitter
 * @param grouping what was kept together
 * @param seed the suite's seed
 * @param experiments in the suite's order
 * @param notes what the user should know about data, features and folds, one sentence each
 */
public record SuiteManifest(String name, String title, String description, String baseline, Data data, String splitter,
		Grouping grouping, long seed, List<Experiment> experiments, List<String> notes) {

	/**
	 * Where the samples come from.
	 *
	 * @param title a short name, for instance of the file
	 * @param synthetic whether they were generated rather than measured
	 * @param hash SHA-256 of the table
	 * @param samples how many rows the table has
	 * @param boreholes how many boreholes it has
	 * @param lithologies how many distinct lithologies it has, 0 if none were described
	 */
	public record Data(String title, boolean synthetic, String hash, int samples, int boreholes, int lithologies) {

		public Data {
			Objects.requireNonNull(title, "title");
			Objects.requireNonNull(hash, "hash");
		}

		/** The title, marked when the data are synthetic. */
		public String label() {
			return synthetic ? title + " (synthetic)" : title;
		}
	}

	/**
	 * One experiment and its runs.
	 *
	 * @param name unique in the suite
	 * @param variant id of the variant
	 * @param note what the author of the suite says about it, or an empty string
	 * @param runs {@link RunRequest#shortId()} of its runs, by repeat, then fold
	 */
	public record Experiment(String name, String variant, String note, List<String> runs) {

		public Experiment {
			Objects.requireNonNull(name, "name");
			Objects.requireNonNull(variant, "variant");
			Objects.requireNonNull(note, "note");
			runs = List.copyOf(runs);
		}
	}

	public SuiteManifest {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(description, "description");
		Objects.requireNonNull(baseline, "baseline");
		Objects.requireNonNull(data, "data");
		Objects.requireNonNull(splitter, "splitter");
		Objects.requireNonNull(grouping, "grouping");
		experiments = List.copyOf(experiments);
		notes = List.copyOf(notes);
	}
}
