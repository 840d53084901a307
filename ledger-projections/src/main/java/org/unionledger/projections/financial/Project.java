package org.unionledger.projections.financial;

import org.unionledger.dimension.ExpenditureKind;

/**
 * An appropriation of fiscal money: a fund whose terms say so, with all that was allotted from it.
 *
 * @param code the code of the fund that others are allotted from
 * @param name its name
 * @param kind what its expenditure is
 */
record Project(String code, String name, ExpenditureKind kind) {}
