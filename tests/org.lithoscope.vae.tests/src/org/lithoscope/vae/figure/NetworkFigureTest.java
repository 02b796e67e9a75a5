package org.lithoscope.vae.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.lithoscope.vae.figure.NetworkFigure.Arrow;
import org.lithoscope.vae.figure.NetworkFigure.Box;
import org.lithoscope.vae.figure.NetworkFigure.Role;
import org.lithoscope.vae.spec.BlockOrder;
import org.lithoscope.vae.spec.Blocks;
import org.lithoscope.vae.spec.Term;
import org.lithoscope.vae.spec.Topology;
import org.lithoscope.vae.spec.VaeSpec;

class NetworkFigureTest {

	private static final VaeSpec STUDY = VaeSpec.standard(6, List.of(32, 16), 8);

	@Test
	void boxesFollowTheDataFromMeasurementsToReconstruction() {
		NetworkFigure figure = NetworkFigure.of(STUDY);

		assertEquals(List.of("6 features", "32", "16", "mean 8", "log var 8", "z 8", "16", "32", "6 features",
				"standard normal prior"), figure.boxes().stream().map(Box::label).toList());
		assertEquals("Network of 2,102 learned numbers", figure.title());
	}

	@Test
	void everyArrowJoinsTwoBoxesAndEveryBoxIsJoined() {
		NetworkFigure figure = NetworkFigure.of(STUDY.withTerms(List.of(new Term.TotalCorrelation(5))));
		Set<String> joined = new HashSet<>();
		for (Arrow arrow : figure.arrows()) {
			joined.add(figure.box(arrow.from()).id());
			joined.add(figure.box(arrow.to()).id());
		}

		assertEquals(figure.boxes().size(), joined.size());
	}

	@Test
	void contextIsWiderWhereItIsReadThanWhereItIsReconstructed() {
		NetworkFigure figure = NetworkFigure.of(VaeSpec.standard(18, List.of(32, 16), 8).withTargets(6));

		assertEquals(18, figure.box("input").units());
		assertEquals(6, figure.box("output").units());
	}

	@Test
	void everyEncoderHasItsOwnRowOfBoxes() {
		NetworkFigure figure = NetworkFigure.of(VaeSpec.standard(6, List.of(16), 8)
				.withTopology(new Topology.Branched(List.of(3, 3))));

		assertEquals("""
				                            ┌───────────┐
				                         ┌─▶│ mean 4    ├─┐
				┌────────────┐    ┌────┐ │  └───────────┘ │             ┌────┐    ┌────────────┐
				│ 3 features ├───▶│ 16 ├─┤                │          ┌─▶│ 16 ├───▶│ 3 features │
				└────────────┘    └────┘ │  ┌───────────┐ │          │  └────┘    └────────────┘
				                         └─▶│ log var 4 ├─┤          │
				                            └───────────┘ │  ┌─────┐ │
				                                          ├─▶│ z 8 ├─┤
				                            ┌───────────┐ │  └─────┘ │
				                         ┌─▶│ mean 4    ├─┤     ┊    │
				┌────────────┐    ┌────┐ │  └───────────┘ │     ┊    │  ┌────┐    ┌────────────┐
				│ 3 features ├───▶│ 16 ├─┤                │     ┊    └─▶│ 16 ├───▶│ 3 features │
				└────────────┘    └────┘ │  ┌───────────┐ │     ┊       └────┘    └────────────┘
				                         └─▶│ log var 4 ├─┘     ┊
				                            └───────────┘       ┊
				                                             ┌───────────────────────┐
				                                             │ standard normal prior │
				                                             └───────────────────────┘
				""", String.join("\n", NetworkText.drawing(figure, 80)) + "\n");
	}

	@Test
	void everyTermOfTheObjectiveIsDrawnAndTold() {
		NetworkFigure figure = NetworkFigure.of(STUDY.withTerms(List.of(new Term.TotalCorrelation(5))));

		assertEquals(List.of("standard normal prior", "total correlation term"), figure.boxes().stream()
				.filter(box -> box.role() == Role.OBJECTIVE).map(Box::label).toList());
		assertTrue(figure.notes().get(1).endsWith("+ total correlation term."), figure.notes().get(1));
	}

	@Test
	void notesTellTheOrderInABlock() {
		Blocks legacy = new Blocks(BlockOrder.LINEAR_BATCHNORM_LEAKYRELU_DROPOUT, true, 0.2);

		assertEquals("Hidden blocks: Linear, ReLU, BatchNorm, Dropout(0.1).", NetworkFigure.of(STUDY).notes().get(0));
		assertEquals("Hidden blocks: Linear, BatchNorm, LeakyReLU(0.2), Dropout(0.2).",
				NetworkFigure.of(STUDY.withBlocks(legacy)).notes().get(0));
		assertEquals("Hidden blocks: Linear, ReLU.", NetworkFigure.of(STUDY
				.withBlocks(new Blocks(BlockOrder.LINEAR_RELU_BATCHNORM_DROPOUT, false, 0))).notes().get(0));
	}

	@Test
	void theDrawingFitsAnOrdinaryTerminal() {
		assertEquals("""
				                             ┌─────────┐
				                           ┌▶│mean 8   ├─┐
				┌──────────┐   ┌──┐   ┌──┐ │ └─────────┘ │ ┌───┐   ┌──┐   ┌──┐   ┌──────────┐
				│6 features├──▶│32├──▶│16├─┤             ├▶│z 8├──▶│16├──▶│32├──▶│6 features│
				└──────────┘   └──┘   └──┘ │ ┌─────────┐ │ └───┘   └──┘   └──┘   └──────────┘
				                           └▶│log var 8├─┘   ┊
				                             └─────────┘     ┊
				                                           ┌─────────────────────┐
				                                           │standard normal prior│
				                                           └─────────────────────┘
				""", String.join("\n", NetworkText.drawing(NetworkFigure.of(STUDY), 80)) + "\n");
	}

	@Test
	void aNarrowTerminalGetsOneLine() {
		assertEquals(List.of("6 features → 32 → 16 → mean 8 → log var 8 → z 8 → 16 → 32 → 6 features"),
				NetworkText.drawing(NetworkFigure.of(STUDY), 60));
	}
}
