package org.lithoscope.vae.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VaeSpecTest {

	private static final List<Integer> HIDDEN = List.of(32, 16);

	/** Counts published or stored with the study's models. */
	@ParameterizedTest
	@CsvSource({ "6, 32-16, 8, 2102", "6, 32-16, 2, 1802", "6, 32-16, 10, 2202", "7, 32-16, 8, 2167", "3, 16-8, 8, 707",
			"3, 16-8, 2, 551", "3, 32-16, 2, 1607", "12, 64-32, 8, 7004", "4, 32-64-128, 8, 25172",
			"4, 16-32, 2, 1640" })
	void parameterCountsAreThoseOfTheStudy(int features, String hidden, int latent, long expected) {
		List<Integer> widths = Arrays.stream(hidden.split("-")).map(Integer::valueOf).toList();
		assertEquals(expected, VaeSpec.standard(features, widths, latent).parameterCount());
	}

	@Test
	void withoutBatchNormItsParametersAreGone() {
		VaeSpec spec = VaeSpec.standard(6, HIDDEN, 10)
				.withBlocks(new Blocks(BlockOrder.LINEAR_RELU_BATCHNORM_DROPOUT, false, 0));
		assertEquals(2010, spec.parameterCount());
	}

	@Test
	void contextModelReadsEighteenFeaturesAndGivesSix() {
		assertEquals(2486, VaeSpec.standard(18, HIDDEN, 8).withTargets(6).parameterCount());
	}

	@Test
	void aMixtureAddsWeightsMeansAndVariances() {
		VaeSpec spec = VaeSpec.standard(6, HIDDEN, 8);
		assertEquals(2272, spec.withPrior(new Prior.GaussianMixture(10, true)).parameterCount());
		assertEquals(2306, spec.withPrior(new Prior.GaussianMixture(12, false)).parameterCount());
		assertEquals(2357, spec.withPrior(new Prior.GaussianMixture(15, true)).parameterCount());
	}

	@Test
	void aVampPriorAddsItsPseudoInputs() {
		assertEquals(2402, VaeSpec.standard(6, HIDDEN, 8)
				.withPrior(new Prior.VampPrior(50, PseudoInputNorm.SHARED, true)).parameterCount());
	}

	@Test
	void whatAPriorLearnsComesLast() {
		List<String> names = VaeSpec.standard(6, List.of(4), 2).withPrior(new Prior.GaussianMixture(3, true)).tensors()
				.stream().map(TensorShape::name).toList();
		assertEquals(List.of("out.bias", "pi_", "mu_c", "log_sigma2_c"), names.subList(17, names.size()));
	}

	@Test
	void tensorsAreNamedAndOrderedAsInAStateDict() {
		List<String> names = VaeSpec.standard(6, List.of(4), 2).tensors().stream().map(TensorShape::name).toList();
		assertEquals(List.of("encoder.0.weight", "encoder.0.bias", "encoder.2.weight", "encoder.2.bias",
				"encoder.2.running_mean", "encoder.2.running_var", "fc_mu.weight", "fc_mu.bias", "fc_logvar.weight",
				"fc_logvar.bias", "decoder.0.weight", "decoder.0.bias", "decoder.2.weight", "decoder.2.bias",
				"decoder.2.running_mean", "decoder.2.running_var", "out.weight", "out.bias"), names);
	}

	@Test
	void legacyBlocksNormaliseBeforeTheyActivate() {
		VaeSpec spec = VaeSpec.standard(4, List.of(16, 32), 2)
				.withBlocks(new Blocks(BlockOrder.LINEAR_BATCHNORM_LEAKYRELU_DROPOUT, true, 0.2));
		assertEquals(List.of(new BlockShape("encoder.0", "encoder.1", 4, 16),
				new BlockShape("encoder.4", "encoder.5", 16, 32)), spec.encoderBlocks());
		assertEquals(List.of(new BlockShape("decoder.0", "decoder.1", 2, 32),
				new BlockShape("decoder.4", "decoder.5", 32, 16)), spec.decoderBlocks());
	}

	@Test
	void impossibleNetworksAreRefused() {
		assertMessage("latent must be 1 or more, not 0", () -> VaeSpec.standard(6, HIDDEN, 0));
		assertMessage("components must be 1 or more, not 0", () -> new Prior.GaussianMixture(0, true));
		assertMessage("pseudo-inputs must be 2 or more, not 1",
				() -> new Prior.VampPrior(1, PseudoInputNorm.SHARED, true));
		assertMessage("encoder needs at least one hidden block", () -> VaeSpec.standard(6, List.of(), 8));
		assertMessage("encoder width must be 1 or more, not -3", () -> VaeSpec.standard(6, List.of(-3), 8));
		assertMessage("dropout must lie in [0, 1), not 1.0",
				() -> new Blocks(BlockOrder.LINEAR_RELU_BATCHNORM_DROPOUT, true, 1));
	}

	@Test
	void aDualEncoderHasTheParametersOfTheStudys() {
		VaeSpec spec = dual();
		assertEquals(1270, spec.parameterCount());
		List<Branch> branches = spec.branches();
		assertEquals(List.of(new Columns(0, 3), new Columns(3, 3)), branches.stream().map(Branch::inputs).toList());
		assertEquals(List.of(new Columns(0, 4), new Columns(4, 4)), branches.stream().map(Branch::latent).toList());
		assertEquals(new BlockShape("encoder.1.4", "encoder.1.6", 16, 8), branches.get(1).encoder().get(1));
		assertEquals(new BlockShape("decoder.1.0", "decoder.1.2", 8, 8), branches.get(1).decoder().getFirst());
		assertEquals(List.of("fc_logvar.1", "out.1"), List.of(branches.get(1).logVariance(), branches.get(1).output()));
	}

	@Test
	void latentDimensionsThatCannotBeSharedOutEvenlyGoToTheFirstEncoders() {
		VaeSpec spec = VaeSpec.standard(6, HIDDEN, 8).withTopology(new Topology.Branched(List.of(1, 2, 3)));
		assertEquals(List.of(new Columns(0, 3), new Columns(3, 3), new Columns(6, 2)),
				spec.branches().stream().map(Branch::latent).toList());
	}

	private static VaeSpec dual() {
		return VaeSpec.standard(6, List.of(16, 8), 8).withTopology(new Topology.Branched(List.of(3, 3)));
	}

	@Test
	void branchesThatDoNotCoverTheFeaturesAreRefused() {
		assertMessage("2 encoders side by side read [3, 2] features, 5 together: expected as many as are read (6) and"
				+ " reconstructed (6)",
				() -> VaeSpec.standard(6, HIDDEN, 8).withTopology(new Topology.Branched(List.of(3, 2))));
		assertMessage("2 encoders side by side need at least as many latent dimensions, not 1",
				() -> VaeSpec.standard(6, HIDDEN, 1).withTopology(new Topology.Branched(List.of(3, 3))));
		assertMessage("expected two or more encoders of at least one feature each, not [6]",
				() -> new Topology.Branched(List.of(6)));
	}

	@Test
	void onlyFeaturesThatAreReadCanBeHidden() {
		assertMessage("feature 7 cannot be hidden: there are 6", () -> VaeSpec.standard(6, HIDDEN, 8)
				.withMasking(Optional.of(Masking.ofBlock(List.of(3, 6), 0.3))));
		assertMessage("the rate of masking must lie in (0, 1), not 1.0", () -> Masking.ofEach(6, 1));
		assertMessage("column 2 cannot be masked in groups [[2], [1, 2]]: expected columns from 0 on, each once",
				() -> new Masking(0.5, List.of(List.of(2), List.of(1, 2))));
	}

	private static void assertMessage(String expected, Runnable refused) {
		assertEquals(expected, assertThrows(IllegalArgumentException.class, refused::run).getMessage());
	}
}
