package org.lithoscope.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import com.google.gson.JsonParser;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lithoscope.cli.ExitCode;
import org.lithoscope.cli.Terminal;
import org.lithoscope.cli.run.Wells;
import org.lithoscope.core.registry.Registry;
import org.lithoscope.testing.TestRegistry;
import org.w3c.dom.Document;

/** Reports of a store with four quick runs. */
class ReportCommandTest {

	private static final String STORE = "lithoscope-runs";
	private static final int FIVE_MEGABYTES = 5_000_000;

	@TempDir
	static Path directory;

	private static Registry registry;
	private static String page;

	@BeforeAll
	static void runAndReport() throws IOException {
		registry = TestRegistry.open();
		Wells.write(directory);
		assertEquals(ExitCode.SUCCESS, command("run", Wells.SUITE, "--quiet").exitCode());
		Terminal.Outcome outcome = command("report", STORE);
		assertEquals(ExitCode.SUCCESS, outcome.exitCode(), outcome.err());
		assertEquals("Written: report.html\n", outcome.out());
		page = Files.readString(directory.resolve("report.html"));
	}

	private static Terminal.Outcome command(String... arguments) {
		return Terminal.pipe(registry, directory).run(arguments);
	}

	/** What is below the frame of the page, as XML. */
	private static Document content() throws Exception {
		String main = page.substring(page.indexOf("<main"), page.indexOf("</main>") + "</main>".length());
		return DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(main.getBytes(StandardCharsets.UTF_8)));
	}

	@Test
	void pageIsWellFormedAndHasEverySection() throws Exception {
		Document content = content();

		List<String> sections = Pattern.compile("<section id=\"(\\w+)\"").matcher(page).results()
				.map(section -> section.group(1)).toList();
		assertEquals(List.of("answer", "warnings", "figures", "spread", "training", "models", "variants", "protocol",
				"reproduction"), sections);
		assertEquals("A tiny suite", content.getElementsByTagName("h1").item(0).getTextContent());
	}

	@Test
	void pageNeedsNoOtherFile() {
		String text = page.replaceAll("(?s)<script>.*?</script>", "");

		assertFalse(text.contains(" src="), "something is loaded");
		assertFalse(text.contains("<link"), "something is loaded");
		assertFalse(text.contains("url("), "something is loaded");
		assertTrue(page.contains("default-src 'none'"), "requests are not forbidden");
	}

	@Test
	void pageIsSmallEnoughToBeSent() {
		assertTrue(page.getBytes(StandardCharsets.UTF_8).length < FIVE_MEGABYTES);
	}

	@Test
	void everyChartIsATableToo() throws Exception {
		Document content = content();
		int charts = Pattern.compile("<figure class=\"chart\"").matcher(page).results().toList().size();

		assertTrue(charts >= 5, charts + " charts");
		assertEquals(charts, Pattern.compile("<details class=\"data\" open=\"open\">").matcher(page).results().toList()
				.size());
		assertTrue(content.getElementsByTagName("table").getLength() > charts);
	}

	@Test
	void everyNetworkIsDrawnOrReferredToWhereItIsTheSame() {
		int drawn = Pattern.compile("<div class=\"network").matcher(page).results().toList().size();
		int referred = Pattern.compile("<p>The network of v2\\.5\\.</p>").matcher(page).results().toList().size();

		assertTrue(drawn > 0, "no drawing");
		assertEquals(2, drawn + referred);
	}

	@Test
	void commandsThatMakeItAgainAreNamed() {
		assertTrue(page.contains("./lithoscope run lithoscope-runs/tiny/suite.suite --out lithoscope-runs\n"
				+ "./lithoscope report lithoscope-runs/tiny --out report.html"));
	}

	@Test
	void reportAnswersTheQuestionsOfCompareAndNamesThemInItsCommand() throws IOException {
		Terminal.Outcome outcome = command("report", STORE, "--out", "asked.html", "--k-by", "test-ari", "--detect", "0.2",
				"--influence", "none");

		assertEquals(ExitCode.SUCCESS, outcome.exitCode(), outcome.err());
		String asked = Files.readString(directory.resolve("asked.html"));
		assertTrue(asked.contains("--k-by test-ari --detect 0.2 --influence none --out asked.html"), "the command");
		assertTrue(asked.contains("k was chosen on the rows it is tested on"), "the warning");
		assertTrue(page.contains("table-influence"));
		assertFalse(asked.contains("table-influence"));
	}

	@Test
	void measuredDataAreNotCalledSynthetic() {
		assertFalse(page.contains("class=\"synthetic\""));
	}

	@Test
	void browserDrawsEveryChartWithoutAnError() throws Exception {
		Optional<Chromium> browser = Chromium.find();
		if (browser.isEmpty()) {
			System.out.println("No Chromium on this machine: the report was not opened in a browser.");
			return;
		}
		Path work = Files.createDirectory(directory.resolve("work"));

		Chromium.Loaded loaded = browser.get().open(directory.resolve("report.html"), work);

		assertEquals(List.of(), loaded.console());
		String drawn = loaded.dom().replaceAll("(?s)<script.*?</script>", "");
		int plots = Pattern.compile("class=\"plot\"").matcher(drawn).results().toList().size();
		assertTrue(plots > 0, "no place for charts");
		assertEquals(plots, Pattern.compile("class=\"plot\"[^>]*>\\s*<div[^>]*>\\s*<svg").matcher(drawn).results().toList()
				.size(), "charts drawn");
	}

	@Test
	void tablesForAPaperAreBooktabs() {
		String latex = command("report", STORE + "/tiny", "--format", "latex").out();

		assertTrue(latex.startsWith("% needs \\usepackage{booktabs}\n\\begin{table}\n"), latex);
		assertTrue(latex.contains("\\toprule\nExperiment & Mean [95 \\% interval] & sd & "), latex);
		assertTrue(latex.contains("\\label{tab:tests}"), latex);
	}

	@Test
	void tablesForProgramsHaveFullPrecision() {
		String csv = command("report", STORE, "--format", "csv").out();
		String json = command("report", STORE, "--format", "json").out();

		assertTrue(csv.lines().anyMatch(line -> line.startsWith("Experiment,Mean,Mean lower,Mean upper,sd,")), csv);
		assertTrue(csv.lines().anyMatch(line -> line.matches("v2\\.5,-?0\\.\\d{10,},.*")), csv);
		assertEquals("figures", JsonParser.parseString(json).getAsJsonArray().get(0).getAsJsonObject().get("table")
				.getAsString());
	}

	@Test
	void markdownGoesToTheNamedFile() throws IOException {
		Terminal.Outcome outcome = command("report", STORE, "--format", "markdown", "--out", "tables.md");

		assertEquals("Written: tables.md\n", outcome.out());
		assertTrue(Files.readString(directory.resolve("tables.md")).contains("\n| Experiment | Mean [95 % interval] |"));
	}

	@Test
	void badInputIsRefusedWithWhatWasExpected() {
		Terminal.Outcome format = command("report", STORE, "--format", "pdf");
		Terminal.Outcome folder = command("report", STORE, "--out", "nowhere/report.html");
		Terminal.Outcome rule = command("report", STORE, "--k-by", "chance");
		Terminal.Outcome suite = command("report", STORE, "--suite", "tinny");

		assertEquals(2, format.exitCode());
		assertTrue(format.err().contains("--format = 'pdf': expected html, csv, latex, markdown, json"), format.err());
		assertEquals(2, folder.exitCode());
		assertTrue(folder.err().contains("there is no folder"), folder.err());
		assertEquals(2, rule.exitCode());
		assertTrue(rule.err().contains("--k-by = 'chance': expected fixed, validation-ari"), rule.err());
		assertEquals(2, suite.exitCode());
		assertTrue(suite.err().contains("tiny"), suite.err());
	}
}
