package org.lithoscope.vae.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.lithoscope.vae.engine.Batch;
import org.lithoscope.vae.engine.Draws;
import org.lithoscope.vae.engine.LossSum;
import org.lithoscope.vae.engine.Network;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.VaeSpec;

/** A network without numbers: it writes down what it is asked to do, and its losses on validation rows are given. */
final class ScriptedNetwork implements Network {

	final VaeSpec spec = VaeSpec.standard(1, List.of(1), 1);
	final List<List<Integer>> trainedRows = new ArrayList<>();
	/** Of labelled batches only. */
	final List<List<Integer>> trainedLabels = new ArrayList<>();
	final List<Double> betas = new ArrayList<>();
	final List<Double> learningRates = new ArrayList<>();
	final List<float[]> validationNoise = new ArrayList<>();
	private final double[] errors;
	private final int stepsPerEpoch;
	private int steps;

	/** @param errors squared error per validation row, by epoch */
	ScriptedNetwork(int stepsPerEpoch, double... errors) {
		this.stepsPerEpoch = stepsPerEpoch;
		this.errors = errors;
	}

	private int epoch() {
		return (steps - 1) / stepsPerEpoch;
	}

	@Override
	public VaeSpec spec() {
		return spec;
	}

	@Override
	public void trainStep(Batch batch, Draws draws, double beta, double learningRate, LossSum losses) {
		steps++;
		List<Integer> rows = new ArrayList<>();
		double sum = 0;
		for (int i = 0; i < batch.count(); i++) {
			rows.add(batch.row(i));
			sum += batch.inputs().get(batch.row(i), 0);
		}
		trainedRows.add(rows);
		if (batch.hasLabels()) {
			trainedLabels.add(IntStream.range(0, batch.count()).map(batch::label).boxed().toList());
		}
		betas.add(beta);
		learningRates.add(learningRate);
		losses.add(batch.count(), sum, 0);
		losses.addSquaredError(0, sum);
	}

	@Override
	public void evaluate(Batch batch, Draws draws, double beta, LossSum losses) {
		float[][] noise = new float[1][batch.count()];
		draws.noise(noise, batch.count());
		validationNoise.add(noise[0]);
		double error = errors[Math.min(epoch(), errors.length - 1)] * batch.count();
		losses.addSquaredError(0, error);
		// one nat of KL per row
		losses.add(batch.count(), error + beta * batch.count(), batch.count());
	}

	/** The state is the number of steps so far. */
	@Override
	public NetworkState state() {
		return new NetworkState(Map.of("steps", new float[] { steps }));
	}

	@Override
	public void restore(NetworkState state) {
		steps = (int) state.tensor("steps")[0];
	}

	@Override
	public NetworkState gradients() {
		return new NetworkState(Map.of());
	}
}
