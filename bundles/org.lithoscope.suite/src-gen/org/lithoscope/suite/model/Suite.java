/**
 */
package org.lithoscope.suite.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Suite</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A suite of experiments that are run on the same data, folds and seeds, so that they can be compared.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lithoscope.suite.model.Suite#getName <em>Name</em>}</li>
 *   <li>{@link org.lithoscope.suite.model.Suite#getTitle <em>Title</em>}</li>
 *   <li>{@link org.lithoscope.suite.model.Suite#getDescription <em>Description</em>}</li>
 *   <li>{@link org.lithoscope.suite.model.Suite#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.lithoscope.suite.model.Suite#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.lithoscope.suite.model.Suite#isSkipUnfit <em>Skip Unfit</em>}</li>
 *   <li>{@link org.lithoscope.suite.model.Suite#getData <em>Data</em>}</li>
 *   <li>{@link org.lithoscope.suite.model.Suite#getSplitting <em>Splitting</em>}</li>
 *   <li>{@link org.lithoscope.suite.model.Suite#getExperiments <em>Experiments</em>}</li>
 *   <li>{@link org.lithoscope.suite.model.Suite#getEvaluators <em>Evaluators</em>}</li>
 * </ul>
 *
 * @see org.lithoscope.suite.model.SuitePackage#getSuite()
 * @generated
 */
public interface Suite extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id: names the folder of the results and stands on the command line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.lithoscope.suite.model.SuitePackage#getSuite_Name()
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.lithoscope.suite.model.Suite#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A few words for a heading.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Title</em>' attribute.
	 * @see #setTitle(String)
	 * @see org.lithoscope.suite.model.SuitePackage#getSuite_Title()
	 * @generated
	 */
	String getTitle();

	/**
	 * Sets the value of the '{@link org.lithoscope.suite.model.Suite#getTitle <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Title</em>' attribute.
	 * @see #getTitle()
	 * @generated
	 */
	void setTitle(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the suite is meant to find out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.lithoscope.suite.model.SuitePackage#getSuite_Description()
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.lithoscope.suite.model.Suite#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Seed</b></em>' attribute.
	 * The default value is <code>"42"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * All randomness of the suite comes from this number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Seed</em>' attribute.
	 * @see #setSeed(long)
	 * @see org.lithoscope.suite.model.SuitePackage#getSuite_Seed()
	 * @generated
	 */
	long getSeed();

	/**
	 * Sets the value of the '{@link org.lithoscope.suite.model.Suite#getSeed <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Seed</em>' attribute.
	 * @see #getSeed()
	 * @generated
	 */
	void setSeed(long value);

	/**
	 * Returns the value of the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The name of the experiment that the others are compared with, if there is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline</em>' attribute.
	 * @see #setBaseline(String)
	 * @see org.lithoscope.suite.model.SuitePackage#getSuite_Baseline()
	 * @generated
	 */
	String getBaseline();

	/**
	 * Sets the value of the '{@link org.lithoscope.suite.model.Suite#getBaseline <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline</em>' attribute.
	 * @see #getBaseline()
	 * @generated
	 */
	void setBaseline(String value);

	/**
	 * Returns the value of the '<em><b>Skip Unfit</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether experiments whose features the data lack are left out with a note instead of stopping the suite.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skip Unfit</em>' attribute.
	 * @see #setSkipUnfit(boolean)
	 * @see org.lithoscope.suite.model.SuitePackage#getSuite_SkipUnfit()
	 * @generated
	 */
	boolean isSkipUnfit();

	/**
	 * Sets the value of the '{@link org.lithoscope.suite.model.Suite#isSkipUnfit <em>Skip Unfit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Skip Unfit</em>' attribute.
	 * @see #isSkipUnfit()
	 * @generated
	 */
	void setSkipUnfit(boolean value);

	/**
	 * Returns the value of the '<em><b>Data</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the samples come from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Data</em>' containment reference.
	 * @see #setData(DataSource)
	 * @see org.lithoscope.suite.model.SuitePackage#getSuite_Data()
	 * @generated
	 */
	DataSource getData();

	/**
	 * Sets the value of the '{@link org.lithoscope.suite.model.Suite#getData <em>Data</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Data</em>' containment reference.
	 * @see #getData()
	 * @generated
	 */
	void setData(DataSource value);

	/**
	 * Returns the value of the '<em><b>Splitting</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the samples are divided into training, validation and test rows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Splitting</em>' containment reference.
	 * @see #setSplitting(Splitting)
	 * @see org.lithoscope.suite.model.SuitePackage#getSuite_Splitting()
	 * @generated
	 */
	Splitting getSplitting();

	/**
	 * Sets the value of the '{@link org.lithoscope.suite.model.Suite#getSplitting <em>Splitting</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Splitting</em>' containment reference.
	 * @see #getSplitting()
	 * @generated
	 */
	void setSplitting(Splitting value);

	/**
	 * Returns the value of the '<em><b>Experiments</b></em>' containment reference list.
	 * The list contents are of type {@link org.lithoscope.suite.model.Experiment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is compared, in the order of the result table.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Experiments</em>' containment reference list.
	 * @see org.lithoscope.suite.model.SuitePackage#getSuite_Experiments()
	 * @generated
	 */
	EList<Experiment> getExperiments();

	/**
	 * Returns the value of the '<em><b>Evaluators</b></em>' containment reference list.
	 * The list contents are of type {@link org.lithoscope.suite.model.EvaluatorUse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is measured on every trained model.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evaluators</em>' containment reference list.
	 * @see org.lithoscope.suite.model.SuitePackage#getSuite_Evaluators()
	 * @generated
	 */
	EList<EvaluatorUse> getEvaluators();

} // Suite
