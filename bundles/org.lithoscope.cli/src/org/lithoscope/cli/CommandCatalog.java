package org.lithoscope.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.lithoscope.core.registry.Problem;
import org.lithoscope.core.registry.RegistryException;

/** The contributed commands; a malformed declaration becomes a {@link Problem} and is left out. */
public final class CommandCatalog {

	/** The full id of the extension point. */
	public static final String EXTENSION_POINT = "org.lithoscope.cli.commands";

	private static final int LAST = 1000;

	private final List<CommandDescriptor> commands;
	private final List<Problem> problems;

	private CommandCatalog(List<CommandDescriptor> commands, List<Problem> problems) {
		this.commands = List.copyOf(commands);
		this.problems = List.copyOf(problems);
	}

	/** A catalogue of given commands. */
	public static CommandCatalog of(Collection<CommandDescriptor> commands) {
		return new CommandCatalog(ordered(commands), List.of());
	}

	/** Reads the declarations of all bundles; of two commands with one name the bundle first in the alphabet wins. */
	public static CommandCatalog read(IExtensionRegistry extensions) {
		List<IConfigurationElement> elements =
				new ArrayList<>(List.of(extensions.getConfigurationElementsFor(EXTENSION_POINT)));
		elements.sort(Comparator.comparing(element -> element.getContributor().getName()));
		Map<String, CommandDescriptor> commands = new LinkedHashMap<>();
		List<Problem> problems = new ArrayList<>();
		for (IConfigurationElement element : elements) {
			read(element, commands, problems);
		}
		return new CommandCatalog(ordered(commands.values()), problems);
	}

	private static void read(IConfigurationElement element, Map<String, CommandDescriptor> commands,
			List<Problem> problems) {
		String bundle = element.getContributor().getName();
		String name = text(element, "name");
		String subject = "command " + name;
		if (name.isEmpty() || text(element, "class").isEmpty()) {
			problems.add(new Problem(bundle, subject, "name and class are both needed"));
			return;
		}
		try {
			String order = text(element, "order");
			CommandDescriptor command = new CommandDescriptor(name, description(element),
					order.isEmpty() ? LAST : Integer.parseInt(order), bundle, () -> create(element, bundle, subject));
			CommandDescriptor first = commands.putIfAbsent(name, command);
			if (first != null) {
				problems.add(new Problem(bundle, subject,
						"this name is already taken by bundle %s; that one stays".formatted(first.bundle())));
			}
		} catch (NumberFormatException e) {
			problems.add(new Problem(bundle, subject,
					"order = '%s': expected a whole number".formatted(text(element, "order"))));
		}
	}

	private static Command create(IConfigurationElement element, String bundle, String subject) {
		try {
			return (Command) element.createExecutableExtension("class");
		} catch (CoreException | ClassCastException e) {
			throw new RegistryException(new Problem(bundle, subject, e.getMessage()).toString(), e);
		}
	}

	private static String text(IConfigurationElement element, String attribute) {
		String value = element.getAttribute(attribute);
		return value == null ? "" : value.strip();
	}

	private static String description(IConfigurationElement element) {
		IConfigurationElement[] children = element.getChildren("description");
		String value = children.length == 0 ? null : children[0].getValue();
		return value == null ? "" : value.strip().replaceAll("\\s+", " ");
	}

	private static List<CommandDescriptor> ordered(Collection<CommandDescriptor> commands) {
		return commands.stream()
				.sorted(Comparator.comparingInt(CommandDescriptor::order).thenComparing(CommandDescriptor::name))
				.toList();
	}

	/** All commands in the order of the help. */
	public List<CommandDescriptor> commands() {
		return commands;
	}

	/** The command with this name. */
	public Optional<CommandDescriptor> find(String name) {
		return commands.stream().filter(command -> command.name().equals(name)).findFirst();
	}

	/** Declarations that are left out. */
	public List<Problem> problems() {
		return problems;
	}
}
