/**
 */
package org.lithoscope.suite.model.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.lithoscope.suite.model.GroupingLevel;
import org.lithoscope.suite.model.Splitting;
import org.lithoscope.suite.model.SuitePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Splitting</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.lithoscope.suite.model.impl.SplittingImpl#getSplitter <em>Splitter</em>}</li>
 *   <li>{@link org.lithoscope.suite.model.impl.SplittingImpl#getGrouping <em>Grouping</em>}</li>
 *   <li>{@link org.lithoscope.suite.model.impl.SplittingImpl#getRepeats <em>Repeats</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SplittingImpl extends ConfiguredImpl implements Splitting {
	/**
	 * The default value of the '{@link #getSplitter() <em>Splitter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSplitter()
	 * @generated
	 * @ordered
	 */
	protected static final String SPLITTER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSplitter() <em>Splitter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSplitter()
	 * @generated
	 * @ordered
	 */
	protected String splitter = SPLITTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getGrouping() <em>Grouping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrouping()
	 * @generated
	 * @ordered
	 */
	protected static final GroupingLevel GROUPING_EDEFAULT = GroupingLevel.SITE;

	/**
	 * The cached value of the '{@link #getGrouping() <em>Grouping</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGrouping()
	 * @generated
	 * @ordered
	 */
	protected GroupingLevel grouping = GROUPING_EDEFAULT;

	/**
	 * The default value of the '{@link #getRepeats() <em>Repeats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepeats()
	 * @generated
	 * @ordered
	 */
	protected static final int REPEATS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getRepeats() <em>Repeats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepeats()
	 * @generated
	 * @ordered
	 */
	protected int repeats = REPEATS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SplittingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return SuitePackage.Literals.SPLITTING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSplitter() {
		return splitter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSplitter(String newSplitter) {
		String oldSplitter = splitter;
		splitter = newSplitter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SuitePackage.SPLITTING__SPLITTER, oldSplitter, splitter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GroupingLevel getGrouping() {
		return grouping;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGrouping(GroupingLevel newGrouping) {
		GroupingLevel oldGrouping = grouping;
		grouping = newGrouping == null ? GROUPING_EDEFAULT : newGrouping;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SuitePackage.SPLITTING__GROUPING, oldGrouping, grouping));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRepeats() {
		return repeats;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepeats(int newRepeats) {
		int oldRepeats = repeats;
		repeats = newRepeats;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, SuitePackage.SPLITTING__REPEATS, oldRepeats, repeats));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case SuitePackage.SPLITTING__SPLITTER:
				return getSplitter();
			case SuitePackage.SPLITTING__GROUPING:
				return getGrouping();
			case SuitePackage.SPLITTING__REPEATS:
				return getRepeats();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case SuitePackage.SPLITTING__SPLITTER:
				setSplitter((String)newValue);
				return;
			case SuitePackage.SPLITTING__GROUPING:
				setGrouping((GroupingLevel)newValue);
				return;
			case SuitePackage.SPLITTING__REPEATS:
				setRepeats((Integer)newValue);
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
			case SuitePackage.SPLITTING__SPLITTER:
				setSplitter(SPLITTER_EDEFAULT);
				return;
			case SuitePackage.SPLITTING__GROUPING:
				setGrouping(GROUPING_EDEFAULT);
				return;
			case SuitePackage.SPLITTING__REPEATS:
				setRepeats(REPEATS_EDEFAULT);
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
			case SuitePackage.SPLITTING__SPLITTER:
				return SPLITTER_EDEFAULT == null ? splitter != null : !SPLITTER_EDEFAULT.equals(splitter);
			case SuitePackage.SPLITTING__GROUPING:
				return grouping != GROUPING_EDEFAULT;
			case SuitePackage.SPLITTING__REPEATS:
				return repeats != REPEATS_EDEFAULT;
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
		result.append(" (splitter: ");
		result.append(splitter);
		result.append(", grouping: ");
		result.append(grouping);
		result.append(", repeats: ");
		result.append(repeats);
		result.append(')');
		return result.toString();
	}

} //SplittingImpl
