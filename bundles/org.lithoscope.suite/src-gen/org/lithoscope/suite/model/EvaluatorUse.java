/**
 */
package org.lithoscope.suite.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evaluator Use</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An evaluator that is applied to every trained model.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lithoscope.suite.model.EvaluatorUse#getEvaluator <em>Evaluator</em>}</li>
 * </ul>
 *
 * @see org.lithoscope.suite.model.SuitePackage#getEvaluatorUse()
 * @generated
 */
public interface EvaluatorUse extends Configured {
	/**
	 * Returns the value of the '<em><b>Evaluator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of an installed evaluator.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evaluator</em>' attribute.
	 * @see #setEvaluator(String)
	 * @see org.lithoscope.suite.model.SuitePackage#getEvaluatorUse_Evaluator()
	 * @generated
	 */
	String getEvaluator();

	/**
	 * Sets the value of the '{@link org.lithoscope.suite.model.EvaluatorUse#getEvaluator <em>Evaluator</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evaluator</em>' attribute.
	 * @see #getEvaluator()
	 * @generated
	 */
	void setEvaluator(String value);

} // EvaluatorUse
