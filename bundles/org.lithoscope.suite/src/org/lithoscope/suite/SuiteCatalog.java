package org.lithoscope.suite;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.registry.RegistryException;
import org.lithoscope.core.text.NearestNames;
import org.lithoscope.suite.model.Suite;

/** The suites that bundles register at {@code org.lithoscope.core.suites}, and suite files beside them. */
public final class SuiteCatalog {

	private final Registry registry;

	/** A catalog of what is installed; it follows bundles that come and go. */
	public SuiteCatalog(Registry registry) {
		this.registry = Objects.requireNonNull(registry, "registry");
	}

	/** The registered suites, ordered by id. */
	public List<Contribution> suites() {
		return registry.contributions(ContributionKind.SUITE);
	}

	/** The suite that is meant when nobody names one: the first that is registered with {@code default="true"}. */
	public Optional<Contribution> defaultSuite() {
		return suites().stream().filter(suite -> "true".equals(suite.attributes().get("default"))).findFirst();
	}

	/**
	 * Reads a registered suite; every call gives a new one, which the caller may change.
	 *
	 * @throws SuiteException if its file cannot be read, or the suite has another name than it is registered under
	 */
	public Suite open(Contribution contribution) throws SuiteException {
		String name = "%s of bundle %s".formatted(contribution.attributes().get("file"), contribution.bundle());
		try (InputStream in = registry.open(contribution, contribution.attributes().get("file"))) {
			Suite suite = SuiteFiles.read(in, name);
			if (!contribution.id().equals(suite.getName())) {
				throw new SuiteException("%s: the suite is registered as '%s' but its name is '%s': make them equal"
						.formatted(name, contribution.id(), suite.getName()));
			}
			return suite;
		} catch (IOException | RegistryException e) {
			throw new SuiteException("suite %s cannot be read: %s".formatted(contribution.id(), e.getMessage()), e);
		}
	}

	/**
	 * Reads the suite a person means: a registered one by its id, or else a file.
	 *
	 * @throws SuiteException if there is neither, naming the nearest ids, or if it cannot be read
	 */
	public Suite open(String idOrFile) throws SuiteException {
		Optional<Contribution> registered = registry.find(ContributionKind.SUITE, idOrFile);
		if (registered.isPresent()) {
			return open(registered.get());
		}
		if (isFile(idOrFile)) {
			return SuiteFiles.read(Path.of(idOrFile));
		}
		throw new SuiteException("there is no suite '%s' and no file of that name%s".formatted(idOrFile,
				NearestNames.suggest(idOrFile, suites().stream().map(Contribution::id).toList())));
	}

	/** A missing file that is called like a suite file is worth the message of a missing file. */
	private static boolean isFile(String name) {
		try {
			return name.endsWith(SuiteFiles.EXTENSION) || Files.exists(Path.of(name));
		} catch (InvalidPathException e) {
			return false;
		}
	}
}
