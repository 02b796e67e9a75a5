package org.lithoscope.cli;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A command as its bundle declares it.
 *
 * @param name what is typed, for instance {@code run}
 * @param description one sentence for the list of commands
 * @param order where it stands in the list, small numbers first
 * @param bundle symbolic name of the contributing bundle
 * @param instance makes the command; throws {@link org.lithoscope.core.registry.RegistryException} if it cannot
 */
public record CommandDescriptor(String name, String description, int order, String bundle,
		Supplier<Command> instance) {

	public CommandDescriptor {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(description, "description");
		Objects.requireNonNull(bundle, "bundle");
		Objects.requireNonNull(instance, "instance");
	}
}
