package org.lithoscope.engine.dl4j.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.lithoscope.engine.dl4j.SameDiffLoss;
import org.lithoscope.engine.dl4j.runtime.Nd4jRuntime;
import org.lithoscope.vae.engine.Batch;
import org.lithoscope.vae.engine.Draws;
import org.lithoscope.vae.engine.LossSum;
import org.lithoscope.vae.engine.Network;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.BlockShape;
import org.lithoscope.vae.spec.Prior;
import org.lithoscope.vae.spec.PseudoInputNorm;
import org.lithoscope.vae.spec.VaeSpec;
import org.nd4j.autodiff.samediff.api.OutAndGrad;
import org.nd4j.linalg.api.ndarray.INDArray;

/** A network that learns: one graph for training, one for inference, and the tensors that both are given. */
public final class Dl4jNetwork implements Network {

	private static final List<String> OUTPUTS =
			List.of(VaeGraph.OBJECTIVE, VaeGraph.KL, VaeGraph.MU, VaeGraph.X_HAT);

	private final VaeSpec spec;
	private final int maximumRows;
	private final Precision precision;
	private final Tensors tensors;
	private final VaeGraph learning;
	private final VaeGraph inference;
	private final List<BlockShape> norms;
	/** The norms whose running statistics follow pseudo-inputs, too. */
	private final List<BlockShape> pseudoInputNorms;
	private final List<String> learningOutputs;
	private final Map<Integer, BatchArrays> learningArrays = new HashMap<>();
	private final Map<Integer, BatchArrays> inferenceArrays = new HashMap<>();
	private boolean inferenceIsCurrent;

	public Dl4jNetwork(VaeSpec spec, int maximumRows, SameDiffLoss loss, Precision precision) {
		this.spec = spec;
		this.maximumRows = maximumRows;
		this.precision = precision;
		this.tensors = new Tensors(spec);
		this.learning = new VaeGraph(spec, loss, precision, true);
		this.inference = new VaeGraph(spec, loss, precision, false);
		this.norms = spec.blocks().batchNorm()
				? Stream.concat(spec.encoderBlocks().stream(), spec.decoderBlocks().stream()).toList()
				: List.of();
		this.learningOutputs = new ArrayList<>(OUTPUTS);
		norms.forEach(block -> addMoments(block, ""));
		this.pseudoInputNorms = spec.prior() instanceof Prior.VampPrior vamp && vamp.norm() == PseudoInputNorm.SHARED
				? norms.subList(0, Math.min(norms.size(), spec.encoder().size()))
				: List.of();
		pseudoInputNorms.forEach(block -> addMoments(block, VaeGraph.OF_PSEUDO_INPUTS));
	}

	private void addMoments(BlockShape block, String pass) {
		learningOutputs.add(LayerStack.meanName(block.norm()) + pass);
		learningOutputs.add(LayerStack.varianceName(block.norm()) + pass);
	}

	@Override
	public VaeSpec spec() {
		return spec;
	}

	@Override
	public void trainStep(Batch batch, Draws draws, double beta, double learningRate, LossSum losses) {
		requireRows(batch.count(), norms.isEmpty() ? 1 : 2);
		Nd4jRuntime.keepToThisThread();
		Map<String, INDArray> placeholders = learningArrays
				.computeIfAbsent(batch.count(), rows -> new BatchArrays(spec, rows, precision, true))
				.fill(batch, draws, beta);
		OutAndGrad result = learning.graph().calculateGradientsAndOutputs(placeholders, learningOutputs,
				tensors.learnedNames());
		Map<String, INDArray> outputs = result.getOutputs();
		addLosses(outputs, batch, losses);
		tensors.step(result.getGradients(), learningRate);
		norms.forEach(block -> follow(block, "", outputs, batch.count()));
		if (spec.prior() instanceof Prior.VampPrior vamp) {
			pseudoInputNorms.forEach(
					block -> follow(block, VaeGraph.OF_PSEUDO_INPUTS, outputs, vamp.pseudoInputs()));
		}
		tensors.writeTo(learning.graph());
		inferenceIsCurrent = false;
		Numbers.close(outputs.values());
		Numbers.close(result.getGradients().values());
	}

	private void follow(BlockShape block, String pass, Map<String, INDArray> outputs, int rows) {
		tensors.follow(block, Numbers.of(outputs.get(LayerStack.meanName(block.norm()) + pass)),
				Numbers.of(outputs.get(LayerStack.varianceName(block.norm()) + pass)), rows);
	}

	@Override
	public void evaluate(Batch batch, Draws draws, double beta, LossSum losses) {
		requireRows(batch.count(), 1);
		Nd4jRuntime.keepToThisThread();
		if (!inferenceIsCurrent) {
			tensors.writeTo(inference.graph());
			inferenceIsCurrent = true;
		}
		Map<String, INDArray> placeholders = inferenceArrays
				.computeIfAbsent(batch.count(), rows -> new BatchArrays(spec, rows, precision, false))
				.fill(batch, draws, beta);
		Map<String, INDArray> outputs = inference.graph().output(placeholders, OUTPUTS);
		addLosses(outputs, batch, losses);
		addMeans(Numbers.of(outputs.get(VaeGraph.MU)), losses);
		Numbers.close(outputs.values());
	}

	@Override
	public NetworkState state() {
		return tensors.state();
	}

	@Override
	public void restore(NetworkState state) {
		tensors.restore(state);
		tensors.writeTo(learning.graph());
		inferenceIsCurrent = false;
	}

	@Override
	public NetworkState gradients() {
		return tensors.gradients();
	}

	private void requireRows(int rows, int least) {
		if (rows < least || rows > maximumRows) {
			throw new IllegalArgumentException("a batch of %d rows: expected %d to %d".formatted(rows, least,
					maximumRows));
		}
	}

	/** The objective is the graph's; what all objectives are compared by is computed here, whatever the loss is. */
	private void addLosses(Map<String, INDArray> outputs, Batch batch, LossSum losses) {
		INDArray objective = outputs.get(VaeGraph.OBJECTIVE);
		if (objective.length() != 1) {
			throw new IllegalArgumentException("the loss of a batch has %d numbers: expected one, a mean over its rows"
					.formatted(objective.length()));
		}
		losses.add(batch.count(), batch.count() * objective.getDouble(0),
				batch.count() * outputs.get(VaeGraph.KL).getDouble(0));
		double[] xHat = Numbers.of(outputs.get(VaeGraph.X_HAT));
		for (int feature = 0; feature < spec.targets(); feature++) {
			double sum = 0;
			for (int r = 0; r < batch.count(); r++) {
				double error = xHat[r * spec.targets() + feature] - batch.targets().get(batch.row(r), feature);
				sum += error * error;
			}
			losses.addSquaredError(feature, sum);
		}
	}

	private void addMeans(double[] mu, LossSum losses) {
		for (int d = 0; d < spec.latent(); d++) {
			double sum = 0;
			double squares = 0;
			for (int i = d; i < mu.length; i += spec.latent()) {
				sum += mu[i];
				squares += mu[i] * mu[i];
			}
			losses.addMean(d, sum, squares);
		}
	}
}
