package org.lithoscope.suite;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.lithoscope.suite.model.Experiment;
import org.lithoscope.suite.model.Suite;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * Reads and writes {@code *.suite} files: XMI in UTF-8, without a document type. Comments are ignored on reading and
 * therefore lost on writing.
 */
public final class SuiteFiles {

	/** The end of the names of suite files. */
	public static final String EXTENSION = ".suite";

	private SuiteFiles() {
	}

	/**
	 * Reads a suite; relative paths in its settings begin at the folder of the file.
	 *
	 * @throws SuiteException if the file is missing, is no XML, or holds an element, attribute or value that a suite
	 *         does not have; the message names file, line and column, what was found and what was expected
	 */
	public static Suite read(Path file) throws SuiteException {
		try {
			return parse(file.toString(), file.toAbsolutePath().getParent(), Files.readAllBytes(file));
		} catch (NoSuchFileException e) {
			throw new SuiteException("there is no suite file " + file, e);
		} catch (IOException e) {
			throw new SuiteException("suite file %s cannot be read: %s".formatted(file, reason(file, e)), e);
		}
	}

	/**
	 * Reads a suite from a stream, which stays open.
	 *
	 * @param name what the source is called in messages
	 * @throws SuiteException as for {@link #read(Path)}
	 */
	public static Suite read(InputStream in, String name) throws SuiteException {
		try {
			return parse(name, null, in.readAllBytes());
		} catch (IOException e) {
			throw new SuiteException("suite %s cannot be read: %s".formatted(name, e.getMessage()), e);
		}
	}

	/**
	 * Writes a suite, beside the target first, so that a failure leaves the previous file as it was. The suite itself
	 * stays where it is contained.
	 *
	 * @throws SuiteException if the file cannot be written
	 */
	public static void write(Suite suite, Path file) throws SuiteException {
		Path target = file.toAbsolutePath();
		long process = ProcessHandle.current().pid();
		Path beside = target.resolveSibling(".%s.%d.new".formatted(target.getFileName(), process));
		try {
			Files.write(beside, bytes(suite));
			Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
		} catch (IOException e) {
			deleteQuietly(beside, e);
			throw new SuiteException("suite file %s cannot be written: %s".formatted(file, reason(target, e)), e);
		}
	}

	/** A suite in the form in which {@link #write} writes it. */
	public static byte[] bytes(Suite suite) {
		SuiteResource resource = new SuiteResource(null);
		resource.getContents().add(EcoreUtil.copy(suite));
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			resource.save(out, Map.of());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return out.toByteArray();
	}

	/** A copy whose elements still know where they were read, so that messages about it can say so. */
	public static Suite copy(Suite suite) {
		EcoreUtil.Copier copier = new EcoreUtil.Copier();
		Suite copy = (Suite) copier.copy(suite);
		copier.copyReferences();
		copier.forEach((from, to) -> Origin.ofItself(from).ifPresent(origin -> to.eAdapters().add(origin.copy())));
		return copy;
	}

	/** Where an element was read, or else its nearest container that was read; empty for a suite made by a program. */
	public static Optional<TextPosition> position(EObject element) {
		return Origin.of(element).map(Origin::position);
	}

	private static Suite parse(String name, Path folder, byte[] bytes) throws SuiteException {
		SourceText source = new SourceText(name, folder, bytes);
		if (source.isBlank()) {
			throw new SuiteException("suite %s is empty".formatted(source.name()));
		}
		SuiteResource resource = new SuiteResource(source);
		try {
			resource.load(new InputSource(new StringReader(source.text())), Map.of());
		} catch (IOException | RuntimeException e) {
			if (resource.getErrors().isEmpty()) {
				throw new SuiteException("suite %s cannot be read: %s".formatted(source.name(), e.getMessage()), e);
			}
		}
		if (!resource.getErrors().isEmpty()) {
			throw worded(resource.getErrors().getFirst(), source);
		}
		Suite suite = (Suite) resource.getContents().getFirst();
		foldProse(suite);
		return suite;
	}

	private static SuiteException worded(Diagnostic fault, SourceText source) {
		TextPosition position = source.position(fault.getLine(), fault.getColumn());
		if (fault instanceof XMIException xmi && xmi.getCause() instanceof SAXParseException malformed) {
			return new SuiteException(position, "not well-formed XML: " + malformed.getMessage());
		}
		return new SuiteException(position, fault.getMessage());
	}

	/** Line breaks and indentation in prose come from the layout of the file. */
	private static void foldProse(Suite suite) {
		if (suite.getDescription() != null) {
			suite.setDescription(folded(suite.getDescription()));
		}
		for (Experiment experiment : suite.getExperiments()) {
			if (experiment.getNote() != null) {
				experiment.setNote(folded(experiment.getNote()));
			}
		}
	}

	private static String folded(String prose) {
		return prose.strip().replaceAll("\\s+", " ");
	}

	private static String reason(Path file, IOException failure) {
		if (Files.isDirectory(file)) {
			return "it is a folder";
		}
		if (file.getParent() != null && !Files.isDirectory(file.getParent())) {
			return "there is no folder " + file.getParent();
		}
		if (failure instanceof AccessDeniedException) {
			return "access is denied";
		}
		return failure.getClass().getSimpleName() + ": " + failure.getMessage();
	}

	private static void deleteQuietly(Path beside, IOException failure) {
		try {
			Files.deleteIfExists(beside);
		} catch (IOException e) {
			failure.addSuppressed(e);
		}
	}
}
