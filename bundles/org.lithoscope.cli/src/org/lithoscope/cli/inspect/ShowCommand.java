package org.lithoscope.cli.inspect;

import java.util.List;

import org.lithoscope.cli.Command;
import org.lithoscope.cli.CommandEnvironment;
import org.lithoscope.cli.CommandException;
import org.lithoscope.cli.ExitCode;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.text.NearestNames;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code show ID}: everything a contribution declares, whatever kind it is of. */
public final class ShowCommand implements Command {

	@Override
	public void declare(CommandSpec spec) {
		spec.addPositional(PositionalParamSpec.builder().index("0").arity("1").required(true).paramLabel("ID")
				.type(String.class).description("what 'lithoscope list' shows in its first column, for instance v2.6 "
						+ "or k-means; contributions of different kinds that share the id are all shown")
				.build());
	}

	@Override
	public int run(ParseResult arguments, CommandEnvironment environment) throws CommandException {
		String id = arguments.matchedPositionalValue(0, "");
		List<Contribution> all = Kinds.all().stream()
				.flatMap(kind -> environment.registry().contributions(kind).stream()).toList();
		List<Contribution> found = all.stream().filter(contribution -> contribution.id().equals(id)).toList();
		if (found.isEmpty()) {
			throw CommandException.input("nothing installed has the id '%s'%s".formatted(id,
					NearestNames.suggest(id, all.stream().map(Contribution::id).toList())));
		}
		boolean first = true;
		for (Contribution contribution : found) {
			if (!first) {
				environment.out().println();
			}
			new ContributionSheet(contribution, environment.registry(), environment.width()).lines()
					.forEach(environment.out()::println);
			first = false;
		}
		return ExitCode.SUCCESS;
	}
}
