/**
 */
package org.lithoscope.suite.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Grid Axis</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One parameter of a grid and the values it takes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lithoscope.suite.model.GridAxis#getParameter <em>Parameter</em>}</li>
 *   <li>{@link org.lithoscope.suite.model.GridAxis#getValues <em>Values</em>}</li>
 * </ul>
 *
 * @see org.lithoscope.suite.model.SuitePackage#getGridAxis()
 * @generated
 */
public interface GridAxis extends EObject {
	/**
	 * Returns the value of the '<em><b>Parameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the parameter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameter</em>' attribute.
	 * @see #setParameter(String)
	 * @see org.lithoscope.suite.model.SuitePackage#getGridAxis_Parameter()
	 * @generated
	 */
	String getParameter();

	/**
	 * Sets the value of the '{@link org.lithoscope.suite.model.GridAxis#getParameter <em>Parameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parameter</em>' attribute.
	 * @see #getParameter()
	 * @generated
	 */
	void setParameter(String value);

	/**
	 * Returns the value of the '<em><b>Values</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The values in text form, in the order of the result table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Values</em>' attribute list.
	 * @see org.lithoscope.suite.model.SuitePackage#getGridAxis_Values()
	 * @generated
	 */
	EList<String> getValues();

} // GridAxis
