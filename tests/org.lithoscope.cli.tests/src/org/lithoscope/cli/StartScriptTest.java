package org.lithoscope.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script and its cache, in an installation whose Java only notes how it was called. */
class StartScriptTest {

	private static final Path SCRIPTS = scripts();
	private static final String RECORD = "-XX:AOTMode=record";
	private static final String CREATE = "-XX:AOTMode=create";
	private static final String USE = "-XX:AOTCache=";
	/** Stands in for Java: writes the files that it is asked for. */
	private static final String JAVA = """
			#!/bin/sh
			echo "$*" >> "${0%/bin/java}/calls"
			for argument; do
			  case $argument in
			    -XX:AOTMode=*) mode=${argument#*=} ;;
			    -XX:AOTConfiguration=*) recording=${argument#*=} ;;
			    -XX:AOTCache=*) cache=${argument#*=} ;;
			  esac
			done
			case ${mode:-} in
			  record) echo recorded > "$recording" ;;
			  create) [ ! -e "${0%/bin/java}/broken" ] && cp "$recording" "$cache" ;;
			esac
			""";

	@TempDir
	Path directory;
	private Path product;
	private Path java;

	/** In the sources, of which the working directory is a part. */
	private static Path scripts() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve("features/org.lithoscope.platform.feature/root/unix"))) {
			folder = folder.getParent();
		}
		return folder.resolve("features/org.lithoscope.platform.feature/root/unix");
	}

	@BeforeEach
	void install() throws IOException {
		Assumptions.assumeTrue(Files.exists(Path.of("/bin/sh")), "no shell");
		product = Files.createDirectories(directory.resolve("the product"));
		for (String script : List.of("lithoscope", "find-java", "start-cache")) {
			Files.copy(SCRIPTS.resolve(script), product.resolve(script));
		}
		Files.createDirectory(product.resolve("plugins"));
		Files.writeString(product.resolve("plugins/org.eclipse.equinox.launcher_1.jar"), "launcher");
		Files.createDirectories(product.resolve("configuration/org.eclipse.equinox.simpleconfigurator"));
		Files.writeString(product.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"), "bundles");
		java = directory.resolve("java");
		Files.createDirectories(java.resolve("bin"));
		Files.createFile(java.resolve("bin/java"),
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		Files.writeString(java.resolve("bin/java"), JAVA);
		version("25.0.3");
	}

	private void version(String version) throws IOException {
		Files.writeString(java.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
	}

	/** Starts the workbench, waits until nothing is left to do and tells how Java was called. */
	private List<String> start(String... options) throws Exception {
		return run(List.of("ui"), options);
	}

	private List<String> run(List<String> command, String... options) throws Exception {
		Files.deleteIfExists(java.resolve("calls"));
		List<String> words = new ArrayList<>(List.of("/bin/sh", product.resolve("lithoscope").toString()));
		words.addAll(command);
		ProcessBuilder script = new ProcessBuilder(words);
		script.environment().putAll(Map.of("LITHOSCOPE_JAVA", java.toString(), "DISPLAY", ":0",
				"LITHOSCOPE_VMARGS", String.join(" ", options)));
		Process process = script.inheritIO().start();
		assertTrue(process.waitFor(1, TimeUnit.MINUTES), "the script does not end");
		assertEquals(0, process.exitValue());
		for (int tries = 0; kept().stream().anyMatch(name -> name.contains("recording")); tries++) {
			assertTrue(tries < 300, () -> "a recording is left over: " + kept());
			Thread.sleep(100);
		}
		return Files.readAllLines(java.resolve("calls"));
	}

	private List<String> kept() {
		Path folder = product.resolve("configuration/org.lithoscope.start");
		if (!Files.exists(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).toList();
		} catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void firstStartIsRecordedAndTheSecondReadsWhatWasMadeOfIt() throws Exception {
		List<String> first = start();
		List<String> second = start();

		assertEquals(2, first.size());
		assertTrue(first.get(0).contains(RECORD), () -> first.get(0));
		assertTrue(first.get(1).contains(CREATE), () -> first.get(1));
		assertEquals(1, second.size());
		assertTrue(second.get(0).contains(USE), () -> second.get(0));
		assertEquals(1, kept().size());
	}

	@Test
	void importsHaveACacheOfTheirOwnBesideThatOfTheWorkbench() throws Exception {
		List<String> command = List.of("import", "lily", "folder", "--out", "table.csv");
		start();
		List<String> first = run(command);
		List<String> second = run(command);

		assertTrue(first.get(0).contains(RECORD), () -> first.get(0));
		assertTrue(second.get(0).contains(USE), () -> second.get(0));
		assertTrue(start().get(0).contains(USE));
		assertEquals(2, kept().size());
	}

	@Test
	void onlyTheWorkbenchHasDeclarativeServicesAndOtherCommandsAreNotRecorded() throws Exception {
		for (List<String> command : List.of(List.of("list", "variants"), List.of("run"), List.of("import", "--help"))) {
			List<String> calls = run(command);

			assertEquals(1, calls.size());
			assertTrue(calls.get(0).contains("-Dosgi.startLevel=4"), () -> calls.get(0));
			assertFalse(calls.get(0).contains("AOT"), () -> calls.get(0));
		}
		assertFalse(start().get(0).contains("osgi.startLevel"));
	}

	@Test
	void startWithAnotherRuntimeIsRecordedAnew() throws Exception {
		start();
		List<String> before = kept();
		version("26");

		List<String> calls = start();

		assertTrue(calls.get(0).contains(RECORD), () -> calls.get(0));
		assertEquals(1, kept().size());
		assertFalse(kept().equals(before));
	}

	@Test
	void whatCouldNotBeMadeIsNotTriedAgain() throws Exception {
		Files.createFile(java.resolve("broken"));
		assertTrue(start().get(0).contains(RECORD));

		List<String> calls = start();

		assertEquals(1, calls.size());
		assertFalse(calls.get(0).contains("AOT"), () -> calls.get(0));
	}

	@Test
	void runtimeWithoutSuchACacheIsStartedWithoutOne() throws Exception {
		version("21.0.8");

		List<String> calls = start();

		assertEquals(1, calls.size());
		assertFalse(calls.get(0).contains("AOT"), () -> calls.get(0));
		assertEquals(List.of(), kept());
	}

	@Test
	void startWithTheUsersOwnOptionsIsNotRecorded() throws Exception {
		List<String> calls = start("-Xint");

		assertEquals(1, calls.size());
		assertTrue(calls.get(0).contains("-Xint"), () -> calls.get(0));
		assertFalse(calls.get(0).contains("AOT"), () -> calls.get(0));
	}
}
