package org.lithoscope.engine.fused.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.lithoscope.engine.fused.internal.kernels.Kernels;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.Branch;
import org.lithoscope.vae.spec.Columns;
import org.lithoscope.vae.spec.VaeSpec;

/** The encoders or the decoders of all branches in inference mode, side by side. */
final class FoldedStacks {

	/** One branch, and which rows of the whole network's activations it reads and writes. */
	private record Part(FoldedStack stack, UnaryOperator<float[][]> in, UnaryOperator<float[][]> out) {
	}

	private final List<Part> parts = new ArrayList<>();
	private final int outputs;

	private FoldedStacks(int outputs) {
		this.outputs = outputs;
	}

	/** From inputs to means. */
	static FoldedStacks means(VaeSpec spec, NetworkState state) {
		FoldedStacks stacks = new FoldedStacks(spec.latent());
		for (Branch branch : spec.branches()) {
			stacks.add(new FoldedStack(state, spec.blocks(), branch.encoder(), List.of(branch.mean()),
					branch.latent().count()), branch.inputs(), rows -> Rows.of(rows, branch.latent()));
		}
		return stacks;
	}

	/** From inputs to the means of all dimensions, then their log variances. */
	static FoldedStacks encoders(VaeSpec spec, NetworkState state) {
		FoldedStacks stacks = new FoldedStacks(2 * spec.latent());
		for (Branch branch : spec.branches()) {
			stacks.add(new FoldedStack(state, spec.blocks(), branch.encoder(),
					List.of(branch.mean(), branch.logVariance()), 2 * branch.latent().count()), branch.inputs(),
					rows -> Rows.ofHeads(rows, branch.latent()));
		}
		return stacks;
	}

	/** From latent codes to reconstructions. */
	static FoldedStacks decoders(VaeSpec spec, NetworkState state) {
		FoldedStacks stacks = new FoldedStacks(spec.targets());
		for (Branch branch : spec.branches()) {
			stacks.add(new FoldedStack(state, spec.blocks(), branch.decoder(), List.of(branch.output()),
					branch.targets().count()), new Columns(0, spec.latent()), rows -> Rows.of(rows, branch.targets()));
		}
		return stacks;
	}

	private void add(FoldedStack stack, Columns inputs, UnaryOperator<float[][]> out) {
		parts.add(new Part(stack, rows -> Rows.of(rows, inputs), out));
	}

	/** How many numbers they give per row. */
	int outputs() {
		return outputs;
	}

	/** The arrays that {@link #run} needs, for each branch; the last ones of each are rows of the result. */
	List<List<float[][]>> buffers(Kernels kernels, float[][] result, int lanes) {
		return parts.stream().map(part -> part.stack().buffers(kernels, part.out().apply(result), lanes)).toList();
	}

	/** Computes the result that buffers were made for. */
	void run(Kernels kernels, float[][] in, List<List<float[][]>> buffers, int n) {
		for (int i = 0; i < parts.size(); i++) {
			Part part = parts.get(i);
			part.stack().run(kernels, part.in().apply(in), buffers.get(i), n);
		}
	}
}
