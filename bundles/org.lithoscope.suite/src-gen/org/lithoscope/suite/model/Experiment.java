/**
 */
package org.lithoscope.suite.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Experiment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A variant with settings of its own, or a whole grid of them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lithoscope.suite.model.Experiment#getName <em>Name</em>}</li>
 *   <li>{@link org.lithoscope.suite.model.Experiment#getVariant <em>Variant</em>}</li>
 *   <li>{@link org.lithoscope.suite.model.Experiment#getNote <em>Note</em>}</li>
 *   <li>{@link org.lithoscope.suite.model.Experiment#getGrid <em>Grid</em>}</li>
 * </ul>
 *
 * @see org.lithoscope.suite.model.SuitePackage#getExperiment()
 * @generated
 */
public interface Experiment extends Configured {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unique in the suite; the id of the variant where none is given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.lithoscope.suite.model.SuitePackage#getExperiment_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.lithoscope.suite.model.Experiment#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Variant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of an installed variant, or * for every installed one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Variant</em>' attribute.
	 * @see #setVariant(String)
	 * @see org.lithoscope.suite.model.SuitePackage#getExperiment_Variant()
	 * @generated
	 */
	String getVariant();

	/**
	 * Sets the value of the '{@link org.lithoscope.suite.model.Experiment#getVariant <em>Variant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Variant</em>' attribute.
	 * @see #getVariant()
	 * @generated
	 */
	void setVariant(String value);

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the experiment is there, for people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.lithoscope.suite.model.SuitePackage#getExperiment_Note()
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.lithoscope.suite.model.Experiment#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

	/**
	 * Returns the value of the '<em><b>Grid</b></em>' containment reference list.
	 * The list contents are of type {@link org.lithoscope.suite.model.GridAxis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parameters that take several values; every combination becomes an experiment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grid</em>' containment reference list.
	 * @see org.lithoscope.suite.model.SuitePackage#getExperiment_Grid()
	 * @generated
	 */
	EList<GridAxis> getGrid();

} // Experiment
