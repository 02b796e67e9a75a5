package org.lithoscope.cli.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;

import org.lithoscope.cli.Command;
import org.lithoscope.cli.CommandEnvironment;
import org.lithoscope.cli.CommandException;
import org.lithoscope.cli.ExitCode;
import org.lithoscope.cli.run.Durations;
import org.lithoscope.cli.run.Interruption;
import org.lithoscope.cli.run.OutputFile;
import org.lithoscope.core.data.DataException;
import org.lithoscope.core.run.Seed;
import org.lithoscope.core.run.WorkContext;
import org.lithoscope.data.lily.ImportOutputs;
import org.lithoscope.data.lily.ImportRequest;
import org.lithoscope.data.lily.LilyImport;
import org.lithoscope.data.lily.report.CoverageReport;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code import lily DIR --out TABLE}: makes a table of samples from raw files, and explains its coverage. */
public final class ImportCommand implements Command {

	private static final String KIND = "lily";

	@Override
	public void declare(CommandSpec spec) {
		ImportArguments.declare(spec);
		spec.usageMessage().footer("", "Examples:", "  lithoscope import lily LILY --out lily.parquet",
				"  lithoscope import lily LILY --out lily.csv --report coverage.txt",
				"  lithoscope import lily LILY --out legacy.csv --features 3d",
				"  lithoscope import lily LILY --out wide.parquet --join keep --bin 0.5 --label simplified", "",
				"The files GRA, MS, NGR and RGB_DataLITH.csv of the LILY database are at doi:10.5281/zenodo.8408297, and "
						+ "described in doi:10.1029/2023GC011287. They may be packed (.gz, .zip). Reports of IODP LORE and "
						+ "of ODP Janus with the same columns are read, too; those without lithology with --label none.");
	}

	@Override
	public int run(ParseResult parsed, CommandEnvironment environment) throws CommandException {
		ImportArguments arguments = new ImportArguments(parsed, environment);
		if (!arguments.kind().equals(KIND)) {
			throw CommandException.input("there is no import of '%s', expected '%s'".formatted(arguments.kind(), KIND));
		}
		ImportRequest request = arguments.request();
		Path out = arguments.out();
		ImportOutputs outputs;
		try {
			outputs = new ImportOutputs(out, environment.version(), arguments.report());
		} catch (IllegalArgumentException e) {
			throw CommandException.input("--out: " + e.getMessage());
		}
		OutputFile.requireWritable("--out", out);
		if (arguments.report().isPresent()) {
			OutputFile.requireWritable("--report", arguments.report().get());
		}
		return run(request, outputs, arguments, environment);
	}

	private static int run(ImportRequest request, ImportOutputs outputs, ImportArguments arguments,
			CommandEnvironment environment) throws CommandException {
		long begin = System.nanoTime();
		CoverageReport report;
		ImportLine line = new ImportLine(environment.err(), environment.terminal(), arguments.quiet());
		try (Interruption interruption = Interruption.listen(environment.err(),
				() -> "Cancelled. Nothing was written; the same command begins anew.")) {
			report = LilyImport.write(request, outputs, new WorkContext(new Seed(0), interruption, line,
					arguments.threads()));
		} catch (DataException e) {
			throw CommandException.input(e);
		} catch (CancellationException e) {
			// the interruption has said so already
			return ExitCode.INCOMPLETE;
		} catch (IOException e) {
			throw CommandException.incomplete("%s cannot be written: %s. Nothing half-written is left; make room, or name"
					.formatted(outputs.table(), e.getMessage()) + " a file elsewhere.", e);
		} finally {
			line.clear();
		}
		double seconds = (System.nanoTime() - begin) / 1e9;
		CoverageText text = new CoverageText(report);
		text.shortened(arguments.report()).forEach(environment.out()::println);
		if (arguments.report().isPresent()) {
			OutputFile.write(arguments.report().get(), String.join("\n", text.complete()) + "\n");
		}
		farewell(outputs, report, arguments, environment, seconds);
		return ExitCode.SUCCESS;
	}

	private static void farewell(ImportOutputs outputs, CoverageReport report, ImportArguments arguments,
			CommandEnvironment environment, double seconds) throws CommandException {
		long rows = report.instruments().stream().mapToLong(instrument -> instrument.rows().read()).sum();
		environment.out().println();
		environment.out().printf("Table:      %s%n", outputs.table());
		environment.out().printf("Provenance: %s%n", outputs.provenance());
		if (arguments.report().isPresent()) {
			environment.out().printf("Report:     %s%n", arguments.report().get());
		}
		if (!report.rejected().isEmpty()) {
			environment.out().printf("Rejected:   %s%n", outputs.rejected());
		}
		environment.out().printf("%,d rows in %s.%n", rows, Durations.text(seconds));
	}
}
