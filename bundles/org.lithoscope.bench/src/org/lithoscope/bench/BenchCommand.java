package org.lithoscope.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lithoscope.bench.contest.Benchmark;
import org.lithoscope.bench.contest.BenchmarkResult;
import org.lithoscope.bench.contest.Contest;
import org.lithoscope.bench.contest.ContestException;
import org.lithoscope.bench.peer.Peer;
import org.lithoscope.bench.report.BenchJson;
import org.lithoscope.bench.report.BenchReport;
import org.lithoscope.bench.report.BenchText;
import org.lithoscope.bench.report.Machine;
import org.lithoscope.bench.work.DataFiles;
import org.lithoscope.bench.work.Workload;
import org.lithoscope.cli.Command;
import org.lithoscope.cli.CommandEnvironment;
import org.lithoscope.cli.CommandException;
import org.lithoscope.cli.ExitCode;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code bench}: measures this machine and this installation, and prints what was found. */
public final class BenchCommand implements Command {

	private final Workload workload;

	/** The benchmarks at the size of the study. */
	public BenchCommand() {
		this(Workload.STUDY);
	}

	BenchCommand(Workload workload) {
		this.workload = workload;
	}

	@Override
	public void declare(CommandSpec spec) {
		BenchArguments.declare(spec);
	}

	@Override
	public int run(ParseResult parsed, CommandEnvironment environment) throws CommandException {
		BenchArguments arguments = BenchArguments.of(parsed, environment);
		try (Workspace workspace = new Workspace()) {
			return run(arguments, environment, workspace.folder());
		} catch (IOException e) {
			throw CommandException.incomplete("the benchmarks need files of their own, and those failed: " + e, e);
		}
	}

	private int run(BenchArguments arguments, CommandEnvironment environment, Path folder)
			throws CommandException, IOException {
		Optional<Peer> peer = peer(arguments, environment, folder);
		new DataFiles(folder).write(workload);
		BenchmarkCatalog catalog = new BenchmarkCatalog(workload, arguments.effort(),
				new WorkerCommand(workload, folder), peer, Runtime.getRuntime().availableProcessors());
		BenchReport empty = new BenchReport(Instant.now(), Machine.current(), software(environment, peer),
				WorkerCommand.virtualMachineOptions(), workload, arguments.effort() == Effort.QUICK, List.of(),
				List.of());
		BenchText text = new BenchText(environment.out());
		text.heading(empty);
		BenchReport report = measure(arguments.names().stream().map(catalog::benchmark).toList(), empty, folder,
				environment, text);
		text.conclusions(report.conclusions());
		if (arguments.json().isPresent()) {
			write(arguments.json().get(), BenchJson.write(report));
		}
		return report.isSound() ? ExitCode.SUCCESS : ExitCode.INCOMPLETE;
	}

	private static Optional<Peer> peer(BenchArguments arguments, CommandEnvironment environment, Path folder)
			throws CommandException, IOException {
		if (arguments.peer().equals(BenchArguments.NONE)) {
			return Optional.empty();
		}
		if (!arguments.peer().equals(BenchArguments.AUTO)) {
			return Optional.of(Peer.of(arguments.peer(), folder).orElseThrow(() -> CommandException.input(
					"--peer %s: expected a Python that can import torch and sklearn, or 'none'"
							.formatted(arguments.peer()))));
		}
		Optional<Peer> found = Peer.find(folder);
		if (found.isEmpty()) {
			environment.err().println("No python3 here has both PyTorch and scikit-learn (on Debian: python3-torch and "
					+ "python3-sklearn), so there is nothing to compare with; --peer PATH names another one.");
		}
		return found;
	}

	private static Map<String, String> software(CommandEnvironment environment, Optional<Peer> peer) {
		Map<String, String> software = new LinkedHashMap<>();
		software.put("Lithoscope", environment.version());
		software.put("Java", "%s (%s)".formatted(System.getProperty("java.vm.version"),
				System.getProperty("java.vm.name")));
		peer.ifPresent(python -> software.putAll(python.versions()));
		return software;
	}

	private static BenchReport measure(List<Benchmark> benchmarks, BenchReport empty, Path folder,
			CommandEnvironment environment, BenchText text) {
		ProgressLine progress = new ProgressLine(environment.err(), environment.terminal());
		List<BenchmarkResult> results = new ArrayList<>();
		List<String> failures = new ArrayList<>();
		for (Benchmark benchmark : benchmarks) {
			progress.begin("%s (%d of %d)".formatted(benchmark.name(), benchmarks.indexOf(benchmark) + 1,
					benchmarks.size()));
			try {
				BenchmarkResult result = new Contest(folder, progress::show).run(benchmark);
				progress.clear();
				text.result(result);
				results.add(result);
			} catch (ContestException e) {
				progress.clear();
				String message = "%s could not be measured: %s".formatted(benchmark.name(), e.getMessage());
				environment.err().println(message);
				failures.add(message);
			}
		}
		return new BenchReport(empty.date(), empty.machine(), empty.software(), empty.javaOptions(), empty.workload(),
				empty.quick(), results, failures);
	}

	private static void write(Path file, String text) throws CommandException {
		Path target = file.toAbsolutePath();
		Path beside = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".new");
		try {
			Files.writeString(beside, text, StandardCharsets.UTF_8);
			Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw CommandException.incomplete("%s cannot be written: %s".formatted(file, e), e);
		}
	}
}
