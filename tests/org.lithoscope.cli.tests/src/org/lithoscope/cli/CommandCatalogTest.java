package org.lithoscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.registry.Problem;
import org.lithoscope.core.registry.RegistryException;

class CommandCatalogTest {

	private static CommandCatalog catalog(String commands) {
		return CommandCatalog.read(Terminal.registryOf("com.example", """
				<?xml version="1.0"?><?eclipse version="3.4"?>
				<plugin>
				   <extension-point id="org.lithoscope.cli.commands" name="Commands"/>
				   <extension point="org.lithoscope.cli.commands">%s</extension>
				</plugin>""".formatted(commands)));
	}

	@Test
	void commandsAreOrderedByNumberThenName() {
		CommandCatalog catalog = catalog("""
				<command name="b" class="x.B"><description>Does
				   b.</description></command>
				<command name="a" class="x.A"/><command name="z" class="x.Z" order="1"/>""");

		assertEquals(List.of("z", "a", "b"), catalog.commands().stream().map(CommandDescriptor::name).toList());
		assertEquals("Does b.", catalog.find("b").orElseThrow().description());
		assertTrue(catalog.problems().isEmpty());
	}

	@Test
	void brokenDeclarationsAreLeftOutAndReported() {
		CommandCatalog catalog = catalog("""
				<command name="a" class="x.A"/><command name="a" class="x.Other"/><command name="b"/>
				<command name="c" class="x.C" order="first"/>""");

		assertEquals(List.of("a"), catalog.commands().stream().map(CommandDescriptor::name).toList());
		assertEquals(List.of(
				"com.example: command a: this name is already taken by bundle com.example; that one stays",
				"com.example: command b: name and class are both needed",
				"com.example: command c: order = 'first': expected a whole number"),
				catalog.problems().stream().map(Problem::toString).toList());
	}

	@Test
	void commandWhoseClassIsMissingNamesItsBundleWhenCalled() {
		CommandDescriptor command = catalog("<command name=\"a\" class=\"x.Missing\"/>").find("a").orElseThrow();

		RegistryException refusal = assertThrows(RegistryException.class, command.instance()::get);
		assertTrue(refusal.getMessage().startsWith("com.example: command a: "), refusal.getMessage());
	}

	@Test
	void installedCommandsAreSound() {
		CommandCatalog catalog = Terminal.installedCommands();

		assertTrue(catalog.problems().isEmpty(), catalog.problems()::toString);
		assertEquals(List.of("run", "plan", "compare", "report", "evaluate", "import", "describe"),
				catalog.commands().stream().map(CommandDescriptor::name).limit(7).toList());
		catalog.commands().forEach(command -> {
			assertTrue(command.description().endsWith("."), command::name);
			assertTrue(command.instance().get() instanceof Command, command::name);
		});
	}
}
