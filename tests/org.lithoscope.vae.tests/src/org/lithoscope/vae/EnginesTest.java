package org.lithoscope.vae;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.InputStream;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.model.TrainingException;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Problem;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.registry.RegistryException;
import org.lithoscope.vae.engine.Engine;
import org.lithoscope.vae.engine.FrozenNetwork;
import org.lithoscope.vae.engine.Network;
import org.lithoscope.vae.engine.NetworkState;
import org.lithoscope.vae.spec.Term;
import org.lithoscope.vae.spec.VaeSpec;

class EnginesTest {

	private static final VaeSpec SIMPLE = VaeSpec.standard(6, List.of(8), 3);
	private static final VaeSpec EXTENDED = SIMPLE.withTerms(List.of(new Term.TotalCorrelation(2)));

	private final Engine simple = new TermEngine(false);
	private final Engine general = new TermEngine(true);

	@Test
	void anEngineThatCanIsGiven() throws TrainingException {
		assertInstanceOf(TermEngine.class, engines(Map.of("quick", simple)).require("quick", SIMPLE));
	}

	@Test
	void aTermThatAnEngineCannotDoIsNamedWithTheEnginesThatCan() {
		Engines engines = engines(Map.of("quick", simple, "slow", general));

		assertEquals("engine 'quick' does not support: total correlation term; choose engine = slow",
				refusal(engines, "quick", EXTENDED));
	}

	@Test
	void whereNoEngineCanThatIsSaid() {
		assertEquals("engine 'quick' does not support: total correlation term; no installed engine does",
				refusal(engines(Map.of("quick", simple)), "quick", EXTENDED));
	}

	@Test
	void anEngineThatIsNotInstalledIsAnsweredWithTheNearest() {
		assertEquals("there is no engine 'quik'; did you mean quick?",
				refusal(engines(Map.of("quick", simple)), "quik", SIMPLE));
	}

	@Test
	void aStoredModelIsRunByAnotherEngineIfItsOwnCannot() {
		Engines engines = engines(Map.of("quick", simple, "slow", general));

		assertEquals(general, engines.preferring("quick", EXTENDED));
		assertEquals(simple, engines.preferring("quick", SIMPLE));
		assertEquals("no installed engine can run this model; it was trained with 'slow'",
				assertThrows(RegistryException.class,
						() -> engines(Map.of("quick", simple)).preferring("slow", EXTENDED)).getMessage());
	}

	private static Engines engines(Map<String, Engine> engines) {
		return new Engines(new EngineRegistry(engines));
	}

	private static String refusal(Engines engines, String id, VaeSpec spec) {
		return assertThrows(TrainingException.class, () -> engines.require(id, spec)).getMessage();
	}

	/** @param general whether it can do terms, too */
	private record TermEngine(boolean general) implements Engine {

		@Override
		public List<String> unsupported(VaeSpec spec) {
			return general ? List.of() : spec.terms().stream().map(Term::label).toList();
		}

		@Override
		public Network compile(VaeSpec spec, int maximumRows) {
			throw new UnsupportedOperationException();
		}

		@Override
		public FrozenNetwork freeze(VaeSpec spec, NetworkState state) {
			throw new UnsupportedOperationException();
		}
	}

	private record EngineRegistry(Map<String, Engine> engines) implements Registry {

		@Override
		public List<Contribution> contributions(ContributionKind kind) {
			return engines.keySet().stream().sorted().map(id -> new Contribution(ContributionKind.ENGINE, id, id, "",
					"tests", "0", 1, List.of(), List.of(), List.of(), List.of(), Map.of())).toList();
		}

		@Override
		public List<Problem> problems() {
			return List.of();
		}

		@Override
		public <T> T create(Contribution contribution, Class<T> type) {
			return type.cast(engines.get(contribution.id()));
		}

		@Override
		public InputStream open(Contribution contribution, String path) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Subscription onChange(Runnable listener) {
			return () -> {
			};
		}
	}
}
