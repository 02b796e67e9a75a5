package org.lithoscope.runner;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.model.LatentModel;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.ToNumberPolicy;

/** The files of a trained model: its weights in a folder of the variant's own form, its preparation as JSON. */
final class ModelFiles {

	static final String WEIGHTS = "weights";
	private static final String PREPROCESSING = "preprocessing.json";

	/** Numbers of a scaler's state come back as doubles, as {@code Scaler.restore} expects them. */
	private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls()
			.setObjectToNumberStrategy(ToNumberPolicy.DOUBLE).create();

	/** A contribution with its parameters; the form in the file. */
	record Use(String id, int revision, Map<String, String> parameters) {

		static Use of(ComponentUse use) {
			return new Use(use.id(), use.contribution().revision(), use.parameters().asMap());
		}
	}

	/**
	 * All that comes before the model; the form in the file.
	 *
	 * @param targetScaling null where the model reconstructs what it reads
	 */
	record Preprocessing(Use variant, Use featureSet, List<Feature> inputFeatures, List<Feature> targetFeatures,
			Use scaler, Map<String, Object> inputScaling, Map<String, Object> targetScaling) {
	}

	private ModelFiles() {
	}

	static void write(Path folder, PlannedExperiment experiment, ScaledFold fold, LatentModel model)
			throws IOException {
		Preprocessing preprocessing = new Preprocessing(Use.of(experiment.variant()),
				Use.of(experiment.featureSet()), fold.features().inputFeatures(), fold.features().targetFeatures(),
				Use.of(experiment.scaler()), fold.inputScaler().state(),
				fold.features().isAutoencoding() ? null : fold.targetScaler().state());
		Files.writeString(folder.resolve(PREPROCESSING), GSON.toJson(preprocessing) + "\n", StandardCharsets.UTF_8);
		model.save(Files.createDirectory(folder.resolve(WEIGHTS)));
	}

	static Preprocessing read(Path folder) throws IOException {
		Path file = folder.resolve(PREPROCESSING);
		try (Reader in = Files.newBufferedReader(file)) {
			Preprocessing read = GSON.fromJson(in, Preprocessing.class);
			if (read == null || read.featureSet() == null || read.scaler() == null || read.inputScaling() == null
					|| read.variant() == null || read.inputFeatures() == null || read.targetFeatures() == null) {
				throw new IOException("the file %s is broken: it lacks variant, features or scaling".formatted(file));
			}
			return read;
		} catch (JsonParseException e) {
			throw new IOException("the file %s is broken: %s".formatted(file, e.getMessage()), e);
		}
	}
}
