package org.lithoscope.cli.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.lithoscope.cli.Command;
import org.lithoscope.cli.CommandEnvironment;
import org.lithoscope.cli.CommandException;
import org.lithoscope.cli.ErrorLog;
import org.lithoscope.cli.ExitCode;
import org.lithoscope.core.registry.ContributionKind;
import org.lithoscope.core.registry.RegistryException;
import org.lithoscope.suite.SuiteCatalog;
import org.lithoscope.suite.SuiteException;
import org.lithoscope.suite.model.Suite;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code run [SUITE]}: plans a suite, computes what the run store lacks, prints and exports the comparison. */
public final class RunCommand implements Command {

	/** The run store where none is named. */
	static final String STORE = "lithoscope-runs";

	@Override
	public void declare(CommandSpec spec) {
		RunArguments.declare(spec);
		spec.usageMessage().footer("", "Examples:", "  lithoscope run",
				"  lithoscope run quick --only v2.5,v2.6 --repeats 5",
				"  lithoscope run --data wells.csv --borehole \"Well Name\" --lithology Facies --features GR,PE",
				"  lithoscope run quick --set v2.6:beta.end=0.75 --workers 4",
				"  lithoscope run quick --only v2.6 --trace ari,silhouette --every 5", "",
				"Runs that the store holds already are not computed again: a cancelled suite is resumed by the same "
						+ "command.");
	}

	@Override
	public int run(ParseResult parsed, CommandEnvironment environment) throws CommandException {
		RunArguments arguments = new RunArguments(parsed);
		arguments.requireValues();
		int workers = RunArguments.atLeast(1, "--workers",
				arguments.number("--workers", Runtime.getRuntime().availableProcessors()));
		for (String option : new String[] { "--json", "--csv" }) {
			if (arguments.has(option)) {
				OutputFile.requireWritable(option, environment.resolve(arguments.text(option)));
			}
		}
		Suite suite = SuiteOverrides.apply(open(arguments.suite(), environment), arguments, environment);
		String folder = arguments.has("--out") ? arguments.text("--out") : STORE;
		SuiteSession session = new SuiteSession(environment, arguments, folder, workers);
		Path store = environment.resolve(folder);
		try {
			return session.run(suite);
		} catch (CancellationException e) {
			// the interruption has said so already
			return ExitCode.INCOMPLETE;
		} catch (RegistryException e) {
			throw CommandException.input(e);
		} catch (RuntimeException e) {
			throw CommandException.incomplete(ErrorLog.describe(e, store), e);
		}
	}

	/** The suite that was typed: an id, a file, or nothing for the default. */
	static Suite open(String wanted, CommandEnvironment environment) throws CommandException {
		SuiteCatalog catalog = new SuiteCatalog(environment.registry());
		try {
			if (wanted.isEmpty()) {
				return catalog.open(catalog.defaultSuite().orElseThrow(() -> CommandException.input(
						"no suite is the default; name one that 'lithoscope list suites' shows, or a .suite file")));
			}
			boolean registered = environment.registry().find(ContributionKind.SUITE, wanted).isPresent();
			Path file = environment.resolve(wanted);
			return catalog.open(registered || !Files.exists(file) ? wanted : file.toString());
		} catch (SuiteException e) {
			throw CommandException.input(e);
		}
	}
}
