import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates the code of the suite model without a workspace. Code is always generated beside a fresh copy of the model,
 * so that the result depends on the model alone; {@code write} then replaces {@code src-gen}, {@code check} compares
 * with it.
 */
public final class SuiteGenerator {

	private static final String GENERATED = "src-gen";
	private static final String MODEL = "model";

	private SuiteGenerator() {
	}

	/** Arguments: {@code write} or {@code check}, and the folder of the bundle. */
	public static void main(String[] arguments) throws IOException {
		Path bundle = Path.of(arguments[1]).toRealPath();
		Map<String, String> fresh = generate(bundle);
		switch (arguments[0]) {
			case "write" -> write(fresh, bundle.resolve(GENERATED));
			case "check" -> System.exit(matches(fresh, bundle.resolve(GENERATED)) ? 0 : 1);
			default -> throw new IllegalArgumentException("expected write or check, found " + arguments[0]);
		}
	}

	private static Map<String, String> generate(Path bundle) throws IOException {
		Path scratch = Files.createTempDirectory("suite-generator");
		try {
			return generate(bundle, scratch);
		} finally {
			delete(scratch);
		}
	}

	private static Map<String, String> generate(Path bundle, Path scratch) throws IOException {
		String name = bundle.getFileName().toString();
		Path copy = scratch.resolve(name);
		copy(bundle.resolve(MODEL), copy.resolve(MODEL));
		EcorePlugin.getPlatformResourceMap().put(name, URI.createFileURI(copy + "/"));
		GenModel genModel = load(URI.createPlatformResourceURI(name + "/model/suite.genmodel", true));
		Generator generator = new Generator();
		generator.setInput(genModel);
		require(generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
		return files(copy.resolve(GENERATED));
	}

	private static GenModel load(URI uri) {
		Map<String, Object> factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("genmodel", new EcoreResourceFactoryImpl());
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		ResourceSet resources = new ResourceSetImpl();
		resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
		GenModel genModel = (GenModel) resources.getResource(uri, true).getContents().get(0);
		genModel.reconcile();
		genModel.setCanGenerate(true);
		genModel.setValidateModel(true);
		require(genModel.diagnose());
		return genModel;
	}

	private static void require(Diagnostic diagnostic) {
		if (diagnostic.getSeverity() < Diagnostic.ERROR) {
			return;
		}
		List<String> messages = new ArrayList<>(List.of(diagnostic.getMessage()));
		diagnostic.getChildren().forEach(child -> messages.add(child.getMessage()));
		throw new IllegalStateException(String.join(System.lineSeparator(), messages), diagnostic.getException());
	}

	private static void write(Map<String, String> fresh, Path target) throws IOException {
		Path beside = target.resolveSibling(GENERATED + ".new");
		delete(beside);
		for (Map.Entry<String, String> file : fresh.entrySet()) {
			Path path = beside.resolve(file.getKey());
			Files.createDirectories(path.getParent());
			Files.writeString(path, file.getValue());
		}
		delete(target);
		Files.move(beside, target);
		System.out.printf("%d files written to %s%n", fresh.size(), target);
	}

	private static boolean matches(Map<String, String> fresh, Path committed) throws IOException {
		Map<String, String> present = files(committed);
		List<String> differing = Stream.concat(fresh.keySet().stream(), present.keySet().stream()).distinct().sorted()
				.filter(name -> !Objects.equals(fresh.get(name), present.get(name))).toList();
		if (differing.isEmpty()) {
			System.out.printf("%d files in %s match the model%n", fresh.size(), committed);
		} else {
			System.err.printf("%s does not match the model; run the generator again. Different: %s%n", committed,
					String.join(", ", differing));
		}
		return differing.isEmpty();
	}

	/** Relative path with slashes to content, with one kind of line ends. */
	private static Map<String, String> files(Path folder) throws IOException {
		Map<String, String> contents = new TreeMap<>();
		if (!Files.isDirectory(folder)) {
			return contents;
		}
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.filter(Files::isRegularFile).toList()) {
				contents.put(folder.relativize(path).toString().replace('\\', '/'),
						Files.readString(path).replace("\r\n", "\n"));
			}
		}
		return contents;
	}

	private static void copy(Path from, Path to) throws IOException {
		try (Stream<Path> paths = Files.walk(from)) {
			for (Path path : paths.toList()) {
				Path target = to.resolve(from.relativize(path).toString());
				Files.createDirectories(target.getParent());
				Files.copy(path, target);
			}
		}
	}

	private static void delete(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return;
		}
		try (Stream<Path> paths = Files.walk(folder)) {
			for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(path);
			}
		}
	}
}
