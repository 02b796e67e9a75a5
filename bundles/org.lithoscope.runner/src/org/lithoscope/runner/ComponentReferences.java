package org.lithoscope.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.registry.RegistryException;
import org.lithoscope.store.Component;

/**
 * Finds the contributions that parameters name: a parameter whose id is the name of a kind ({@code engine},
 * {@code clusterer}, {@code projection}) holds the id of a contribution of that kind. Their revisions belong to a run's
 * identity, because a new revision of an engine changes results as one of a variant does.
 */
final class ComponentReferences {

	private static final List<ContributionKind> KINDS =
			List.of(ContributionKind.ENGINE, ContributionKind.CLUSTERER, ContributionKind.PROJECTION);

	private ComponentReferences() {
	}

	/** @throws RegistryException if one of them is not installed */
	static List<Component> of(ComponentUse use, Registry registry) {
		List<Component> references = new ArrayList<>();
		for (ContributionKind kind : KINDS) {
			String id = use.parameters().asMap().getOrDefault(kind.element(), "");
			if (!id.isEmpty()) {
				Contribution named = registry.require(kind, id);
				references.add(Component.of(named, Map.of()));
			}
		}
		return references;
	}
}
