package org.lithoscope.cli.inspect;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

import org.lithoscope.cli.Command;
import org.lithoscope.cli.CommandEnvironment;
import org.lithoscope.cli.CommandException;
import org.lithoscope.cli.ExitCode;
import org.lithoscope.cli.text.TextTable;
import org.lithoscope.cli.text.TextTable.Alignment;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.Problem;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.core.registry.RegistryException;
import org.lithoscope.vae.engine.Engine;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code list KIND}: one line per installed contribution, its id first. */
public final class ListCommand implements Command {

	@Override
	public void declare(CommandSpec spec) {
		spec.addPositional(PositionalParamSpec.builder().index("0").arity("0..1").paramLabel("KIND").type(String.class)
				.description("one of " + String.join(", ", Kinds.names()) + "; without it, everything is listed")
				.build());
	}

	@Override
	public int run(ParseResult arguments, CommandEnvironment environment) throws CommandException {
		String kind = arguments.matchedPositionalValue(0, "");
		if (kind.isEmpty()) {
			listEverything(environment);
		} else if (kind.equals(Kinds.PROBLEMS)) {
			listProblems(environment);
			return ExitCode.SUCCESS;
		} else {
			print(environment, "", environment.registry().contributions(Kinds.named(kind)));
		}
		mentionProblems(environment);
		return ExitCode.SUCCESS;
	}

	private static void listEverything(CommandEnvironment environment) {
		PrintStream out = environment.out();
		for (ContributionKind kind : Kinds.all()) {
			List<Contribution> contributions = environment.registry().contributions(kind);
			out.println(Kinds.nameOf(kind) + (contributions.isEmpty() ? " (none)" : ""));
			print(environment, "  ", contributions);
		}
	}

	private static void print(CommandEnvironment environment, String indent, List<Contribution> contributions) {
		TextTable table = new TextTable(Alignment.LEFT, Alignment.LEFT, Alignment.LEFT);
		for (Contribution contribution : contributions) {
			boolean isDefault = "true".equals(contribution.attributes().get("default"));
			table.row(contribution.id(), contribution.name() + (isDefault ? " (default)" : "")
					+ manner(contribution, environment.registry()),
					contribution.bundle() + " " + contribution.bundleVersion());
		}
		table.lines().forEach(line -> environment.out().println(indent + line));
	}

	/** How an engine computes on this machine; only the engine itself can tell, so it is asked. */
	private static String manner(Contribution contribution, Registry registry) {
		if (contribution.kind() != ContributionKind.ENGINE) {
			return "";
		}
		try {
			String manner = registry.create(contribution, Engine.class).describe();
			return manner.isEmpty() ? "" : ": " + manner;
		} catch (RegistryException e) {
			return ": cannot be used, see 'list problems'";
		}
	}

	private static List<Problem> problems(CommandEnvironment environment) {
		List<Problem> problems = new ArrayList<>(environment.registry().problems());
		problems.addAll(environment.commands().problems());
		return problems;
	}

	private static void listProblems(CommandEnvironment environment) {
		List<Problem> problems = problems(environment);
		if (problems.isEmpty()) {
			environment.out().println("No problems: every installed contribution is sound.");
		}
		problems.forEach(environment.out()::println);
	}

	private static void mentionProblems(CommandEnvironment environment) {
		int count = problems(environment).size();
		if (count > 0) {
			environment.err().printf("%s left out; 'lithoscope list problems' tells why.%n",
					count == 1 ? "1 broken contribution is" : count + " broken contributions are");
		}
	}
}
