package org.lithoscope.cli.report;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A browser without a window. */
final class Chromium {

	/**
	 * A page after its scripts have run.
	 *
	 * @param dom the document as it stands then
	 * @param console what scripts and browser wrote to the console, errors included
	 */
	record Loaded(String dom, List<String> console) {
	}

	private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
			"--enable-logging=stderr", "--window-size=1300,2000", "--virtual-time-budget=4000", "--dump-dom");

	private final Path program;

	private Chromium(Path program) {
		this.program = program;
	}

	/** The browser of this machine, if it has one. */
	static Optional<Chromium> find() {
		return Stream.of("chromium", "chromium-browser", "google-chrome").flatMap(name -> Stream
				.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
				.map(folder -> Path.of(folder, name))).filter(Files::isExecutable).findFirst().map(Chromium::new);
	}

	/** Opens a page from a file. */
	Loaded open(Path page, Path work) throws IOException, InterruptedException {
		Path dom = work.resolve("dom.html");
		Path log = work.resolve("browser.log");
		List<String> command = new ArrayList<>(List.of(program.toString()));
		command.addAll(FLAGS);
		command.add("--user-data-dir=" + work.resolve("browser"));
		command.add(page.toUri().toString());
		Process process = new ProcessBuilder(command).redirectOutput(dom.toFile()).redirectError(log.toFile()).start();
		if (!process.waitFor(60, TimeUnit.SECONDS)) {
			process.destroyForcibly();
			throw new IOException("the browser did not end within a minute: " + Files.readString(log));
		}
		return new Loaded(Files.readString(dom, StandardCharsets.UTF_8),
				Files.readString(log, StandardCharsets.UTF_8).lines().filter(line -> line.contains("CONSOLE")).toList());
	}
}
