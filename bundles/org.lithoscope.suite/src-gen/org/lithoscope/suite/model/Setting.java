/**
 */
package org.lithoscope.suite.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Setting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A value for one declared parameter.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lithoscope.suite.model.Setting#getParameter <em>Parameter</em>}</li>
 *   <li>{@link org.lithoscope.suite.model.Setting#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.lithoscope.suite.model.SuitePackage#getSetting()
 * @generated
 */
public interface Setting extends EObject {
	/**
	 * Returns the value of the '<em><b>Parameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of the parameter, for instance beta.end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameter</em>' attribute.
	 * @see #setParameter(String)
	 * @see org.lithoscope.suite.model.SuitePackage#getSetting_Parameter()
	 * @generated
	 */
	String getParameter();

	/**
	 * Sets the value of the '{@link org.lithoscope.suite.model.Setting#getParameter <em>Parameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parameter</em>' attribute.
	 * @see #getParameter()
	 * @generated
	 */
	void setParameter(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The value in text form; lists are separated by commas.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.lithoscope.suite.model.SuitePackage#getSetting_Value()
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.lithoscope.suite.model.Setting#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // Setting
