package org.lithoscope.cli.describe;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.lithoscope.cli.Command;
import org.lithoscope.cli.CommandEnvironment;
import org.lithoscope.cli.CommandException;
import org.lithoscope.cli.ExitCode;
import org.lithoscope.cli.run.ColumnOptions;
import org.lithoscope.cli.run.Interruption;
import org.lithoscope.cli.run.OutputFile;
import org.lithoscope.cli.run.PlanningLine;
import org.lithoscope.cli.run.ReaderSettings;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.data.DataReader;
import org.lithoscope.core.data.SampleTable;
import org.lithoscope.core.parameter.ParameterException;
import org.lithoscope.core.registry.Contribution;
import org.lithoscope.core.registry.ReaderChoice;
import org.lithoscope.core.registry.RegistryException;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.description.DescriptionJson;
import org.lithoscope.description.DescriptionSettings;
import org.lithoscope.description.TableDescriber;
import org.lithoscope.description.TableDescription;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code describe TABLE}: figures per feature, correlations, lithologies, and what to look at before a run. */
public final class DescribeCommand implements Command {

	private static final String JSON = "--json";
	/** Of the random choice of samples on which the intrinsic dimension is estimated. */
	private static final Seed SEED = new Seed(1);

	@Override
	public void declare(CommandSpec spec) {
		spec.addPositional(PositionalParamSpec.builder().index("0").paramLabel("TABLE").type(String.class).required(true)
				.description("a table of samples, or a folder of well logs or raw LILY files; names of files decide which "
						+ "reader reads it ('lithoscope list readers')")
				.build());
		ColumnOptions.declare(spec, ", instead of all that look like it");
		ReaderSettings.declare(spec);
		spec.addOption(OptionSpec.builder(JSON).paramLabel("FILE").type(String.class).arity("1")
				.description("write the description to this file, too, as JSON").build());
		spec.usageMessage().footer("", "Examples:", "  lithoscope describe logs.csv",
				"  lithoscope describe logs.csv --borehole \"Well Name\" --features GR,PE --json logs.json",
				"  lithoscope describe logs.csv --set delimiter=semicolon --set missing=n.d.",
				"  lithoscope describe folder-of-las-files");
	}

	@Override
	public int run(ParseResult arguments, CommandEnvironment environment) throws CommandException {
		Path path = environment.resolve(arguments.matchedPositionalValue(0, ""));
		Path json = arguments.hasMatchedOption(JSON) ? environment.resolve(arguments.matchedOptionValue(JSON, "")) : null;
		if (json != null) {
			OutputFile.requireWritable(JSON, json);
		}
		TableDescription description;
		PlanningLine line = new PlanningLine(environment, false);
		try (Interruption interruption = Interruption.listen(environment.err(), () -> "Cancelled.")) {
			WorkContext work = new WorkContext(SEED, interruption, line, 1);
			SampleTable table = read(path, arguments, environment, work);
			description = new TableDescriber(DescriptionSettings.of(environment.registry())).describe(table, work);
		} catch (CancellationException e) {
			// the interruption has said so already
			return ExitCode.INCOMPLETE;
		} catch (DataException | ParameterException | RegistryException e) {
			throw CommandException.input(e);
		} finally {
			line.clear();
		}
		new DescriptionText(description, environment.width()).lines().forEach(environment.out()::println);
		if (json != null) {
			OutputFile.write(json, DescriptionJson.write(description));
		}
		return ExitCode.SUCCESS;
	}

	private static SampleTable read(Path path, ParseResult arguments, CommandEnvironment environment, WorkContext work)
			throws CommandException, DataException, ParameterException {
		Contribution reader = new ReaderChoice(environment.registry()).forPath(path);
		Map<String, String> given = new HashMap<>(Map.of(ReaderChoice.FILE, path.toString()));
		for (Map.Entry<String, String> column : ColumnOptions.given(arguments).entrySet()) {
			String parameter = ColumnOptions.parameter(column.getKey());
			if (reader.parameter(parameter).isEmpty()) {
				throw CommandException.input("%s does not fit %s: the reader %s has no such setting".formatted(
						column.getKey(), path, reader.id()));
			}
			given.put(parameter, column.getValue());
		}
		given.putAll(ReaderSettings.given(arguments, reader, environment));
		return environment.registry().create(reader, DataReader.class).read(reader.resolve(given), work);
	}
}
