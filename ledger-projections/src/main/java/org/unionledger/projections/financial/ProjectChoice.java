package org.unionledger.projections.financial;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.unionledger.dimension.ExpenditureKind;

/**
 * Whose money a row counts.
 *
 * @param kind of appropriations of which kind, or null for what is of no appropriation
 * @param code of which appropriation alone, or null for all of the kind
 */
record ProjectChoice(@Nullable ExpenditureKind kind, @Nullable String code) {

  static ProjectChoice parse(String text) {
    return new ProjectChoice(
        text.equals("none") ? null : ExpenditureKind.valueOf(text.toUpperCase(Locale.ROOT)), null);
  }

  /** Whether it counts what a fund of an appropriation has, or of none. */
  boolean counts(@Nullable Project project) {
    return project == null
        ? kind == null
        : project.kind() == kind && (code == null || code.equals(project.code()));
  }
}
