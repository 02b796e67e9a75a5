package org.lithoscope.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.ExtendedMetaData;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.Test;
import org.lithoscope.suite.model.Suite;
import org.lithoscope.suite.model.SuiteFactory;
import org.lithoscope.suite.model.SuitePackage;

class SuiteModelTest {

	@Test
	void generatedCodeSaysTheSameAsTheModel() throws IOException {
		assertEquals(String.join("\n", describe(model())), String.join("\n", describe(SuitePackage.eINSTANCE)),
				"run the generator in releng/org.lithoscope.suite.generator");
	}

	@Test
	void everyElementOfTheModelIsDocumented() throws IOException {
		List<String> undocumented = new ArrayList<>();
		for (EClassifier classifier : model().getEClassifiers()) {
			collectUndocumented(classifier, undocumented);
			classifier.eContents().stream().filter(ENamedElement.class::isInstance).map(ENamedElement.class::cast)
					.forEach(element -> collectUndocumented(element, undocumented));
		}

		assertEquals(List.of(), undocumented);
	}

	@Test
	void aNewSuiteHasSoundDefaults() {
		Suite suite = SuiteFactory.eINSTANCE.createSuite();

		assertEquals(42, suite.getSeed());
		assertEquals(1, SuiteFactory.eINSTANCE.createSplitting().getRepeats());
		assertEquals("site", SuiteFactory.eINSTANCE.createSplitting().getGrouping().getLiteral());
		assertTrue(suite.getExperiments().isEmpty());
	}

	private static EPackage model() throws IOException {
		Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI("memory:/suite.ecore"));
		try (InputStream in = open()) {
			resource.load(in, Map.of());
		}
		return (EPackage) resource.getContents().getFirst();
	}

	/** The model lies in the root of the bundle; outside OSGi, in the folder of bundles. */
	private static InputStream open() throws IOException {
		InputStream inBundle = SuitePackage.class.getResourceAsStream("/model/suite.ecore");
		return inBundle != null ? inBundle : Files.newInputStream(
				Path.of(System.getProperty("lithoscope.bundles"), "org.lithoscope.suite", "model", "suite.ecore"));
	}

	private static List<String> describe(EPackage model) {
		List<String> lines = new ArrayList<>();
		lines.add("%s %s %s".formatted(model.getName(), model.getNsPrefix(), model.getNsURI()));
		for (EClassifier classifier : byName(model)) {
			lines.add(classifier.eClass().getName() + " " + classifier.getName());
			if (classifier instanceof EEnum choices) {
				choices.getELiterals().forEach(literal -> lines.add("  %s = %d, %s".formatted(literal.getName(),
						literal.getValue(), literal.getLiteral())));
			} else if (classifier instanceof EClass eClass) {
				lines.add("  abstract %s, interface %s, supertypes %s".formatted(eClass.isAbstract(),
						eClass.isInterface(), eClass.getESuperTypes().stream().map(EClass::getName).toList()));
				eClass.getEStructuralFeatures().forEach(feature -> lines.add(describe(feature)));
			}
		}
		return lines;
	}

	/** Generated code puts enumerations last, wherever they stand in the model. */
	private static List<EClassifier> byName(EPackage model) {
		return model.getEClassifiers().stream().sorted(Comparator.comparing(EClassifier::getName)).toList();
	}

	private static String describe(EStructuralFeature feature) {
		String special = switch (feature) {
			case EReference reference -> "containment %s, opposite %s".formatted(reference.isContainment(),
					reference.getEOpposite());
			case EAttribute attribute -> "id " + attribute.isID();
			default -> throw new AssertionError(feature);
		};
		return "  %s: %s %d..%d default %s, unique %s, ordered %s, changeable %s, transient %s, volatile %s, %s, xml %s"
				.formatted(feature.getName(), feature.getEType().getName(), feature.getLowerBound(),
						feature.getUpperBound(), feature.getDefaultValueLiteral(), feature.isUnique(),
						feature.isOrdered(), feature.isChangeable(), feature.isTransient(), feature.isVolatile(),
						special, xml(feature));
	}

	private static Map<String, String> xml(EModelElement element) {
		var annotation = element.getEAnnotation(ExtendedMetaData.ANNOTATION_URI);
		return annotation == null ? Map.of() : new TreeMap<>(annotation.getDetails().map());
	}

	private static void collectUndocumented(ENamedElement element, List<String> undocumented) {
		var annotation = element.getEAnnotation("http://www.eclipse.org/emf/2002/GenModel");
		if (annotation == null || annotation.getDetails().get("documentation").isBlank()) {
			undocumented.add(element.getName());
		}
	}
}
