/**
 */
package org.lithoscope.suite.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.lithoscope.suite.model.DataSource;
import org.lithoscope.suite.model.EvaluatorUse;
import org.lithoscope.suite.model.Experiment;
import org.lithoscope.suite.model.Splitting;
import org.lithoscope.suite.model.Suite;
import org.lithoscope.suite.model.SuitePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Suite</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.lithoscope.suite.model.impl.SuiteImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.lithoscope.suite.model.impl.SuiteImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.lithoscope.suite.model.impl.SuiteImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.lithoscope.suite.model.impl.SuiteImpl#getSeed <em>Seed</em>}</li>
 *   <li>{@link org.lithoscope.suite.model.impl.SuiteImpl#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.lithoscope.suite.model.impl.SuiteImpl#isSkipUnfit <em>Skip Unfit</em>}</li>
 *   <li>{@link org.lithoscope.suite.model.impl.SuiteImpl#getData <em>Data</em>}</li>
 *   <li>{@link org.lithoscope.suite.model.impl.SuiteImpl#getSplitting <em>Splitting</em>}</li>
 *   <li>{@link org.lithoscope.suite.model.impl.SuiteImpl#getExperiments <em>Experiments</em>}</li>
 *   <li>{@link org.lithoscope.suite.model.impl.SuiteImpl#getEvaluators <em>Evaluators</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SuiteImpl extends MinimalEObjectImpl.Container implements Suite {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected static final long SEED_EDEFAULT = 42L;

	/**
	 * The cached value of the '{@link #getSeed() <em>Seed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeed()
	 * @generated
	 * @ordered
	 */
	protected long seed = SEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaseline() <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected static final String BASELINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBaseline() <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected String baseline = BASELINE_EDEFAULT;

	/**
	 * The default value of the '{@link #isSkipUnfit() <em>Skip Unfit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSkipUnfit()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SKIP_UNFIT_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isSkipUnfit() <em>Skip Unfit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isSkipUnfit()
	 * @generated
	 * @ordered
	 */
	protected boolean skipUnfit = SKIP_UNFIT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getData() <em>Data</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getData()
	 * @generated
	 * @ordered
	 */
	protected DataSource data;

	/**
	 * The cached value of the '{@link #getSplitting() <em>Splitting</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSplitting()
	 * @generated
	 * @ordered
	 */
	protected Splitting splitting;

	/**
	 * The cached value of the '{@link #getExperiments() <em>Experiments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExperiments()
	 * @generated
	 * @ordered
	 */
	protected EList<Experiment> experiments;

	/**
	 * The cached value of the '{@link #getEvaluators() <em>Evaluators</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluators()
	 * @generated
	 * @ordered
	 */
	protected EList<EvaluatorUse> evaluators;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SuiteImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SuitePackage.Literals.SUITE;
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
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SuitePackage.SUITE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle() {
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle) {
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SuitePackage.SUITE__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SuitePackage.SUITE__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getSeed() {
		return seed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeed(long newSeed) {
		long oldSeed = seed;
		seed = newSeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SuitePackage.SUITE__SEED, oldSeed, seed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBaseline() {
		return baseline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaseline(String newBaseline) {
		String oldBaseline = baseline;
		baseline = newBaseline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SuitePackage.SUITE__BASELINE, oldBaseline, baseline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isSkipUnfit() {
		return skipUnfit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSkipUnfit(boolean newSkipUnfit) {
		boolean oldSkipUnfit = skipUnfit;
		skipUnfit = newSkipUnfit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SuitePackage.SUITE__SKIP_UNFIT, oldSkipUnfit, skipUnfit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DataSource getData() {
		return data;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetData(DataSource newData, NotificationChain msgs) {
		DataSource oldData = data;
		data = newData;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SuitePackage.SUITE__DATA, oldData, newData);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setData(DataSource newData) {
		if (newData != data) {
			NotificationChain msgs = null;
			if (data != null)
				msgs = ((InternalEObject)data).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SuitePackage.SUITE__DATA, null, msgs);
			if (newData != null)
				msgs = ((InternalEObject)newData).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SuitePackage.SUITE__DATA, null, msgs);
			msgs = basicSetData(newData, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SuitePackage.SUITE__DATA, newData, newData));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Splitting getSplitting() {
		return splitting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSplitting(Splitting newSplitting, NotificationChain msgs) {
		Splitting oldSplitting = splitting;
		splitting = newSplitting;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, SuitePackage.SUITE__SPLITTING, oldSplitting, newSplitting);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSplitting(Splitting newSplitting) {
		if (newSplitting != splitting) {
			NotificationChain msgs = null;
			if (splitting != null)
				msgs = ((InternalEObject)splitting).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - SuitePackage.SUITE__SPLITTING, null, msgs);
			if (newSplitting != null)
				msgs = ((InternalEObject)newSplitting).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - SuitePackage.SUITE__SPLITTING, null, msgs);
			msgs = basicSetSplitting(newSplitting, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SuitePackage.SUITE__SPLITTING, newSplitting, newSplitting));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Experiment> getExperiments() {
		if (experiments == null) {
			experiments = new EObjectContainmentEList<Experiment>(Experiment.class, this, SuitePackage.SUITE__EXPERIMENTS);
		}
		return experiments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<EvaluatorUse> getEvaluators() {
		if (evaluators == null) {
			evaluators = new EObjectContainmentEList<EvaluatorUse>(EvaluatorUse.class, this, SuitePackage.SUITE__EVALUATORS);
		}
		return evaluators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case SuitePackage.SUITE__DATA:
				return basicSetData(null, msgs);
			case SuitePackage.SUITE__SPLITTING:
				return basicSetSplitting(null, msgs);
			case SuitePackage.SUITE__EXPERIMENTS:
				return ((InternalEList<?>)getExperiments()).basicRemove(otherEnd, msgs);
			case SuitePackage.SUITE__EVALUATORS:
				return ((InternalEList<?>)getEvaluators()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SuitePackage.SUITE__NAME:
				return getName();
			case SuitePackage.SUITE__TITLE:
				return getTitle();
			case SuitePackage.SUITE__DESCRIPTION:
				return getDescription();
			case SuitePackage.SUITE__SEED:
				return getSeed();
			case SuitePackage.SUITE__BASELINE:
				return getBaseline();
			case SuitePackage.SUITE__SKIP_UNFIT:
				return isSkipUnfit();
			case SuitePackage.SUITE__DATA:
				return getData();
			case SuitePackage.SUITE__SPLITTING:
				return getSplitting();
			case SuitePackage.SUITE__EXPERIMENTS:
				return getExperiments();
			case SuitePackage.SUITE__EVALUATORS:
				return getEvaluators();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SuitePackage.SUITE__NAME:
				setName((String)newValue);
				return;
			case SuitePackage.SUITE__TITLE:
				setTitle((String)newValue);
				return;
			case SuitePackage.SUITE__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case SuitePackage.SUITE__SEED:
				setSeed((Long)newValue);
				return;
			case SuitePackage.SUITE__BASELINE:
				setBaseline((String)newValue);
				return;
			case SuitePackage.SUITE__SKIP_UNFIT:
				setSkipUnfit((Boolean)newValue);
				return;
			case SuitePackage.SUITE__DATA:
				setData((DataSource)newValue);
				return;
			case SuitePackage.SUITE__SPLITTING:
				setSplitting((Splitting)newValue);
				return;
			case SuitePackage.SUITE__EXPERIMENTS:
				getExperiments().clear();
				getExperiments().addAll((Collection<? extends Experiment>)newValue);
				return;
			case SuitePackage.SUITE__EVALUATORS:
				getEvaluators().clear();
				getEvaluators().addAll((Collection<? extends EvaluatorUse>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case SuitePackage.SUITE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case SuitePackage.SUITE__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case SuitePackage.SUITE__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case SuitePackage.SUITE__SEED:
				setSeed(SEED_EDEFAULT);
				return;
			case SuitePackage.SUITE__BASELINE:
				setBaseline(BASELINE_EDEFAULT);
				return;
			case SuitePackage.SUITE__SKIP_UNFIT:
				setSkipUnfit(SKIP_UNFIT_EDEFAULT);
				return;
			case SuitePackage.SUITE__DATA:
				setData((DataSource)null);
				return;
			case SuitePackage.SUITE__SPLITTING:
				setSplitting((Splitting)null);
				return;
			case SuitePackage.SUITE__EXPERIMENTS:
				getExperiments().clear();
				return;
			case SuitePackage.SUITE__EVALUATORS:
				getEvaluators().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case SuitePackage.SUITE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case SuitePackage.SUITE__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case SuitePackage.SUITE__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case SuitePackage.SUITE__SEED:
				return seed != SEED_EDEFAULT;
			case SuitePackage.SUITE__BASELINE:
				return BASELINE_EDEFAULT == null ? baseline != null : !BASELINE_EDEFAULT.equals(baseline);
			case SuitePackage.SUITE__SKIP_UNFIT:
				return skipUnfit != SKIP_UNFIT_EDEFAULT;
			case SuitePackage.SUITE__DATA:
				return data != null;
			case SuitePackage.SUITE__SPLITTING:
				return splitting != null;
			case SuitePackage.SUITE__EXPERIMENTS:
				return experiments != null && !experiments.isEmpty();
			case SuitePackage.SUITE__EVALUATORS:
				return evaluators != null && !evaluators.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", title: ");
		result.append(title);
		result.append(", description: ");
		result.append(description);
		result.append(", seed: ");
		result.append(seed);
		result.append(", baseline: ");
		result.append(baseline);
		result.append(", skipUnfit: ");
		result.append(skipUnfit);
		result.append(')');
		return result.toString();
	}

} //SuiteImpl
