package org.lithoscope.core.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.lithoscope.core.scaling.Scaler;

class ExtensionPointRegistryTest {

	private static final String SCALER = """
			<extension point="org.lithoscope.core.scalers">
			  <scaler id="%s" name="Test" class="%s">
			    <description>  one
			      line </description>
			    <parameter id="width" label="Width" type="real" default="%s" range="(0, 1]"/>
			    <literature citation="Somebody 2020" doi="10.1/x"/>
			  </scaler>
			</extension>
			""";

	private final FakeBundles bundles = new FakeBundles();

	private static String scaler(String id, String className, String width) {
		return SCALER.formatted(id, className, width);
	}

	private static String sound(String id) {
		return scaler(id, FakeScaler.class.getName(), "0.5");
	}

	@Test
	void aContributionIsReadWithoutLoadingItsClass() {
		bundles.add("x.one", sound("one"));
		Contribution one = bundles.registry().require(ContributionKind.SCALER, "one");
		assertEquals("one line", one.description());
		assertEquals("x.one", one.bundle());
		assertEquals(1, one.revision());
		assertEquals(List.of(new Literature("Somebody 2020", "10.1/x")), one.literature());
		assertEquals("(0, 1]", one.parameter("width").orElseThrow().bounds().toString());
		assertEquals(0, bundles.instantiations());
	}

	@Test
	void aContributionIsInstantiatedOnRequest() {
		bundles.add("x.one", sound("one"));
		assertInstanceOf(FakeScaler.class,
				bundles.registry().create(ContributionKind.SCALER, "one", Scaler.class));
	}

	@Test
	void aMissingClassIsReportedWithItsBundleAndLeftOut() {
		bundles.add("x.one", sound("one"));
		bundles.add("x.two", scaler("two", "x.Missing", "0.5"));
		Registry registry = bundles.registry();
		assertEquals(List.of("one"), ids(registry));
		assertEquals(List.of("x.two: scaler two: class x.Missing is not in bundle x.two or its imports"),
				problems(registry));
	}

	@Test
	void ofTwoEqualIdsTheFirstBundleByNameStays() {
		bundles.add("x.b", sound("same"));
		bundles.add("x.a", sound("same"));
		Registry registry = bundles.registry();
		assertEquals("x.a", registry.require(ContributionKind.SCALER, "same").bundle());
		assertEquals(List.of("x.b: scaler same: this id is already taken by bundle x.a; that one stays"),
				problems(registry));
	}

	@Test
	void aDefaultOutsideItsRangeIsReported() {
		bundles.add("x.one", scaler("one", FakeScaler.class.getName(), "2"));
		assertEquals(
				List.of("x.one: scaler one: default of parameter width = '2': expected a number in (0, 1]"),
				problems(bundles.registry()));
	}

	@Test
	void aClassOfAnotherTypeIsReportedWhenItIsCreated() {
		bundles.add("x.one", scaler("one", Object.class.getName(), "0.5"));
		Registry registry = bundles.registry();
		assertThrows(RegistryException.class,
				() -> registry.create(ContributionKind.SCALER, "one", Scaler.class));
		assertEquals(1, registry.problems().size());
	}

	@Test
	void anUnknownIdNamesTheNearest() {
		bundles.add("x.one", sound("distribution-aware"));
		RegistryException refused = assertThrows(RegistryException.class,
				() -> bundles.registry().require(ContributionKind.SCALER, "distribution"));
		assertEquals("there is no scaler 'distribution'; did you mean distribution-aware?", refused.getMessage());
	}

	private static final String SHARED = """
			<extension point="org.lithoscope.core.parameterSets">
			  <parameterSet id="shared" name="Shared">
			    <parameter id="epochs" label="Epochs" type="integer" default="100" range="[1, ]"/>
			    <parameter id="batch" label="Batch" type="integer" default="512" range="[2, ]"/>
			    <parameter id="rate" label="Rate" type="real" default="0.5" range="[0, ]"/>
			  </parameterSet>
			</extension>
			""";

	private static String using(String only) {
		return """
				<extension point="org.lithoscope.core.scalers">
				  <scaler id="one" name="One" class="%s">
				    <use parameters="shared" only="%s"/>
				  </scaler>
				</extension>
				""".formatted(FakeScaler.class.getName(), only);
	}

	@Test
	void someOfASharedSetAreTakenInTheOrderOfTheSet() {
		bundles.add("x.shared", SHARED);
		bundles.add("x.one", using("rate, epochs"));
		Contribution one = bundles.registry().require(ContributionKind.SCALER, "one");
		assertEquals(List.of("epochs", "rate"), one.parameters().stream().map(p -> p.id()).toList());
	}

	@Test
	void takingWhatASharedSetDoesNotHaveIsReported() {
		bundles.add("x.shared", SHARED);
		bundles.add("x.one", using("batch,width,depth"));
		assertEquals(List.of("x.one: scaler one: parameter set shared has no parameter depth, width"),
				problems(bundles.registry()));
	}

	@Test
	void sharedParametersAreTakenOverAndCanHaveAnotherDefault() {
		bundles.add("x.shared", SHARED);
		bundles.add("x.one", """
				<extension point="org.lithoscope.core.scalers">
				  <scaler id="one" name="One" class="%s">
				    <use parameters="shared"/>
				    <parameter id="own" label="Own" type="text"/>
				    <set parameter="epochs" value="50"/>
				  </scaler>
				</extension>
				""".formatted(FakeScaler.class.getName()));
		Contribution one = bundles.registry().require(ContributionKind.SCALER, "one");
		assertEquals(List.of("epochs=50", "batch=512", "rate=0.5", "own="),
				one.parameters().stream().map(p -> p.id() + "=" + p.defaultValue()).toList());
	}

	@Test
	void aBundleThatArrivesLaterAppearsAndOneThatLeavesDisappears() throws Exception {
		Registry registry = bundles.registry();
		CountDownLatch changes = new CountDownLatch(2);
		try (Registry.Subscription subscription = registry.onChange(changes::countDown)) {
			Object added = bundles.add("x.late", sound("late"));
			bundles.waitFor(() -> ids(registry).contains("late"));
			bundles.remove(added);
			bundles.waitFor(() -> ids(registry).isEmpty());
			assertTrue(changes.await(5, TimeUnit.SECONDS));
		}
	}

	@Test
	void aSuiteNeedsItsFile() {
		bundles.add("x.suites", """
				<extension point="org.lithoscope.core.suites">
				  <suite id="gone" name="Gone" file="suites/gone.suite"/>
				</extension>
				""");
		assertEquals(List.of("x.suites: suite gone: the bundle has no file suites/gone.suite"),
				problems(bundles.registry()));
	}

	@Test
	void everyRangeNotationIsRead() {
		for (Map.Entry<String, String> range : Map.of("[0, 1)", "[0, 1)", "(0, ]", "(0, ∞]", "[ , 3.5]",
				"[-∞, 3.5]").entrySet()) {
			FakeBundles fresh = new FakeBundles();
			fresh.add("x", sound("one").replace("(0, 1]", range.getKey()));
			assertEquals(range.getValue(), fresh.registry().require(ContributionKind.SCALER, "one")
					.parameter("width").orElseThrow().bounds().toString());
		}
		FakeBundles broken = new FakeBundles();
		broken.add("x", sound("one").replace("(0, 1]", "0 to 1"));
		assertEquals(List.of("x: scaler one: parameter width has range '0 to 1': "
				+ "expected an interval such as [0, 1)"), problems(broken.registry()));
	}

	private static List<String> ids(Registry registry) {
		return registry.contributions(ContributionKind.SCALER).stream().map(Contribution::id).toList();
	}

	private static List<String> problems(Registry registry) {
		return registry.problems().stream().map(Problem::toString).toList();
	}
}
