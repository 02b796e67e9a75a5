/**
 */
package org.lithoscope.suite.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Configured</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something whose declared parameters can be set; what is not set keeps its default.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lithoscope.suite.model.Configured#getSettings <em>Settings</em>}</li>
 * </ul>
 *
 * @see org.lithoscope.suite.model.SuitePackage#getConfigured()
 * @generated
 */
public interface Configured extends EObject {
	/**
	 * Returns the value of the '<em><b>Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.lithoscope.suite.model.Setting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values that differ from the defaults.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settings</em>' containment reference list.
	 * @see org.lithoscope.suite.model.SuitePackage#getConfigured_Settings()
	 * @generated
	 */
	EList<Setting> getSettings();

} // Configured
