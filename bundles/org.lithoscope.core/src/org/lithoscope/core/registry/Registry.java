package org.lithoscope.core.registry;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;

import org.lithoscope.core.text.NearestNames;

/** All installed contributions. Safe for use from many threads; bundles may come and go while it is in use. */
public interface Registry {

	/** The sound contributions of a kind, ordered by id so that v2.10 follows v2.9. */
	List<Contribution> contributions(ContributionKind kind);

	/** What is wrong with contributions that are left out. */
	List<Problem> problems();

	/**
	 * A new instance of a contribution's class.
	 *
	 * @throws RegistryException if the class is missing, is not of the type, or fails to construct; the problem is
	 *         recorded too
	 */
	<T> T create(Contribution contribution, Class<T> type);

	/**
	 * Opens a file that a contribution names, from its bundle.
	 *
	 * @throws RegistryException if the bundle has no such file
	 */
	InputStream open(Contribution contribution, String path);

	/** Calls back after contributions came or went, until the returned handle is closed. */
	Subscription onChange(Runnable listener);

	/** The contribution of a kind with this id, if it is installed and sound. */
	default Optional<Contribution> find(ContributionKind kind, String id) {
		return contributions(kind).stream().filter(c -> c.id().equals(id)).findFirst();
	}

	/**
	 * The contribution of a kind with this id.
	 *
	 * @throws RegistryException if it is not installed, naming the nearest that are
	 */
	default Contribution require(ContributionKind kind, String id) {
		return find(kind, id).orElseThrow(() -> new RegistryException("there is no %s '%s'%s".formatted(kind.singular(),
				id, NearestNames.suggest(id, contributions(kind).stream().map(Contribution::id).toList()))));
	}

	/** {@link #require} and {@link #create} in one. */
	default <T> T create(ContributionKind kind, String id, Class<T> type) {
		return create(require(kind, id), type);
	}

	/** Ends a subscription; closing twice is harmless. */
	interface Subscription extends AutoCloseable {
		@Override
		void close();
	}
}
