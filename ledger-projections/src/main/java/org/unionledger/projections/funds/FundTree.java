package org.unionledger.projections.funds;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.unionledger.identity.BookId;
import org.unionledger.projections.funds.FundFlows.Origin;
import org.unionledger.projections.internal.TextOrder;

/** Lists the funds of all books so that each parent comes before its children. */
final class FundTree {
  private static final NavigableSet<String> NO_FUNDS = Collections.emptyNavigableSet();

  private final Map<BookId, Map<String, FundFlows>> books;
  private final @Nullable LocalDate asOf;
  private final List<FundStatus> inOrder = new ArrayList<>();

  FundTree(Map<BookId, Map<String, FundFlows>> books, @Nullable LocalDate asOf) {
    this.books = books;
    this.asOf = asOf;
  }

  List<FundStatus> inOrder() {
    SortedMap<String, Map<String, FundFlows>> sorted = new TreeMap<>(TextOrder.BY_CODE_POINT);
    books.forEach((book, funds) -> sorted.put(book.value(), funds));
    sorted.values().forEach(this::addBook);
    return inOrder;
  }

  private void addBook(Map<String, FundFlows> funds) {
    NavigableSet<String> roots = new TreeSet<>(TextOrder.BY_CODE_POINT);
    Map<String, NavigableSet<String>> children = new HashMap<>();
    funds.forEach(
        (code, flows) -> {
          Origin origin = flows.origin();
          if (origin != null) {
            NavigableSet<String> siblings =
                origin.parent() == null
                    ? roots
                    : children.computeIfAbsent(
                        origin.parent(), absent -> new TreeSet<>(TextOrder.BY_CODE_POINT));
            siblings.add(code);
          }
        });
    Deque<String> pending = new ArrayDeque<>(roots);
    while (!pending.isEmpty()) {
      String code = pending.removeFirst();
      add(funds.get(code));
      children.getOrDefault(code, NO_FUNDS).descendingSet().forEach(pending::addFirst);
    }
  }

  private void add(@Nullable FundFlows flows) {
    Origin origin = flows == null ? null : flows.origin();
    if (flows != null && origin != null) {
      inOrder.add(flows.status(origin, asOf));
    }
  }
}
