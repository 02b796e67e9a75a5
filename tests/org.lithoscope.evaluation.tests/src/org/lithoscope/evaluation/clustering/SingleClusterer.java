package org.lithoscope.evaluation.clustering;

import java.io.InputStream;
import java.util.List;
import java.util.Map;

import org.lithoscope.core.clustering.Clusterer;
import org.lithoscope.core.clustering.Clustering;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Problem;
import org.lithoscope.core.registry.Registry;

/** A registry of one clustering method, called k-means, that always gives the same labels and has no parameters. */
record SingleClusterer(int... labels) implements Registry {

	@Override
	public List<Contribution> contributions(ContributionKind kind) {
		return kind != ContributionKind.CLUSTERER ? List.of()
				: List.of(new Contribution(kind, "k-means", "fixed", "", "test", "1", 1, List.of(), List.of(),
						List.of(), List.of(), Map.of()));
	}

	@Override
	public List<Problem> problems() {
		return List.of();
	}

	@Override
	public <T> T create(Contribution contribution, Class<T> type) {
		Clusterer fixed = (points, k, parameters, context) -> new Clustering(labels, k, 0);
		return type.cast(fixed);
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
