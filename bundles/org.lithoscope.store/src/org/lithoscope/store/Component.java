package org.lithoscope.store;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

import org.lithoscope.core.parameter.Parameters;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;

/**
 * A contribution as it takes part in a run.
 *
 * @param kind the extension point it belongs to
 * @param id the contribution's id, for instance {@code v2.6}
 * @param revision the algorithm revision it declared when it ran
 * @param parameters every parameter in canonical text form, sorted by id
 */
public record Component(ContributionKind kind, String id, int revision, SortedMap<String, String> parameters) {

	public Component {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(id, "id");
		parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
	}

	/** A contribution with its effective parameters. */
	public static Component of(Contribution contribution, Parameters parameters) {
		return of(contribution, parameters.asMap());
	}

	/** A contribution of which only these parameters matter. */
	public static Component of(Contribution contribution, Map<String, String> parameters) {
		return new Component(contribution.kind(), contribution.id(), contribution.revision(),
				new TreeMap<>(parameters));
	}
}
