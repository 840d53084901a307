/**
 * The register of dues (工会经费) and of their rebates (返还): for each enterprise and levy month what
 * was declared, due, paid and paid back.
 *
 * <p>A payment or rebate that was reversed leaves the register as if it had never been.
 */
package org.unionledger.projections.dues;
