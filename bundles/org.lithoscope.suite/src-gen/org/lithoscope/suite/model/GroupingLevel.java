/**
 */
package org.lithoscope.suite.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Grouping Level</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What stays together when samples are divided.
 * <!-- end-model-doc -->
 * @see org.lithoscope.suite.model.SuitePackage#getGroupingLevel()
 * @generated
 */
public enum GroupingLevel implements Enumerator {
	/**
	 * The '<em><b>BOREHOLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All samples of a borehole; holes of one site may still be divided.
	 * <!-- end-model-doc -->
	 * @see #BOREHOLE_VALUE
	 * @generated
	 * @ordered
	 */
	BOREHOLE(0, "BOREHOLE", "borehole"),

	/**
	 * The '<em><b>SITE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All boreholes of a site.
	 * <!-- end-model-doc -->
	 * @see #SITE_VALUE
	 * @generated
	 * @ordered
	 */
	SITE(1, "SITE", "site"),

	/**
	 * The '<em><b>EXPEDITION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All sites of an expedition.
	 * <!-- end-model-doc -->
	 * @see #EXPEDITION_VALUE
	 * @generated
	 * @ordered
	 */
	EXPEDITION(2, "EXPEDITION", "expedition");

	/**
	 * The '<em><b>BOREHOLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All samples of a borehole; holes of one site may still be divided.
	 * <!-- end-model-doc -->
	 * @see #BOREHOLE
	 * @generated
	 * @ordered
	 */
	public static final int BOREHOLE_VALUE = 0;

	/**
	 * The '<em><b>SITE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All boreholes of a site.
	 * <!-- end-model-doc -->
	 * @see #SITE
	 * @generated
	 * @ordered
	 */
	public static final int SITE_VALUE = 1;

	/**
	 * The '<em><b>EXPEDITION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All sites of an expedition.
	 * <!-- end-model-doc -->
	 * @see #EXPEDITION
	 * @generated
	 * @ordered
	 */
	public static final int EXPEDITION_VALUE = 2;

	/**
	 * An array of all the '<em><b>Grouping Level</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final GroupingLevel[] VALUES_ARRAY =
		new GroupingLevel[] {
			BOREHOLE,
			SITE,
			EXPEDITION,
		};

	/**
	 * A public read-only list of all the '<em><b>Grouping Level</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<GroupingLevel> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Grouping Level</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GroupingLevel get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			GroupingLevel result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Grouping Level</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GroupingLevel getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			GroupingLevel result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Grouping Level</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static GroupingLevel get(int value) {
		switch (value) {
			case BOREHOLE_VALUE: return BOREHOLE;
			case SITE_VALUE: return SITE;
			case EXPEDITION_VALUE: return EXPEDITION;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private GroupingLevel(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //GroupingLevel
