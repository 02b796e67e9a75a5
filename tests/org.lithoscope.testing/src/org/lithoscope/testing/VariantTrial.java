package org.lithoscope.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.model.TrainingContext;
import org.lithoscope.core.model.TrainingData;
import org.lithoscope.core.model.TrainingException;
import org.lithoscope.core.model.TrainingResult;
import org.lithoscope.core.model.Variant;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.run.WorkContext;

/**
 * A contributed variant to be tried on a thousand made-up rows.
 *
 * @param registry where engines are found
 * @param contribution the variant
 */
public record VariantTrial(Registry registry, Contribution contribution) {

	private static final int TRAINING_ROWS = 1000;
	private static final int VALIDATION_ROWS = 300;

	/** The variant with this id, among what is installed here. */
	public static VariantTrial of(String id) {
		Registry registry = TestRegistry.open();
		return new VariantTrial(registry, registry.require(ContributionKind.VARIANT, id));
	}

	/**
	 * Rows whose columns mix two hidden factors, of which the first has two peaks, and a little noise.
	 *
	 * @param columns how many columns
	 */
	public static FloatMatrix rows(long seed, int rows, int columns) {
		SplittableRandom random = new SplittableRandom(seed);
		FloatMatrix mixed = FloatMatrix.zeros(rows, columns);
		for (int r = 0; r < rows; r++) {
			double first = random.nextGaussian() * 0.5 + (r % 2 == 0 ? 1 : -1);
			double second = random.nextGaussian();
			for (int c = 0; c < columns; c++) {
				mixed.set(r, c,
						(float) (first * Math.cos(c) + second * Math.sin(c) + 0.2 * random.nextGaussian()));
			}
		}
		return mixed;
	}

	/** Training and validation rows of an autoencoder. */
	public static TrainingData data(int features) {
		FloatMatrix training = rows(1, TRAINING_ROWS, features);
		FloatMatrix validation = rows(2, VALIDATION_ROWS, features);
		return new TrainingData(features(features), features(features), training, training, validation, validation);
	}

	/** The same where only the first columns are to be reconstructed. */
	public static TrainingData data(int inputs, int targets) {
		TrainingData all = data(inputs);
		int[] first = new int[targets];
		for (int c = 0; c < targets; c++) {
			first[c] = c;
		}
		return new TrainingData(all.inputFeatures(), features(targets), all.trainInputs(),
				all.trainInputs().selectColumns(first), all.validationInputs(),
				all.validationInputs().selectColumns(first));
	}

	private static List<Feature> features(int count) {
		List<Feature> features = new ArrayList<>();
		for (int i = 1; i <= count; i++) {
			features.add(new Feature("feature " + i, "", "feature " + i));
		}
		return features;
	}

	/** Trains with these settings and the variant's defaults. */
	public TrainingResult train(TrainingData data, Map<String, String> settings, long seed)
			throws TrainingException, ParameterException {
		return variant().train(data, contribution.resolve(settings),
				new TrainingContext(WorkContext.of(seed), registry, epoch -> {
				}));
	}

	/** What is read back after a model was saved. */
	public LatentModel reloaded(LatentModel model, Path folder) throws IOException {
		model.save(folder);
		return variant().load(folder, registry);
	}

	/** The variant itself. */
	public Variant variant() {
		return registry.create(contribution, Variant.class);
	}

	/** Everything the registry had to say against the variant's bundle. */
	public List<String> problems() {
		return registry.problems().stream().filter(problem -> problem.bundle().equals(contribution.bundle()))
				.map(Object::toString).toList();
	}
}
