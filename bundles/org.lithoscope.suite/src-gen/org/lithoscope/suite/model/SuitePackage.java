/**
 */
package org.lithoscope.suite.model;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * An experiment suite: which data, divided how, which experiments, judged by what.
 * <!-- end-model-doc -->
 * @see org.lithoscope.suite.model.SuiteFactory
 * @generated
 */
public interface SuitePackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "model";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://lithoscope.org/suite/1.0";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "suite";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	SuitePackage eINSTANCE = org.lithoscope.suite.model.impl.SuitePackageImpl.init();

	/**
	 * The meta object id for the '{@link org.lithoscope.suite.model.impl.SuiteImpl <em>Suite</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lithoscope.suite.model.impl.SuiteImpl
	 * @see org.lithoscope.suite.model.impl.SuitePackageImpl#getSuite()
	 * @generated
	 */
	int SUITE = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Title</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE__TITLE = 1;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE__DESCRIPTION = 2;

	/**
	 * The feature id for the '<em><b>Seed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE__SEED = 3;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE__BASELINE = 4;

	/**
	 * The feature id for the '<em><b>Skip Unfit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE__SKIP_UNFIT = 5;

	/**
	 * The feature id for the '<em><b>Data</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE__DATA = 6;

	/**
	 * The feature id for the '<em><b>Splitting</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE__SPLITTING = 7;

	/**
	 * The feature id for the '<em><b>Experiments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE__EXPERIMENTS = 8;

	/**
	 * The feature id for the '<em><b>Evaluators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE__EVALUATORS = 9;

	/**
	 * The number of structural features of the '<em>Suite</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE_FEATURE_COUNT = 10;

	/**
	 * The number of operations of the '<em>Suite</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUITE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lithoscope.suite.model.impl.ConfiguredImpl <em>Configured</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lithoscope.suite.model.impl.ConfiguredImpl
	 * @see org.lithoscope.suite.model.impl.SuitePackageImpl#getConfigured()
	 * @generated
	 */
	int CONFIGURED = 1;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURED__SETTINGS = 0;

	/**
	 * The number of structural features of the '<em>Configured</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURED_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Configured</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONFIGURED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lithoscope.suite.model.impl.SettingImpl <em>Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lithoscope.suite.model.impl.SettingImpl
	 * @see org.lithoscope.suite.model.impl.SuitePackageImpl#getSetting()
	 * @generated
	 */
	int SETTING = 2;

	/**
	 * The feature id for the '<em><b>Parameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__PARAMETER = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING__VALUE = 1;

	/**
	 * The number of structural features of the '<em>Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SETTING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lithoscope.suite.model.impl.DataSourceImpl <em>Data Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lithoscope.suite.model.impl.DataSourceImpl
	 * @see org.lithoscope.suite.model.impl.SuitePackageImpl#getDataSource()
	 * @generated
	 */
	int DATA_SOURCE = 3;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SOURCE__SETTINGS = CONFIGURED__SETTINGS;

	/**
	 * The feature id for the '<em><b>Reader</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SOURCE__READER = CONFIGURED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Data Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SOURCE_FEATURE_COUNT = CONFIGURED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Data Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DATA_SOURCE_OPERATION_COUNT = CONFIGURED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.lithoscope.suite.model.impl.SplittingImpl <em>Splitting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lithoscope.suite.model.impl.SplittingImpl
	 * @see org.lithoscope.suite.model.impl.SuitePackageImpl#getSplitting()
	 * @generated
	 */
	int SPLITTING = 4;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLITTING__SETTINGS = CONFIGURED__SETTINGS;

	/**
	 * The feature id for the '<em><b>Splitter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLITTING__SPLITTER = CONFIGURED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Grouping</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLITTING__GROUPING = CONFIGURED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Repeats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLITTING__REPEATS = CONFIGURED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Splitting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLITTING_FEATURE_COUNT = CONFIGURED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Splitting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SPLITTING_OPERATION_COUNT = CONFIGURED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.lithoscope.suite.model.impl.ExperimentImpl <em>Experiment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lithoscope.suite.model.impl.ExperimentImpl
	 * @see org.lithoscope.suite.model.impl.SuitePackageImpl#getExperiment()
	 * @generated
	 */
	int EXPERIMENT = 5;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__SETTINGS = CONFIGURED__SETTINGS;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__NAME = CONFIGURED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Variant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__VARIANT = CONFIGURED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__NOTE = CONFIGURED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Grid</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT__GRID = CONFIGURED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Experiment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_FEATURE_COUNT = CONFIGURED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Experiment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXPERIMENT_OPERATION_COUNT = CONFIGURED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.lithoscope.suite.model.impl.GridAxisImpl <em>Grid Axis</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lithoscope.suite.model.impl.GridAxisImpl
	 * @see org.lithoscope.suite.model.impl.SuitePackageImpl#getGridAxis()
	 * @generated
	 */
	int GRID_AXIS = 6;

	/**
	 * The feature id for the '<em><b>Parameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRID_AXIS__PARAMETER = 0;

	/**
	 * The feature id for the '<em><b>Values</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRID_AXIS__VALUES = 1;

	/**
	 * The number of structural features of the '<em>Grid Axis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRID_AXIS_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Grid Axis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GRID_AXIS_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.lithoscope.suite.model.impl.EvaluatorUseImpl <em>Evaluator Use</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lithoscope.suite.model.impl.EvaluatorUseImpl
	 * @see org.lithoscope.suite.model.impl.SuitePackageImpl#getEvaluatorUse()
	 * @generated
	 */
	int EVALUATOR_USE = 7;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATOR_USE__SETTINGS = CONFIGURED__SETTINGS;

	/**
	 * The feature id for the '<em><b>Evaluator</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATOR_USE__EVALUATOR = CONFIGURED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Evaluator Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATOR_USE_FEATURE_COUNT = CONFIGURED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Evaluator Use</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATOR_USE_OPERATION_COUNT = CONFIGURED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.lithoscope.suite.model.GroupingLevel <em>Grouping Level</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.lithoscope.suite.model.GroupingLevel
	 * @see org.lithoscope.suite.model.impl.SuitePackageImpl#getGroupingLevel()
	 * @generated
	 */
	int GROUPING_LEVEL = 8;


	/**
	 * Returns the meta object for class '{@link org.lithoscope.suite.model.Suite <em>Suite</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Suite</em>'.
	 * @see org.lithoscope.suite.model.Suite
	 * @generated
	 */
	EClass getSuite();

	/**
	 * Returns the meta object for the attribute '{@link org.lithoscope.suite.model.Suite#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.lithoscope.suite.model.Suite#getName()
	 * @see #getSuite()
	 * @generated
	 */
	EAttribute getSuite_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.lithoscope.suite.model.Suite#getTitle <em>Title</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Title</em>'.
	 * @see org.lithoscope.suite.model.Suite#getTitle()
	 * @see #getSuite()
	 * @generated
	 */
	EAttribute getSuite_Title();

	/**
	 * Returns the meta object for the attribute '{@link org.lithoscope.suite.model.Suite#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.lithoscope.suite.model.Suite#getDescription()
	 * @see #getSuite()
	 * @generated
	 */
	EAttribute getSuite_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.lithoscope.suite.model.Suite#getSeed <em>Seed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Seed</em>'.
	 * @see org.lithoscope.suite.model.Suite#getSeed()
	 * @see #getSuite()
	 * @generated
	 */
	EAttribute getSuite_Seed();

	/**
	 * Returns the meta object for the attribute '{@link org.lithoscope.suite.model.Suite#getBaseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline</em>'.
	 * @see org.lithoscope.suite.model.Suite#getBaseline()
	 * @see #getSuite()
	 * @generated
	 */
	EAttribute getSuite_Baseline();

	/**
	 * Returns the meta object for the attribute '{@link org.lithoscope.suite.model.Suite#isSkipUnfit <em>Skip Unfit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Skip Unfit</em>'.
	 * @see org.lithoscope.suite.model.Suite#isSkipUnfit()
	 * @see #getSuite()
	 * @generated
	 */
	EAttribute getSuite_SkipUnfit();

	/**
	 * Returns the meta object for the containment reference '{@link org.lithoscope.suite.model.Suite#getData <em>Data</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Data</em>'.
	 * @see org.lithoscope.suite.model.Suite#getData()
	 * @see #getSuite()
	 * @generated
	 */
	EReference getSuite_Data();

	/**
	 * Returns the meta object for the containment reference '{@link org.lithoscope.suite.model.Suite#getSplitting <em>Splitting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Splitting</em>'.
	 * @see org.lithoscope.suite.model.Suite#getSplitting()
	 * @see #getSuite()
	 * @generated
	 */
	EReference getSuite_Splitting();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lithoscope.suite.model.Suite#getExperiments <em>Experiments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Experiments</em>'.
	 * @see org.lithoscope.suite.model.Suite#getExperiments()
	 * @see #getSuite()
	 * @generated
	 */
	EReference getSuite_Experiments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lithoscope.suite.model.Suite#getEvaluators <em>Evaluators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evaluators</em>'.
	 * @see org.lithoscope.suite.model.Suite#getEvaluators()
	 * @see #getSuite()
	 * @generated
	 */
	EReference getSuite_Evaluators();

	/**
	 * Returns the meta object for class '{@link org.lithoscope.suite.model.Configured <em>Configured</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Configured</em>'.
	 * @see org.lithoscope.suite.model.Configured
	 * @generated
	 */
	EClass getConfigured();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lithoscope.suite.model.Configured#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see org.lithoscope.suite.model.Configured#getSettings()
	 * @see #getConfigured()
	 * @generated
	 */
	EReference getConfigured_Settings();

	/**
	 * Returns the meta object for class '{@link org.lithoscope.suite.model.Setting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Setting</em>'.
	 * @see org.lithoscope.suite.model.Setting
	 * @generated
	 */
	EClass getSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.lithoscope.suite.model.Setting#getParameter <em>Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parameter</em>'.
	 * @see org.lithoscope.suite.model.Setting#getParameter()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Parameter();

	/**
	 * Returns the meta object for the attribute '{@link org.lithoscope.suite.model.Setting#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.lithoscope.suite.model.Setting#getValue()
	 * @see #getSetting()
	 * @generated
	 */
	EAttribute getSetting_Value();

	/**
	 * Returns the meta object for class '{@link org.lithoscope.suite.model.DataSource <em>Data Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Data Source</em>'.
	 * @see org.lithoscope.suite.model.DataSource
	 * @generated
	 */
	EClass getDataSource();

	/**
	 * Returns the meta object for the attribute '{@link org.lithoscope.suite.model.DataSource#getReader <em>Reader</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reader</em>'.
	 * @see org.lithoscope.suite.model.DataSource#getReader()
	 * @see #getDataSource()
	 * @generated
	 */
	EAttribute getDataSource_Reader();

	/**
	 * Returns the meta object for class '{@link org.lithoscope.suite.model.Splitting <em>Splitting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Splitting</em>'.
	 * @see org.lithoscope.suite.model.Splitting
	 * @generated
	 */
	EClass getSplitting();

	/**
	 * Returns the meta object for the attribute '{@link org.lithoscope.suite.model.Splitting#getSplitter <em>Splitter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Splitter</em>'.
	 * @see org.lithoscope.suite.model.Splitting#getSplitter()
	 * @see #getSplitting()
	 * @generated
	 */
	EAttribute getSplitting_Splitter();

	/**
	 * Returns the meta object for the attribute '{@link org.lithoscope.suite.model.Splitting#getGrouping <em>Grouping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grouping</em>'.
	 * @see org.lithoscope.suite.model.Splitting#getGrouping()
	 * @see #getSplitting()
	 * @generated
	 */
	EAttribute getSplitting_Grouping();

	/**
	 * Returns the meta object for the attribute '{@link org.lithoscope.suite.model.Splitting#getRepeats <em>Repeats</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repeats</em>'.
	 * @see org.lithoscope.suite.model.Splitting#getRepeats()
	 * @see #getSplitting()
	 * @generated
	 */
	EAttribute getSplitting_Repeats();

	/**
	 * Returns the meta object for class '{@link org.lithoscope.suite.model.Experiment <em>Experiment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Experiment</em>'.
	 * @see org.lithoscope.suite.model.Experiment
	 * @generated
	 */
	EClass getExperiment();

	/**
	 * Returns the meta object for the attribute '{@link org.lithoscope.suite.model.Experiment#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.lithoscope.suite.model.Experiment#getName()
	 * @see #getExperiment()
	 * @generated
	 */
	EAttribute getExperiment_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.lithoscope.suite.model.Experiment#getVariant <em>Variant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Variant</em>'.
	 * @see org.lithoscope.suite.model.Experiment#getVariant()
	 * @see #getExperiment()
	 * @generated
	 */
	EAttribute getExperiment_Variant();

	/**
	 * Returns the meta object for the attribute '{@link org.lithoscope.suite.model.Experiment#getNote <em>Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Note</em>'.
	 * @see org.lithoscope.suite.model.Experiment#getNote()
	 * @see #getExperiment()
	 * @generated
	 */
	EAttribute getExperiment_Note();

	/**
	 * Returns the meta object for the containment reference list '{@link org.lithoscope.suite.model.Experiment#getGrid <em>Grid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Grid</em>'.
	 * @see org.lithoscope.suite.model.Experiment#getGrid()
	 * @see #getExperiment()
	 * @generated
	 */
	EReference getExperiment_Grid();

	/**
	 * Returns the meta object for class '{@link org.lithoscope.suite.model.GridAxis <em>Grid Axis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Grid Axis</em>'.
	 * @see org.lithoscope.suite.model.GridAxis
	 * @generated
	 */
	EClass getGridAxis();

	/**
	 * Returns the meta object for the attribute '{@link org.lithoscope.suite.model.GridAxis#getParameter <em>Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parameter</em>'.
	 * @see org.lithoscope.suite.model.GridAxis#getParameter()
	 * @see #getGridAxis()
	 * @generated
	 */
	EAttribute getGridAxis_Parameter();

	/**
	 * Returns the meta object for the attribute list '{@link org.lithoscope.suite.model.GridAxis#getValues <em>Values</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Values</em>'.
	 * @see org.lithoscope.suite.model.GridAxis#getValues()
	 * @see #getGridAxis()
	 * @generated
	 */
	EAttribute getGridAxis_Values();

	/**
	 * Returns the meta object for class '{@link org.lithoscope.suite.model.EvaluatorUse <em>Evaluator Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evaluator Use</em>'.
	 * @see org.lithoscope.suite.model.EvaluatorUse
	 * @generated
	 */
	EClass getEvaluatorUse();

	/**
	 * Returns the meta object for the attribute '{@link org.lithoscope.suite.model.EvaluatorUse#getEvaluator <em>Evaluator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evaluator</em>'.
	 * @see org.lithoscope.suite.model.EvaluatorUse#getEvaluator()
	 * @see #getEvaluatorUse()
	 * @generated
	 */
	EAttribute getEvaluatorUse_Evaluator();

	/**
	 * Returns the meta object for enum '{@link org.lithoscope.suite.model.GroupingLevel <em>Grouping Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Grouping Level</em>'.
	 * @see org.lithoscope.suite.model.GroupingLevel
	 * @generated
	 */
	EEnum getGroupingLevel();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	SuiteFactory getSuiteFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.lithoscope.suite.model.impl.SuiteImpl <em>Suite</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lithoscope.suite.model.impl.SuiteImpl
		 * @see org.lithoscope.suite.model.impl.SuitePackageImpl#getSuite()
		 * @generated
		 */
		EClass SUITE = eINSTANCE.getSuite();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUITE__NAME = eINSTANCE.getSuite_Name();

		/**
		 * The meta object literal for the '<em><b>Title</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUITE__TITLE = eINSTANCE.getSuite_Title();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUITE__DESCRIPTION = eINSTANCE.getSuite_Description();

		/**
		 * The meta object literal for the '<em><b>Seed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUITE__SEED = eINSTANCE.getSuite_Seed();

		/**
		 * The meta object literal for the '<em><b>Baseline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUITE__BASELINE = eINSTANCE.getSuite_Baseline();

		/**
		 * The meta object literal for the '<em><b>Skip Unfit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUITE__SKIP_UNFIT = eINSTANCE.getSuite_SkipUnfit();

		/**
		 * The meta object literal for the '<em><b>Data</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUITE__DATA = eINSTANCE.getSuite_Data();

		/**
		 * The meta object literal for the '<em><b>Splitting</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUITE__SPLITTING = eINSTANCE.getSuite_Splitting();

		/**
		 * The meta object literal for the '<em><b>Experiments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUITE__EXPERIMENTS = eINSTANCE.getSuite_Experiments();

		/**
		 * The meta object literal for the '<em><b>Evaluators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUITE__EVALUATORS = eINSTANCE.getSuite_Evaluators();

		/**
		 * The meta object literal for the '{@link org.lithoscope.suite.model.impl.ConfiguredImpl <em>Configured</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lithoscope.suite.model.impl.ConfiguredImpl
		 * @see org.lithoscope.suite.model.impl.SuitePackageImpl#getConfigured()
		 * @generated
		 */
		EClass CONFIGURED = eINSTANCE.getConfigured();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONFIGURED__SETTINGS = eINSTANCE.getConfigured_Settings();

		/**
		 * The meta object literal for the '{@link org.lithoscope.suite.model.impl.SettingImpl <em>Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lithoscope.suite.model.impl.SettingImpl
		 * @see org.lithoscope.suite.model.impl.SuitePackageImpl#getSetting()
		 * @generated
		 */
		EClass SETTING = eINSTANCE.getSetting();

		/**
		 * The meta object literal for the '<em><b>Parameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__PARAMETER = eINSTANCE.getSetting_Parameter();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SETTING__VALUE = eINSTANCE.getSetting_Value();

		/**
		 * The meta object literal for the '{@link org.lithoscope.suite.model.impl.DataSourceImpl <em>Data Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lithoscope.suite.model.impl.DataSourceImpl
		 * @see org.lithoscope.suite.model.impl.SuitePackageImpl#getDataSource()
		 * @generated
		 */
		EClass DATA_SOURCE = eINSTANCE.getDataSource();

		/**
		 * The meta object literal for the '<em><b>Reader</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DATA_SOURCE__READER = eINSTANCE.getDataSource_Reader();

		/**
		 * The meta object literal for the '{@link org.lithoscope.suite.model.impl.SplittingImpl <em>Splitting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lithoscope.suite.model.impl.SplittingImpl
		 * @see org.lithoscope.suite.model.impl.SuitePackageImpl#getSplitting()
		 * @generated
		 */
		EClass SPLITTING = eINSTANCE.getSplitting();

		/**
		 * The meta object literal for the '<em><b>Splitter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPLITTING__SPLITTER = eINSTANCE.getSplitting_Splitter();

		/**
		 * The meta object literal for the '<em><b>Grouping</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPLITTING__GROUPING = eINSTANCE.getSplitting_Grouping();

		/**
		 * The meta object literal for the '<em><b>Repeats</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SPLITTING__REPEATS = eINSTANCE.getSplitting_Repeats();

		/**
		 * The meta object literal for the '{@link org.lithoscope.suite.model.impl.ExperimentImpl <em>Experiment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lithoscope.suite.model.impl.ExperimentImpl
		 * @see org.lithoscope.suite.model.impl.SuitePackageImpl#getExperiment()
		 * @generated
		 */
		EClass EXPERIMENT = eINSTANCE.getExperiment();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIMENT__NAME = eINSTANCE.getExperiment_Name();

		/**
		 * The meta object literal for the '<em><b>Variant</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIMENT__VARIANT = eINSTANCE.getExperiment_Variant();

		/**
		 * The meta object literal for the '<em><b>Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXPERIMENT__NOTE = eINSTANCE.getExperiment_Note();

		/**
		 * The meta object literal for the '<em><b>Grid</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXPERIMENT__GRID = eINSTANCE.getExperiment_Grid();

		/**
		 * The meta object literal for the '{@link org.lithoscope.suite.model.impl.GridAxisImpl <em>Grid Axis</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lithoscope.suite.model.impl.GridAxisImpl
		 * @see org.lithoscope.suite.model.impl.SuitePackageImpl#getGridAxis()
		 * @generated
		 */
		EClass GRID_AXIS = eINSTANCE.getGridAxis();

		/**
		 * The meta object literal for the '<em><b>Parameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRID_AXIS__PARAMETER = eINSTANCE.getGridAxis_Parameter();

		/**
		 * The meta object literal for the '<em><b>Values</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GRID_AXIS__VALUES = eINSTANCE.getGridAxis_Values();

		/**
		 * The meta object literal for the '{@link org.lithoscope.suite.model.impl.EvaluatorUseImpl <em>Evaluator Use</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lithoscope.suite.model.impl.EvaluatorUseImpl
		 * @see org.lithoscope.suite.model.impl.SuitePackageImpl#getEvaluatorUse()
		 * @generated
		 */
		EClass EVALUATOR_USE = eINSTANCE.getEvaluatorUse();

		/**
		 * The meta object literal for the '<em><b>Evaluator</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATOR_USE__EVALUATOR = eINSTANCE.getEvaluatorUse_Evaluator();

		/**
		 * The meta object literal for the '{@link org.lithoscope.suite.model.GroupingLevel <em>Grouping Level</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.lithoscope.suite.model.GroupingLevel
		 * @see org.lithoscope.suite.model.impl.SuitePackageImpl#getGroupingLevel()
		 * @generated
		 */
		EEnum GROUPING_LEVEL = eINSTANCE.getGroupingLevel();

	}

} //SuitePackage
