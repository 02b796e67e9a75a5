package org.lithoscope.vae;

import java.util.List;

import org.lithoscope.core.model.TrainingException;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.registry.RegistryException;
import org.lithoscope.vae.engine.Engine;
import org.lithoscope.vae.spec.VaeSpec;

/** Finds an engine for a specification among those that are installed; for variants that drive the training loop. */
public final class Engines {

	private final Registry registry;

	public Engines(Registry registry) {
		this.registry = registry;
	}

	/**
	 * The engine with this id.
	 *
	 * @throws TrainingException if it is not installed or cannot do what the specification asks for; names what and the
	 *         engines that can
	 */
	public Engine require(String id, VaeSpec spec) throws TrainingException {
		Engine engine;
		try {
			engine = registry.create(ContributionKind.ENGINE, id, Engine.class);
		} catch (RegistryException e) {
			throw new TrainingException(e.getMessage(), e);
		}
		List<String> unsupported = engine.unsupported(spec);
		if (!unsupported.isEmpty()) {
			List<String> able = able(spec);
			throw new TrainingException("engine '%s' does not support: %s; %s".formatted(id,
					String.join(", ", unsupported),
					able.isEmpty() ? "no installed engine does" : "choose engine = " + String.join(" or ", able)));
		}
		return engine;
	}

	/**
	 * The preferred engine if it can do the specification, else any other that can.
	 *
	 * @throws RegistryException if no installed engine can
	 */
	Engine preferring(String id, VaeSpec spec) {
		List<String> able = able(spec);
		if (able.isEmpty()) {
			throw new RegistryException(
					"no installed engine can run this model; it was trained with '%s'".formatted(id));
		}
		return registry.create(ContributionKind.ENGINE, able.contains(id) ? id : able.getFirst(), Engine.class);
	}

	private List<String> able(VaeSpec spec) {
		return registry.contributions(ContributionKind.ENGINE).stream().filter(engine -> isAble(engine, spec))
				.map(Contribution::id).toList();
	}

	private boolean isAble(Contribution contribution, VaeSpec spec) {
		try {
			return registry.create(contribution, Engine.class).unsupported(spec).isEmpty();
		} catch (RegistryException e) {
			// the registry has recorded the broken engine as a problem; here it only cannot be chosen
			return false;
		}
	}
}
