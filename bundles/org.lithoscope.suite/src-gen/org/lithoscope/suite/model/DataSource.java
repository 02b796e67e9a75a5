/**
 */
package org.lithoscope.suite.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Data Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The reader that supplies the samples.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lithoscope.suite.model.DataSource#getReader <em>Reader</em>}</li>
 * </ul>
 *
 * @see org.lithoscope.suite.model.SuitePackage#getDataSource()
 * @generated
 */
public interface DataSource extends Configured {
	/**
	 * Returns the value of the '<em><b>Reader</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of an installed reader.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reader</em>' attribute.
	 * @see #setReader(String)
	 * @see org.lithoscope.suite.model.SuitePackage#getDataSource_Reader()
	 * @generated
	 */
	String getReader();

	/**
	 * Sets the value of the '{@link org.lithoscope.suite.model.DataSource#getReader <em>Reader</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reader</em>' attribute.
	 * @see #getReader()
	 * @generated
	 */
	void setReader(String value);

} // DataSource
