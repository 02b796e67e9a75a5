/**
 */
package org.lithoscope.suite.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Splitting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How samples are divided; all experiments share the same folds.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.lithoscope.suite.model.Splitting#getSplitter <em>Splitter</em>}</li>
 *   <li>{@link org.lithoscope.suite.model.Splitting#getGrouping <em>Grouping</em>}</li>
 *   <li>{@link org.lithoscope.suite.model.Splitting#getRepeats <em>Repeats</em>}</li>
 * </ul>
 *
 * @see org.lithoscope.suite.model.SuitePackage#getSplitting()
 * @generated
 */
public interface Splitting extends Configured {
	/**
	 * Returns the value of the '<em><b>Splitter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The id of an installed splitter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Splitter</em>' attribute.
	 * @see #setSplitter(String)
	 * @see org.lithoscope.suite.model.SuitePackage#getSplitting_Splitter()
	 * @generated
	 */
	String getSplitter();

	/**
	 * Sets the value of the '{@link org.lithoscope.suite.model.Splitting#getSplitter <em>Splitter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Splitter</em>' attribute.
	 * @see #getSplitter()
	 * @generated
	 */
	void setSplitter(String value);

	/**
	 * Returns the value of the '<em><b>Grouping</b></em>' attribute.
	 * The default value is <code>"site"</code>.
	 * The literals are from the enumeration {@link org.lithoscope.suite.model.GroupingLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stays together when samples are divided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Grouping</em>' attribute.
	 * @see org.lithoscope.suite.model.GroupingLevel
	 * @see #setGrouping(GroupingLevel)
	 * @see org.lithoscope.suite.model.SuitePackage#getSplitting_Grouping()
	 * @generated
	 */
	GroupingLevel getGrouping();

	/**
	 * Sets the value of the '{@link org.lithoscope.suite.model.Splitting#getGrouping <em>Grouping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Grouping</em>' attribute.
	 * @see org.lithoscope.suite.model.GroupingLevel
	 * @see #getGrouping()
	 * @generated
	 */
	void setGrouping(GroupingLevel value);

	/**
	 * Returns the value of the '<em><b>Repeats</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many whole partitions are drawn, 1 or more.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repeats</em>' attribute.
	 * @see #setRepeats(int)
	 * @see org.lithoscope.suite.model.SuitePackage#getSplitting_Repeats()
	 * @generated
	 */
	int getRepeats();

	/**
	 * Sets the value of the '{@link org.lithoscope.suite.model.Splitting#getRepeats <em>Repeats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repeats</em>' attribute.
	 * @see #getRepeats()
	 * @generated
	 */
	void setRepeats(int value);

} // Splitting
