package org.lithoscope.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.core.runtime.Platform;
import org.lithoscope.core.registry.ContributionKind;
import org.osgi.framework.Bundle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Writes the reference of the extension points from their schemas. */
final class ExtensionPointReference {

	private ExtensionPointReference() {
	}

	static String text() {
		StringBuilder text = new StringBuilder("# Extension points\nWritten from the schemas of ")
				.append(ContributionKind.NAMESPACE).append(".\n");
		Bundle core = Platform.getBundle(ContributionKind.NAMESPACE);
		List<URL> schemas = Collections.list(core.findEntries("schema", "*.exsd", false));
		schemas.sort((a, b) -> a.getPath().compareTo(b.getPath()));
		for (URL schema : schemas) {
			append(text, schema);
		}
		return text.toString();
	}

	private static void append(StringBuilder text, URL schema) {
		try (InputStream in = schema.openStream()) {
			Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
			NodeList annotations = document.getDocumentElement().getChildNodes();
			for (int i = 0; i < annotations.getLength(); i++) {
				if (annotations.item(i) instanceof Element element && element.getTagName().equals("annotation")) {
					annotation(text, element);
				}
			}
		} catch (IOException | SAXException | ParserConfigurationException e) {
			text.append("\n").append(schema.getPath()).append(" cannot be read: ").append(e.getMessage()).append('\n');
		}
	}

	private static void annotation(StringBuilder text, Element annotation) {
		NodeList points = annotation.getElementsByTagName("meta.schema");
		if (points.getLength() > 0) {
			Element point = (Element) points.item(0);
			text.append("\n## ").append(point.getAttribute("plugin")).append('.').append(point.getAttribute("id"))
					.append('\n');
		}
		NodeList documentation = annotation.getElementsByTagName("documentation");
		for (int i = 0; i < documentation.getLength(); i++) {
			String prose = documentation.item(i).getTextContent();
			if (prose.contains("<pre>") || prose.contains("<")) {
				prose = prose.replaceAll("<[^>]+>", " ");
			}
			text.append(prose.strip().replaceAll("[ \\t]*\\n\\s*", " ")).append("\n\n");
		}
	}
}
