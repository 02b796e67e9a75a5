package org.lithoscope.vae;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.core.run.Seed;
import org.lithoscope.vae.engine.InitialWeights;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.BlockOrder;
import org.lithoscope.vae.spec.Blocks;
import org.lithoscope.vae.spec.Masking;
import org.lithoscope.vae.spec.Prior;
import org.lithoscope.vae.spec.PseudoInputNorm;
import org.lithoscope.vae.spec.Reduction;
import org.lithoscope.vae.spec.Reductions;
import org.lithoscope.vae.spec.Term;
import org.lithoscope.vae.spec.TensorShape;
import org.lithoscope.vae.spec.Topology;
import org.lithoscope.vae.spec.VaeSpec;

class ModelFolderTest {

	private static final VaeSpec SPEC = new VaeSpec(18, 6, List.of(5, 4), List.of(7),
			new Blocks(BlockOrder.LINEAR_BATCHNORM_LEAKYRELU_DROPOUT, true, 0.25), 3, new Prior.StandardNormal(),
			List.of(new Term.TotalCorrelation(1.5)), new Reductions(Reduction.SUM, Reduction.MEAN, Reduction.SUM));

	@TempDir
	private Path folder;
	private NetworkState state;

	@BeforeEach
	void writeAModel() throws IOException {
		state = InitialWeights.draw(SPEC, new Seed(4));
		new ModelFolder(folder).write(new ModelFolder.Stored(SPEC, state, "fused"));
	}

	@Test
	void whatIsReadIsWhatWasWritten() throws IOException {
		ModelFolder.Stored read = new ModelFolder(folder).read();
		assertEquals(SPEC, read.spec());
		assertEquals("fused", read.engine());
		for (TensorShape shape : SPEC.tensors()) {
			assertArrayEquals(state.tensor(shape.name()), read.state().tensor(shape.name()), shape.name());
		}
	}

	@Test
	void termsBranchesAndHiddenInputsAreRead() throws IOException {
		VaeSpec spec = VaeSpec.standard(6, List.of(4), 3).withTopology(new Topology.Branched(List.of(2, 4)))
				.withMasking(Optional.of(new Masking(0.3, List.of(List.of(0), List.of(2, 3)))))
				.withTerms(List.of(new Term.Contrastive(0.1, Term.Contrastive.Form.NEGATIVES_ONLY, 0.5, 12, 10)));
		new ModelFolder(folder).write(
				new ModelFolder.Stored(spec, InitialWeights.draw(spec, new Seed(4)), "fused"));
		assertEquals(spec, new ModelFolder(folder).read().spec());
	}

	@Test
	void aModelOfBeforeThereWereBranchesHasOneEncoder() throws IOException {
		Path file = folder.resolve("spec.json");
		JsonObject json = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
		json.getAsJsonObject("spec").remove("topology");
		Files.writeString(file, json.toString());
		assertEquals(SPEC, new ModelFolder(folder).read().spec());
	}

	@Test
	void learnedPriorsAreStoredWithTheirTensors() throws IOException {
		for (Prior prior : List.of(new Prior.GaussianMixture(4, false),
				new Prior.VampPrior(5, PseudoInputNorm.SHARED, true))) {
			VaeSpec spec = SPEC.withPrior(prior);
			NetworkState drawn = InitialWeights.draw(spec, new Seed(4));
			new ModelFolder(folder).write(new ModelFolder.Stored(spec, drawn, "fused"));
			ModelFolder.Stored read = new ModelFolder(folder).read();
			assertEquals(spec, read.spec());
			for (TensorShape shape : prior.tensors(18, 3)) {
				assertArrayEquals(drawn.tensor(shape.name()), read.state().tensor(shape.name()), shape.name());
			}
		}
	}

	@Test
	void weightsAreLittleEndianFloatsInTheOrderOfTheList() throws IOException {
		ByteBuffer numbers = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("weights.f32")))
				.order(ByteOrder.LITTLE_ENDIAN);
		assertEquals(state.tensor("encoder.0.weight")[0], numbers.getFloat(0));
		assertEquals(state.tensor("encoder.0.bias")[0], numbers.getFloat(5 * 18 * Float.BYTES));
		assertEquals(state.tensor("out.bias")[5], numbers.getFloat(numbers.capacity() - Float.BYTES));
	}

	@Test
	void truncatedWeightsAreRefused() throws IOException {
		Path weights = folder.resolve("weights.f32");
		byte[] bytes = Files.readAllBytes(weights);
		Files.write(weights, Arrays.copyOf(bytes, 100));
		assertEquals(
				"%s has 100 bytes: expected %d; it is damaged or of another model".formatted(weights, bytes.length),
				assertThrows(IOException.class, () -> new ModelFolder(folder).read()).getMessage());
	}

	@Test
	void anotherVersionIsRefused() throws IOException {
		Path spec = folder.resolve("spec.json");
		Files.writeString(spec, Files.readString(spec).replace("\"version\": 1", "\"version\": 2"));
		assertEquals("%s has format lithoscope-vae version 2: expected lithoscope-vae version 1; train the model again"
				.formatted(spec), assertThrows(IOException.class, () -> new ModelFolder(folder).read()).getMessage());
	}

	@Test
	void anEmptyFolderHoldsNoModel() {
		Path empty = folder.resolve("nothing");
		assertEquals("%s does not exist: the folder holds no model".formatted(empty.resolve("spec.json")),
				assertThrows(IOException.class, () -> new ModelFolder(empty).read()).getMessage());
	}

	@Test
	void aSpecificationThatMakesNoSenseIsReportedWithItsFile() throws IOException {
		Path spec = folder.resolve("spec.json");
		Files.writeString(spec, Files.readString(spec).replace("\"latent\": 3", "\"latent\": 0"));
		String message = assertThrows(IOException.class, () -> new ModelFolder(folder).read()).getMessage();
		assertEquals(spec + " is not a model of a variational autoencoder: latent must be 1 or more, not 0", message);
		Files.writeString(spec, "[]");
		assertTrue(assertThrows(IOException.class, () -> new ModelFolder(folder).read()).getMessage()
				.startsWith(spec + " is not a JSON object"));
	}
}
