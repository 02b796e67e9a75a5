package org.lithoscope.core.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.feature.Feature;
import org.lithoscope.core.matrix.FloatMatrix;
import org.lithoscope.core.model.Epoch;
import org.lithoscope.core.model.LatentModel;
import org.lithoscope.core.scaling.FittedScaler;
import org.lithoscope.core.split.Part;

/**
 * A trained model together with the rows it can be measured on; latents are computed once per side and shared by all
 * evaluators of a run.
 */
public final class EvaluationInput {

	/**
	 * One side of the fold as the model sees it.
	 *
	 * @param samples per row the row of the sample table
	 * @param inputs scaled, {@code rows × inputs}
	 * @param targets scaled, {@code rows × targets}; the same object as {@code inputs} for an autoencoder
	 */
	public record Side(int[] samples, FloatMatrix inputs, FloatMatrix targets) {
	}

	private final SampleTable table;
	private final LatentModel model;
	private final List<Epoch> history;
	private final int keptEpoch;
	private final List<Feature> targetFeatures;
	private final FittedScaler targetScaler;
	private final Map<Part, Side> sides;
	private final FoldMemory memory;
	private final Map<Part, FloatMatrix> latents = new EnumMap<>(Part.class);

	/** An input that shares nothing with other runs. */
	public EvaluationInput(SampleTable table, LatentModel model, List<Epoch> history, int keptEpoch,
			List<Feature> targetFeatures, FittedScaler targetScaler, Map<Part, Side> sides) {
		this(table, model, history, keptEpoch, targetFeatures, targetScaler, sides, new FoldMemory());
	}

	/**
	 * @param history the training's epochs, possibly empty
	 * @param keptEpoch the epoch whose weights the model has, or −1
	 * @param targetScaler undoes the scaling of targets and reconstructions
	 * @param sides all three sides; validation may have no rows
	 * @param memory shared by all runs that have these sides
	 */
	public EvaluationInput(SampleTable table, LatentModel model, List<Epoch> history, int keptEpoch,
			List<Feature> targetFeatures, FittedScaler targetScaler, Map<Part, Side> sides,
			FoldMemory memory) {
		this.table = Objects.requireNonNull(table, "table");
		this.model = Objects.requireNonNull(model, "model");
		this.history = List.copyOf(history);
		this.keptEpoch = keptEpoch;
		this.targetFeatures = List.copyOf(targetFeatures);
		this.targetScaler = Objects.requireNonNull(targetScaler, "targetScaler");
		this.sides = new EnumMap<>(sides);
		this.memory = Objects.requireNonNull(memory, "memory");
	}

	public SampleTable table() {
		return table;
	}

	public LatentModel model() {
		return model;
	}

	public List<Epoch> history() {
		return history;
	}

	/** The epoch whose weights the model has, or −1 where it did not learn in epochs. */
	public int keptEpoch() {
		return keptEpoch;
	}

	public List<Feature> targetFeatures() {
		return targetFeatures;
	}

	public FittedScaler targetScaler() {
		return targetScaler;
	}

	public Side side(Part part) {
		return sides.get(part);
	}

	/** What runs that share these sides know of them without a model. */
	public FoldMemory memory() {
		return memory;
	}

	/** The latent representation of one side, {@code rows × latentSize}. */
	public synchronized FloatMatrix latent(Part part) {
		return latents.computeIfAbsent(part, p -> model.encode(sides.get(p).inputs()));
	}

	/** Per row of one side its lithology code, {@link SampleTable#NO_LITHOLOGY} where none was described. */
	public int[] lithologies(Part part) {
		int[] samples = sides.get(part).samples();
		int[] codes = new int[samples.length];
		for (int r = 0; r < codes.length; r++) {
			codes[r] = table.lithologyOf(samples[r]);
		}
		return codes;
	}
}
