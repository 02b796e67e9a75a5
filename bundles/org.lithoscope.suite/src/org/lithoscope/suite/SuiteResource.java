package org.lithoscope.suite;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.BasicExtendedMetaData;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.lithoscope.suite.model.SuitePackage;
import org.xml.sax.helpers.DefaultHandler;

/** The XMI form of one suite, with the model's package known to it whether or not anything is registered globally. */
final class SuiteResource extends XMIResourceImpl {

	private static final int LINE_WIDTH = 110;

	private final SourceText source;

	/** @param source the text that will be loaded, or null when the resource only saves */
	SuiteResource(SourceText source) {
		super(URI.createURI("memory:/suite"));
		this.source = source;
		ResourceSet resources = new ResourceSetImpl();
		resources.getPackageRegistry().put(SuitePackage.eNS_URI, SuitePackage.eINSTANCE);
		resources.getResources().add(this);
		Object names = new BasicExtendedMetaData(resources.getPackageRegistry());
		getDefaultLoadOptions().put(OPTION_EXTENDED_META_DATA, names);
		// a suite needs no document type, and without one there are no entities to be led astray by
		getDefaultLoadOptions().put(OPTION_PARSER_FEATURES,
				new HashMap<>(Map.of("http://apache.org/xml/features/disallow-doctype-decl", true)));
		getDefaultSaveOptions().put(OPTION_EXTENDED_META_DATA, names);
		getDefaultSaveOptions().put(OPTION_LINE_WIDTH, LINE_WIDTH);
		setEncoding("UTF-8");
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new XMILoadImpl(createXMLHelper()) {
			@Override
			protected DefaultHandler makeDefaultHandler() {
				return new SuiteHandler(resource, helper, options, source);
			}
		};
	}
}
