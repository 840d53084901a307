package org.unionledger.projections.financial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.unionledger.dimension.Dimensions;
import org.unionledger.dimension.ExpenditureKind;
import org.unionledger.dimension.FundingSource;
import org.unionledger.event.FundAllotted;
import org.unionledger.event.FundAuthorised;
import org.unionledger.event.RecordedEvent;
import org.unionledger.fund.FundId;
import org.unionledger.identity.BookId;
import org.unionledger.projections.replay.Interest;
import org.unionledger.projections.replay.Projection;

/** Which funds are of fiscal money by their terms. For one thread at a time. */
final class Appropriations implements Projection<Appropriations> {
  private final Map<FundId, Fund> funds = new HashMap<>();

  /** What is known of a fund. */
  private record Fund(@Nullable String parent, String name, Dimensions said) {
    private boolean isFiscal() {
      return said.source() == FundingSource.FISCAL;
    }
  }

  @Override
  public Interest interest() {
    return Interest.inEvents(List.of(FundAuthorised.class, FundAllotted.class));
  }

  @Override
  public void fold(RecordedEvent recorded) {
    if (recorded.event() instanceof FundAuthorised it) {
      funds.put(it.fund(), new Fund(null, it.name(), it.rules().dimensions()));
    } else if (recorded.event() instanceof FundAllotted it) {
      funds.put(it.fund(), new Fund(it.parent(), it.name(), it.rules().dimensions()));
    }
  }

  @Override
  public void merge(Appropriations next) {
    funds.putAll(next.funds);
  }

  /** For each fund of fiscal money of a book the appropriation that it is or is a part of. */
  Map<String, Project> of(BookId book) {
    Map<String, Project> projects = new HashMap<>();
    funds.forEach(
        (id, fund) -> {
          if (id.book().equals(book) && fund.isFiscal()) {
            projects.put(id.code(), project(id, fund));
          }
        });
    return projects;
  }

  /** The topmost fund of fiscal money above one, or that one. */
  private Project project(FundId id, Fund fund) {
    if (fund.parent() != null) {
      FundId above = new FundId(id.book(), fund.parent());
      Fund parent = funds.get(above);
      if (parent != null && parent.isFiscal()) {
        return project(above, parent);
      }
    }
    ExpenditureKind kind = fund.said().kind();
    return new Project(id.code(), fund.name(), kind == null ? ExpenditureKind.PROJECT : kind);
  }
}
