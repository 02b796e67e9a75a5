package org.lithoscope.suite;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.lithoscope.core.text.NearestNames;
import org.lithoscope.suite.model.SuitePackage;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** Builds a suite from XML events, remembers where elements stand, and words faults for who wrote the file. */
final class SuiteHandler extends SAXXMIHandler {

	/** A fault with its message and its place in the file. */
	static final class Fault extends XMIException {
		private static final long serialVersionUID = 1L;

		private final String message;

		Fault(String message, TextPosition position) {
			super(message, position.file(), position.line(), position.column());
			this.message = message;
		}

		@Override
		public String getMessage() {
			return message;
		}
	}

	/** What XMI allows in general, to point elsewhere or to change the type of an element. */
	private static final List<String> UNWANTED = List.of("href", "xsi:type", "xsi:nil", "xmi:type");

	private final SourceText source;
	private TextPosition tag;
	private String tagName;
	private boolean rootSeen;

	SuiteHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options, SourceText source) {
		super(resource, helper, options);
		this.source = source;
	}

	@Override
	public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
		tag = source.tagBefore(getLineNumber(), getColumnNumber());
		tagName = qName;
		if (!rootSeen) {
			rootSeen = true;
			checkRoot(qName, attributes);
		}
		for (String name : UNWANTED) {
			if (attributes.getIndex(name) >= 0) {
				error(new Fault("a suite has no use for the attribute '%s' of <%s>".formatted(name, qName),
						attribute(name)));
			}
		}
		super.startElement(uri, localName, qName, attributes);
	}

	private void checkRoot(String qName, Attributes attributes) throws SAXException {
		int colon = qName.indexOf(':');
		String declaration = colon < 0 ? "xmlns" : "xmlns:" + qName.substring(0, colon);
		String namespace = attributes.getValue(declaration);
		String found = namespace == null ? "<%s>".formatted(qName)
				: "<%s %s=\"%s\">".formatted(qName, declaration, namespace);
		if (SuiteFormat.isNewer(namespace)) {
			refuse("this file was written by a newer Lithoscope (suite format %s; this one reads %s): update Lithoscope"
					.formatted(SuiteFormat.version(namespace), SuiteFormat.version(SuitePackage.eNS_URI)));
		}
		if (!SuitePackage.eNS_URI.equals(namespace) || !qName.substring(colon + 1).equals("Suite")) {
			refuse("a suite begins with <suite:Suite xmlns:suite=\"%s\">, found %s".formatted(SuitePackage.eNS_URI,
					found));
		}
	}

	private void refuse(String message) throws SAXException {
		error(new Fault(message, tag));
		throw new SAXException(message);
	}

	@Override
	protected void processObject(EObject object) {
		super.processObject(object);
		if (object != null) {
			object.eAdapters().add(new Origin(tag, source.folder()));
		}
	}

	@Override
	protected void handleFeature(String prefix, String name) {
		EObject parent = objects.peekEObject();
		EStructuralFeature feature = parent == null ? null : getFeature(parent, prefix, name, true);
		if (feature != null && !feature.isMany() && parent.eIsSet(feature)) {
			error(new Fault("a second <%s>; %s has only one".formatted(name, tagOf(parent)), tag));
		}
		super.handleFeature(prefix, name);
	}

	@Override
	protected EStructuralFeature getFeature(EObject object, String prefix, String name, boolean isElement) {
		EStructuralFeature feature = super.getFeature(object, prefix, name, isElement);
		// below <Suite xmlns="..."> elements are in the default namespace; people mean the same by it
		return feature == null && isElement ? extendedMetaData.getElement(object.eClass(), null, name) : feature;
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		String piece = new String(characters, start, length).strip();
		if (text == null && !piece.isEmpty() && objects.peekEObject() != null) {
			error(new Fault("text '%s' inside %s, which takes none".formatted(piece, tagOf(objects.peekEObject())),
					source.textBefore(getLineNumber(), getColumnNumber(), piece)));
		}
		super.characters(characters, start, length);
	}

	@Override
	protected void reportUnknownFeature(String prefix, String name, boolean isElement, EObject parent, String value) {
		if (isElement) {
			types.push(ERROR_TYPE);
		}
		boolean otherForm = names(parent.eClass(), !isElement).contains(name);
		String advice = !otherForm ? NearestNames.suggest(name, names(parent.eClass(), isElement))
				: isElement ? "; it is written as an attribute: %s=\"...\"".formatted(name)
				: "; it is written as an element: <%s>...</%s>".formatted(name, name);
		String what = isElement ? "element <%s> in %s".formatted(name, tagOf(parent))
				: "attribute '%s' of <%s>".formatted(name, tagName);
		error(new Fault("unknown " + what + advice, isElement ? tag : attribute(name)));
	}

	@Override
	public void error(XMIException fault) {
		if (fault instanceof IllegalValueException illegal) {
			EStructuralFeature feature = illegal.getFeature();
			String name = extendedMetaData.getName(feature);
			super.error(new Fault("%s = '%s': expected %s".formatted(name, illegal.getValue(), expected(feature)),
					attribute(name)));
		} else {
			super.error(fault);
		}
	}

	private TextPosition attribute(String name) {
		return source.attributeBefore(getLineNumber(), getColumnNumber(), name);
	}

	private static String expected(EStructuralFeature feature) {
		if (feature.getEType() instanceof EEnum choices) {
			return choices.getELiterals().stream().map(literal -> literal.getInstance()).map(Enumerator::getLiteral)
					.collect(Collectors.joining(", ", "one of ", ""));
		}
		Class<?> type = feature.getEType().getInstanceClass();
		return type == boolean.class ? "true or false"
				: Arrays.asList(int.class, long.class).contains(type) ? "a whole number" : "a text";
	}

	/** The XML names of a class's attributes or child elements. */
	private List<String> names(EClass eClass, boolean elements) {
		return eClass.getEAllStructuralFeatures().stream()
				.filter(feature -> isElement(feature) == elements)
				.map(extendedMetaData::getName).toList();
	}

	private boolean isElement(EStructuralFeature feature) {
		return extendedMetaData.getFeatureKind(feature) == ExtendedMetaData.ELEMENT_FEATURE;
	}

	private String tagOf(EObject object) {
		EStructuralFeature containing = object.eContainingFeature();
		return containing == null ? "<suite:Suite>" : "<%s>".formatted(extendedMetaData.getName(containing));
	}
}
