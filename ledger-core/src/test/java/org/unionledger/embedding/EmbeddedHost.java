package org.unionledger.embedding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sqlite.SQLiteJDBCLoader;
import org.unionledger.UnionLedger;
import org.unionledger.chart.BookLevel;
import org.unionledger.chart.ChartId;
import org.unionledger.command.LedgerCommand;
import org.unionledger.command.OpenBook;
import org.unionledger.command.PostVoucher;
import org.unionledger.identity.Actor;
import org.unionledger.identity.BookId;
import org.unionledger.identity.CommandId;
import org.unionledger.money.DecimalAmount;
import org.unionledger.voucher.DraftLine;
import org.unionledger.voucher.Particulars;

/**
 * A program that embeds a ledger: it opens one, records, closes it and comes to its end. What it
 * noticed of threads and connections meanwhile it prints, one observation a line.
 */
public final class EmbeddedHost {
  private EmbeddedHost() {}

  /**
   * Runs.
   *
   * @param arguments the ledger's file
   */
  public static void main(String[] arguments) throws Exception {
    Connections.watch();
    // Loading its library the driver asks "uname -o" once in a process, and the JDK waits for the
    // answer in a daemon thread that ends by itself: the driver's doing, not the ledger's.
    SQLiteJDBCLoader.initialize();
    Set<String> threads = threads();
    UnionLedger ledger = UnionLedger.open(Path.of(arguments[0]));
    ledger.recordAll(commands());
    say("threads while open", added(threads));
    say("sockets while open", sockets());
    ledger.close();
    say("threads after close", added(threads));
    say("connections", Connections.seen());
    say("update checker", loaded("org.axonframework.update.UpdateChecker"));
    say("updates asked for", List.of(System.getProperty("test.updates.asked", "")));
  }

  private static List<LedgerCommand> commands() {
    BookId district = new BookId("district");
    Particulars particulars =
        Particulars.of(new Actor("finance-head"), LocalDate.of(2022, 3, 1), "提取现金");
    DecimalAmount yuan = DecimalAmount.cny("1.00");
    return List.of(
        new OpenBook(
            new CommandId("b"),
            new Actor("chair"),
            district,
            "区总工会",
            ChartId.CN_UNION_2021,
            BookLevel.COUNTY_AND_ABOVE),
        new PostVoucher(
            new CommandId("v"),
            new Actor("accountant"),
            district,
            particulars,
            null,
            List.of(DraftLine.debit("101", yuan), DraftLine.credit("102", yuan))));
  }

  private static Set<String> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> added(Set<String> before) {
    Set<String> now = threads();
    now.removeAll(before);
    return now;
  }

  /** What the kernel lists as open sockets of this process; nothing where it has no such list. */
  private static List<String> sockets() throws IOException {
    Path descriptors = Path.of("/proc/self/fd");
    if (!Files.isDirectory(descriptors)) {
      return List.of();
    }
    try (Stream<Path> open = Files.list(descriptors)) {
      return open.map(EmbeddedHost::target).filter(name -> name.startsWith("socket:")).toList();
    }
  }

  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException closedMeanwhile) {
      return "";
    }
  }

  private static List<String> loaded(String className) {
    try {
      return List.of(
          Class.forName(className, false, EmbeddedHost.class.getClassLoader()).getName());
    } catch (ClassNotFoundException absent) {
      return List.of();
    }
  }

  private static void say(String what, Iterable<String> seen) {
    System.out.println(what + ": " + String.join(" | ", seen));
  }
}
