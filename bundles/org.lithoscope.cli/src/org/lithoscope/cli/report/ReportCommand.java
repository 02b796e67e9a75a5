package org.lithoscope.cli.report;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import org.lithoscope.cli.Command;
import org.lithoscope.cli.CommandEnvironment;
import org.lithoscope.cli.CommandException;
import org.lithoscope.cli.ExitCode;
import org.lithoscope.cli.compare.QuestionOptions;
import org.lithoscope.cli.compare.StoreArgument;
import org.lithoscope.cli.compare.StoredReviews;
import org.lithoscope.cli.run.OutputFile;
import org.lithoscope.comparison.review.Questions;
import org.lithoscope.comparison.review.Review;
import org.lithoscope.comparison.review.ReviewException;
import org.lithoscope.comparison.stores.PairingException;
import org.lithoscope.report.Report;
import org.lithoscope.report.ReportContent;
import org.lithoscope.report.Reproduction;
import org.lithoscope.report.table.ReportTables;
import org.lithoscope.report.table.TableFormat;
import org.lithoscope.store.RunStore;
import org.lithoscope.store.StoreException;
import org.lithoscope.store.StoredSuite;

/** {@code report STORE}: a page that can be sent, or tables for a paper. */
public final class ReportCommand implements Command {

	private static final String NAME = "report";
	private static final String HTML = "html";
	private static final String USUAL_FILE = "report.html";
	private static final List<String> FORMATS = Stream.concat(Stream.of(HTML),
			Stream.of(TableFormat.values()).map(TableFormat::id)).toList();

	@Override
	public void declare(CommandSpec spec) {
		spec.addPositional(PositionalParamSpec.builder().index("0").arity("1").required(true).paramLabel("STORE")
				.type(String.class).description("a run store, or the folder of one suite in it").build());
		text(spec, "--suite", "NAME", "the suite that is meant, where a store holds several");
		text(spec, "--out", "FILE", "where to write: report.html in the working directory if not given; tables go to the "
				+ "standard output if not given");
		text(spec, "--format", "FORMAT", "html (if not given) for the whole report; csv, latex, markdown or json for its "
				+ "tables");
		QuestionOptions.declare(spec);
		spec.usageMessage().footer("", "Examples:", "  lithoscope report lithoscope-runs",
				"  lithoscope report lithoscope-runs --suite quick --out quick.html",
				"  lithoscope report lithoscope-runs/quick --format latex > tables.tex",
				"  lithoscope report lithoscope-runs/quick --measure ami --k-by validation-silhouette");
	}

	private static void text(CommandSpec spec, String name, String label, String description) {
		spec.addOption(OptionSpec.builder(name).paramLabel(label).type(String.class).arity("1").description(description)
				.build());
	}

	@Override
	public int run(ParseResult arguments, CommandEnvironment environment) throws CommandException {
		String format = arguments.matchedOptionValue("--format", HTML);
		if (!FORMATS.contains(format)) {
			throw CommandException.input("--format = '%s': expected %s".formatted(format, String.join(", ", FORMATS)));
		}
		String named = arguments.matchedOptionValue("--out", format.equals(HTML) ? USUAL_FILE : "");
		Optional<Path> file = named.isEmpty() ? Optional.empty() : Optional.of(environment.resolve(named));
		if (file.isPresent()) {
			OutputFile.requireWritable("--out", file.get());
		}
		Questions questions = QuestionOptions.of(arguments);
		String typed = arguments.matchedPositionalValue(0, "");
		StoreArgument store = StoreArgument.of(typed, arguments.matchedOptionValue("--suite", ""), environment);
		StoredSuite suite = store.only();
		String text;
		try {
			Review review = new StoredReviews(NAME, questions, environment)
					.ofReadable(List.of(new StoredReviews.Part(store.store(), suite, suite.name())));
			text = format.equals(HTML)
					? Report.html(new ReportContent(review, environment.registry(), commands(store, suite, arguments, named,
							environment), environment.version()))
					: TableFormat.valueOf(format.toUpperCase(Locale.ROOT)).write(new ReportTables(review).all());
		} catch (StoreException | PairingException | ReviewException e) {
			throw CommandException.input(e);
		} catch (UncheckedIOException e) {
			throw CommandException.incomplete("a run can no longer be read: " + e.getCause().getMessage(), e);
		}
		if (file.isEmpty()) {
			environment.out().print(text);
		} else {
			OutputFile.write(file.get(), text);
			environment.out().println("Written: " + named);
		}
		return ExitCode.SUCCESS;
	}

	/** What to type to get the same again: the suite as it is kept in the store, then this report. */
	private static List<String> commands(StoreArgument store, StoredSuite suite, ParseResult arguments, String out,
			CommandEnvironment environment) {
		String typed = store.typed().replaceAll("(?<=.)/+$", "");
		boolean isRoot = RunStore.isStore(environment.resolve(typed));
		String folder = isRoot ? typed + "/" + suite.folder().getFileName() : typed;
		String root = isRoot ? typed : folder.contains("/") ? folder.substring(0, folder.lastIndexOf('/')) : ".";
		return Reproduction.commands(folder, root, QuestionOptions.typed(arguments), out);
	}
}
