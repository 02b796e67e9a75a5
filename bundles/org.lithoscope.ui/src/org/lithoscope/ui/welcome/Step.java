package org.lithoscope.ui.welcome;

/** One item of the checklist, in the order in which a newcomer does them. */
public enum Step {
	/** Computing the default suite. */
	RUN("Run a first comparison", "Three variants are trained on synthetic boreholes, on the same folds and seeds: "
			+ "half a minute or so on two cores. Finished runs stay, so it may be cancelled and gone on with."),
	/** Reading the result. */
	COMPARE("See which variant is better", "Agreement with the lithology beside the validation loss, and below them "
			+ "in words what these folds can tell, and what they cannot."),
	/** Looking at single samples. */
	BOREHOLES("Look at boreholes", "What the clusters look like down a hole, in latent space, and against the "
			+ "described lithologies. Samples picked in one view light up in the others."),
	/** Describing a table of the user's own. */
	DESCRIBE("Open a table of your own", "Delimited text, Parquet or LAS well logs: figures per feature, lithologies, "
			+ "and what may mislead a model. Nothing is trained."),
	/** Making the study's table. */
	IMPORT("Import LILY", "From raw files of the LILY database to a table of samples, with the count of what each "
			+ "step lost."),
	/** Writing a suite. */
	SUITE("Write a suite", "A copy of a registered suite that you change: your table, other variants, grids of "
			+ "settings."),
	/** Reading how a variant is added. */
	VARIANT("Add a variant", "A variant that only changes the recipe is a few lines of XML. The guide shows them.");

	private final String title;
	private final String explanation;

	Step(String title, String explanation) {
		this.title = title;
		this.explanation = explanation;
	}

	/** A few words, for a link. */
	public String title() {
		return title;
	}

	/** What to expect. */
	public String explanation() {
		return explanation;
	}
}
