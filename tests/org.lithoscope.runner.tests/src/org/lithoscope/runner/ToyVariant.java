package org.lithoscope.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.model.Losses;
import org.lithoscope.core.model.TrainingContext;
import org.lithoscope.core.model.TrainingData;
import org.lithoscope.core.model.TrainingException;
import org.lithoscope.core.model.TrainingResult;
import org.lithoscope.core.model.Variant;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Registry;

/** A random linear map, "trained" by adding the mean of a few training rows per epoch. */
class ToyVariant implements Variant {

	@Override
	public void validate(Parameters parameters) throws ParameterException {
		if (parameters.integer("latent") == 13) {
			throw new ParameterException("latent = 13 brings bad luck");
		}
	}

	@Override
	public TrainingResult train(TrainingData data, Parameters parameters, TrainingContext context)
			throws TrainingException {
		int inputs = data.trainInputs().columns();
		float[] weights = new float[inputs * parameters.integer("latent")];
		RandomGenerator random = context.work().seed().stream("weights").generator();
		for (int i = 0; i < weights.length; i++) {
			weights[i] = (float) random.nextGaussian();
		}
		List<Epoch> history = new ArrayList<>();
		for (int e = 0; e < parameters.integer("epochs"); e++) {
			context.work().cancellation().check();
			weights[e % weights.length] += data.trainInputs().get(random.nextInt(data.trainInputs().rows()), 0);
			Losses losses = Losses.of(weights[0], weights[weights.length - 1], 1.0 / (e + 1));
			Epoch epoch = new Epoch(e, 0.5, 1e-3, losses, losses, 1, System.nanoTime() % 1000 / 1e3);
			history.add(epoch);
			context.epochs().accept(epoch);
			boolean last = e == parameters.integer("epochs") - 1;
			if (context.snapshots().wants(e, last)) {
				context.snapshots().take(e, last, new Linear(inputs, weights.clone()));
			}
		}
		return new TrainingResult(new Linear(inputs, weights), history, history.size() - 1, "all epochs done",
				List.of("a toy"));
	}

	@Override
	public LatentModel load(Path folder, Registry registry) throws IOException {
		List<String> lines = Files.readAllLines(folder.resolve("weights.txt"));
		float[] weights = new float[lines.size() - 1];
		for (int i = 0; i < weights.length; i++) {
			weights[i] = Float.parseFloat(lines.get(i + 1));
		}
		return new Linear(Integer.parseInt(lines.get(0)), weights);
	}

	private record Linear(int inputs, float[] weights) implements LatentModel {

		@Override
		public int latentSize() {
			return weights.length / inputs;
		}

		@Override
		public FloatMatrix encode(FloatMatrix rows) {
			FloatMatrix latent = FloatMatrix.zeros(rows.rows(), latentSize());
			for (int r = 0; r < rows.rows(); r++) {
				for (int w = 0; w < weights.length; w++) {
					int dimension = w / inputs;
					latent.set(r, dimension, latent.get(r, dimension) + weights[w] * rows.get(r, w % inputs));
				}
			}
			return latent;
		}

		@Override
		public long parameterCount() {
			return weights.length;
		}

		@Override
		public void save(Path folder) throws IOException {
			List<Float> boxed = new ArrayList<>();
			for (float weight : weights) {
				boxed.add(weight);
			}
			Files.writeString(folder.resolve("weights.txt"), inputs + "\n"
					+ boxed.stream().map(String::valueOf).collect(Collectors.joining("\n")) + "\n");
		}

		@Override
		public boolean equals(Object other) {
			return other instanceof Linear that && inputs == that.inputs && Arrays.equals(weights, that.weights);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(weights);
		}
	}
}
