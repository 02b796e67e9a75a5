package org.lithoscope.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.core.runtime.Platform;
import org.lithoscope.core.registry.ContributionKind;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Writes the reference of the extension points from their schemas: what each is for, its elements with their attributes,
 * and the example. Elements that several points have are told once, at the end.
 */
final class ExtensionPointReference {

	static final String TITLE = "Extension points";

	private static final String INDENT = "    ";

	private final StringBuilder text = new StringBuilder();
	/** How often an element's name stands in the schemas, and the element as it was read first. */
	private final Map<String, List<Element>> elements = new LinkedHashMap<>();

	private ExtensionPointReference() {
	}

	static String text() {
		return new ExtensionPointReference().write();
	}

	private String write() {
		text.append("# ").append(TITLE).append("\nWritten from the schemas of ").append(ContributionKind.NAMESPACE).append(".\n");
		Bundle core = Platform.getBundle(ContributionKind.NAMESPACE);
		List<URL> files = Collections.list(core.findEntries("schema", "*.exsd", false));
		files.sort((a, b) -> a.getPath().compareTo(b.getPath()));
		List<Element> schemas = new ArrayList<>();
		for (URL file : files) {
			try (InputStream in = file.openStream()) {
				schemas.add(DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in).getDocumentElement());
			} catch (IOException | SAXException | ParserConfigurationException e) {
				text.append("\n%s cannot be read: %s%n".formatted(file.getPath(), e.getMessage()));
			}
		}
		schemas.forEach(schema -> own(schema)
				.forEach(element -> elements.computeIfAbsent(name(element), key -> new ArrayList<>()).add(element)));
		schemas.forEach(this::point);
		text.append("\n## Elements that several points have\n");
		elements.values().stream().filter(same -> same.size() > 1).forEach(same -> element(same.getFirst()));
		return text.toString();
	}

	/** The elements that a schema declares, but for the one that every extension has. */
	private static Stream<Element> own(Element schema) {
		return children(schema, "element").filter(element -> !name(element).equals("extension"));
	}

	private static Stream<Element> children(Element parent, String tag) {
		NodeList nodes = parent.getChildNodes();
		return Stream.iterate(0, i -> i < nodes.getLength(), i -> i + 1).map(nodes::item)
				.filter(Element.class::isInstance).map(Element.class::cast).filter(child -> child.getTagName().equals(tag));
	}

	private static String name(Element element) {
		return element.getAttribute("name");
	}

	private void point(Element schema) {
		Element meta = (Element) schema.getElementsByTagName("meta.schema").item(0);
		text.append("\n## %s.%s%n".formatted(meta.getAttribute("plugin"), meta.getAttribute("id")));
		List<Element> annotations = children(schema, "annotation").toList();
		annotations.stream().filter(annotation -> section(annotation).isEmpty())
				.forEach(annotation -> text.append(prose(annotation)).append('\n'));
		own(schema).filter(element -> elements.get(name(element)).size() == 1).forEach(this::element);
		annotations.forEach(annotation -> {
			switch (section(annotation)) {
				case "examples" -> example(annotation);
				case "apiinfo", "implementation" -> text.append('\n').append(prose(annotation)).append('\n');
				default -> {
					// version and licence are those of the whole
				}
			}
		});
	}

	private static String section(Element annotation) {
		NodeList sections = annotation.getElementsByTagName("meta.section");
		return sections.getLength() == 0 ? "" : ((Element) sections.item(0)).getAttribute("type");
	}

	private void element(Element element) {
		text.append("\n<%s>: %s%n".formatted(name(element), prose(element)));
		children(element, "complexType").flatMap(type -> children(type, "attribute")).forEach(attribute -> {
			String use = attribute.getAttribute("use");
			String value = attribute.getAttribute("value");
			text.append("- %s%s: %s%n".formatted(name(attribute),
					use.equals("required") ? " (required)" : value.isEmpty() ? "" : " (default %s)".formatted(value),
					prose(attribute)));
		});
	}

	/** The documentation of an element, an attribute or a section, in one paragraph. */
	private static String prose(Element documented) {
		Stream<Element> annotations = documented.getTagName().equals("annotation") ? Stream.of(documented)
				: children(documented, "annotation");
		return String.join(" ", annotations.flatMap(annotation -> children(annotation, "documentation"))
				.map(documentation -> documentation.getTextContent().strip().replaceAll("\\s+", " ")).toList());
	}

	private void example(Element annotation) {
		text.append("\nExample:\n\n");
		children(annotation, "documentation").flatMap(documentation -> documentation.getTextContent().strip().lines())
				.forEach(line -> text.append(INDENT).append(line).append('\n'));
	}
}
