package org.lithoscope.cli.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lithoscope.cli.Command;
import org.lithoscope.cli.CommandEnvironment;
import org.lithoscope.cli.CommandException;
import org.lithoscope.cli.ExitCode;
import org.lithoscope.cli.compare.StoredReviews.Part;
import org.lithoscope.cli.run.OutputFile;
import org.lithoscope.comparison.export.ReviewJson;
import org.lithoscope.comparison.review.Review;
import org.lithoscope.comparison.review.ReviewException;
import org.lithoscope.comparison.stores.PairingException;
import org.lithoscope.store.RunStore;
import org.lithoscope.store.StoreException;
import org.lithoscope.store.StoredSuite;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code compare STORE…}: tables, tests and verdicts of stored runs. */
public final class CompareCommand implements Command {

	private static final String NAME = "compare";

	@Override
	public void declare(CommandSpec spec) {
		spec.addPositional(PositionalParamSpec.builder().index("0..*").arity("1..*").required(true).paramLabel("STORE")
				.type(List.class).auxiliaryTypes(String.class)
				.description("a run store, or the folder of one suite in it; suites of several stores are put together if "
						+ "they are about the same data, and paired on the folds they share")
				.build());
		text(spec, "--suite", "NAME", "the suite that is meant, where a store holds several; otherwise all, one by one");
		QuestionOptions.declare(spec);
		text(spec, "--json", "FILE", "write everything to this file, too, as JSON");
		spec.usageMessage().footer("", "Examples:", "  lithoscope compare lithoscope-runs",
				"  lithoscope compare lithoscope-runs/quick --baseline v2.1 --measure ami@12",
				"  lithoscope compare runs-a runs-b --suite variants", "",
				"The unit of every test is the fold of groups: docs/statistics.md says what is paired with what.");
	}

	private static void text(CommandSpec spec, String name, String label, String description) {
		spec.addOption(OptionSpec.builder(name).paramLabel(label).type(String.class).arity("1").description(description)
				.build());
	}

	@Override
	public int run(ParseResult arguments, CommandEnvironment environment) throws CommandException {
		Optional<Path> json = Optional.ofNullable(arguments.matchedOptionValue("--json", (String) null))
				.map(environment::resolve);
		if (json.isPresent()) {
			OutputFile.requireWritable("--json", json.get());
		}
		StoredReviews reviewing = new StoredReviews(NAME, QuestionOptions.of(arguments), environment);
		String suite = arguments.matchedOptionValue("--suite", "");
		List<StoreArgument> stores = new ArrayList<>();
		for (String typed : arguments.matchedPositionalValue(0, List.<String>of())) {
			stores.add(StoreArgument.of(typed, suite, environment));
		}
		List<Review> reviews = new ArrayList<>();
		try {
			if (stores.size() == 1) {
				RunStore store = stores.get(0).store();
				for (StoredSuite each : stores.get(0).suites()) {
					print(reviewing.of(List.of(new Part(store, each, each.name()))), reviews, environment);
				}
			} else {
				List<Part> parts = new ArrayList<>();
				for (StoreArgument store : stores) {
					parts.add(new Part(store.store(), store.only(), store.typed()));
				}
				print(reviewing.of(parts), reviews, environment);
			}
		} catch (StoreException | PairingException | ReviewException e) {
			throw CommandException.input(e);
		}
		if (json.isPresent()) {
			OutputFile.write(json.get(), ReviewJson.write(reviews));
		}
		return ExitCode.SUCCESS;
	}

	private static void print(Review review, List<Review> reviews, CommandEnvironment environment) {
		if (!reviews.isEmpty()) {
			environment.out().println();
			environment.out().println();
		}
		reviews.add(review);
		new ReviewText(review, environment.width()).lines().forEach(environment.out()::println);
	}
}
