package org.lithoscope.core.registry;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IRegistryEventListener;
import org.eclipse.core.runtime.IExtension;
import org.eclipse.core.runtime.IExtensionPoint;
import org.lithoscope.core.parameter.ParameterDeclaration;
import org.lithoscope.core.registry.ContributionParser.Malformed;
import org.lithoscope.core.text.NaturalOrder;

/**
 * The registry over Equinox extension points. A broken contribution becomes a {@link Problem} and is left out; bundles
 * that come or go while the program runs are noticed.
 */
public final class ExtensionPointRegistry implements Registry, AutoCloseable {

	private static final String PARAMETER_SETS = ContributionKind.NAMESPACE + ".parameterSets";

	private record Entry(Contribution contribution, IConfigurationElement element) {
	}

	private record Snapshot(Map<ContributionKind, Map<String, Entry>> entries, List<Problem> problems) {
	}

	private final IExtensionRegistry extensions;
	private final BundleAccess bundles;
	private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final List<Problem> creationProblems = new CopyOnWriteArrayList<>();
	private final IRegistryEventListener watcher = new Watcher();
	/** Nothing until the first question: commands that need no contribution start sooner. */
	private volatile Snapshot snapshot;

	/** Watches the contributions of a registry until closed, and reads all of them when it is first asked. */
	public ExtensionPointRegistry(IExtensionRegistry extensions, BundleAccess bundles) {
		this.extensions = Objects.requireNonNull(extensions, "extensions");
		this.bundles = Objects.requireNonNull(bundles, "bundles");
		extensions.addListener(watcher);
	}

	private Snapshot snapshot() {
		Snapshot known = snapshot;
		if (known == null) {
			synchronized (this) {
				known = snapshot == null ? read() : snapshot;
				snapshot = known;
			}
		}
		return known;
	}

	@Override
	public List<Contribution> contributions(ContributionKind kind) {
		return snapshot().entries().get(kind).values().stream().map(Entry::contribution)
				.sorted(Comparator.comparing(Contribution::id, new NaturalOrder())).toList();
	}

	@Override
	public List<Problem> problems() {
		List<Problem> all = new ArrayList<>(snapshot().problems());
		all.addAll(creationProblems);
		return all;
	}

	@Override
	public <T> T create(Contribution contribution, Class<T> type) {
		Entry entry = snapshot().entries().get(contribution.kind()).get(contribution.id());
		if (entry == null) {
			throw new RegistryException(contribution.label() + " is no longer installed");
		}
		try {
			return type.cast(bundles.instantiate(entry.element()));
		} catch (CoreException | ClassCastException e) {
			Problem problem = new Problem(contribution.bundle(), contribution.label(), e.getMessage());
			creationProblems.add(problem);
			throw new RegistryException(problem.toString(), e);
		}
	}

	@Override
	public InputStream open(Contribution contribution, String path) {
		URL entry = bundles.entry(contribution.bundle(), path);
		if (entry == null) {
			throw new RegistryException("bundle %s has no file %s".formatted(contribution.bundle(), path));
		}
		try {
			return entry.openStream();
		} catch (IOException e) {
			throw new RegistryException("file %s of bundle %s cannot be read".formatted(path, contribution.bundle()),
					e);
		}
	}

	@Override
	public Subscription onChange(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	@Override
	public void close() {
		extensions.removeListener(watcher);
		listeners.clear();
	}

	private Snapshot read() {
		List<Problem> problems = new ArrayList<>();
		ContributionParser parser = new ContributionParser(parameterSets(problems), bundles);
		Map<ContributionKind, Map<String, Entry>> entries = new EnumMap<>(ContributionKind.class);
		for (ContributionKind kind : ContributionKind.values()) {
			entries.put(kind, read(kind, parser, problems));
		}
		return new Snapshot(entries, List.copyOf(problems));
	}

	private Map<String, Entry> read(ContributionKind kind, ContributionParser parser, List<Problem> problems) {
		Map<String, Entry> entries = new LinkedHashMap<>();
		for (IConfigurationElement element : elements(kind.extensionPoint(), kind.element())) {
			String bundle = element.getContributor().getName();
			String subject = kind.element() + " " + ContributionParser.text(element, "id");
			try {
				Contribution contribution = parser.parse(kind, element);
				Entry first = entries.putIfAbsent(contribution.id(), new Entry(contribution, element));
				if (first != null) {
					problems.add(new Problem(bundle, subject, "this id is already taken by bundle %s; that one stays"
							.formatted(first.contribution().bundle())));
				}
			} catch (Malformed e) {
				problems.add(new Problem(bundle, subject, e.getMessage()));
			}
		}
		return entries;
	}

	private Map<String, List<ParameterDeclaration>> parameterSets(List<Problem> problems) {
		Map<String, List<ParameterDeclaration>> sets = new HashMap<>();
		for (IConfigurationElement element : elements(PARAMETER_SETS, "parameterSet")) {
			try {
				sets.put(ContributionParser.required(element, "id"), ContributionParser.declarations(element));
			} catch (Malformed e) {
				problems.add(new Problem(element.getContributor().getName(),
						"parameterSet " + ContributionParser.text(element, "id"), e.getMessage()));
			}
		}
		return sets;
	}

	/** Elements in the order of their bundles' names, so that which of two equal ids wins does not depend on start-up. */
	private List<IConfigurationElement> elements(String extensionPoint, String name) {
		List<IConfigurationElement> elements = new ArrayList<>();
		for (IConfigurationElement element : extensions.getConfigurationElementsFor(extensionPoint)) {
			if (element.getName().equals(name)) {
				elements.add(element);
			}
		}
		elements.sort(Comparator.comparing(element -> element.getContributor().getName()));
		return elements;
	}

	private void reload() {
		creationProblems.clear();
		synchronized (this) {
			snapshot = read();
		}
		listeners.forEach(Runnable::run);
	}

	private final class Watcher implements IRegistryEventListener {

		@Override
		public void added(IExtension[] added) {
			reloadIfOurs(added);
		}

		@Override
		public void removed(IExtension[] removed) {
			reloadIfOurs(removed);
		}

		@Override
		public void added(IExtensionPoint[] points) {
			reload();
		}

		@Override
		public void removed(IExtensionPoint[] points) {
			reload();
		}

		private void reloadIfOurs(IExtension[] changed) {
			for (IExtension extension : changed) {
				if (extension.getExtensionPointUniqueIdentifier().startsWith(ContributionKind.NAMESPACE + ".")) {
					reload();
					return;
				}
			}
		}
	}
}
